package org.kampus.ui.trainer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.kampus.application.workshop.ConsoleView;
import org.kampus.ui.i18n.CaseWording;
import org.kampus.ui.i18n.Texts;
import org.kampus.workshop.Loss;
import org.kampus.workshop.TeamResult;

/** Says what a step would lose, before it is taken. If somebody moves the workshop meanwhile, nothing is done. */
final class LossDialog {

    private final WorkshopLead lead;
    private final Texts texts;
    private final Dialog dialog = new Dialog();
    private final List<String> lost = new ArrayList<>();

    private LossDialog(WorkshopLead lead, Texts texts) {
        this.lead = lead;
        this.texts = texts;
    }

    static void undo(WorkshopLead lead, Texts texts) {
        Loss loss = lead.rounds().lossByUndo(lead.trainer(), lead.workshop());
        LossDialog asked = new LossDialog(lead, texts);
        asked.results(loss);
        asked.drafts(loss);
        asked.ask(
                "undo",
                Wording.round(texts, loss.round()),
                () -> lead.rounds().undo(lead.trainer(), lead.workshop(), loss.stage()));
    }

    static void restart(WorkshopLead lead, Texts texts) {
        Loss loss = lead.rounds().lossByRestart(lead.trainer(), lead.workshop());
        LossDialog asked = new LossDialog(lead, texts);
        asked.results(loss);
        asked.drafts(loss);
        asked.ask(
                "restart",
                Wording.round(texts, loss.round()),
                () -> lead.rounds().restart(lead.trainer(), lead.workshop(), loss.stage()));
    }

    static void resetPractice(WorkshopLead lead, Texts texts, ConsoleView view) {
        LossDialog asked = new LossDialog(lead, texts);
        Loss loss = lead.rounds().lossByRestart(lead.trainer(), lead.workshop());
        asked.results(loss);
        asked.drafts(loss);
        asked.ask(
                "resetPractice",
                Wording.round(texts, 0),
                () -> lead.rounds().resetPractice(lead.trainer(), lead.workshop(), view.stage()));
    }

    static void finish(WorkshopLead lead, Texts texts, ConsoleView view) {
        LossDialog asked = new LossDialog(lead, texts);
        int left = view.settings().rounds() - Math.max(0, view.round());
        if (left > 0) {
            asked.lost.add(texts.count("trainer.loss.rounds", left));
        }
        asked.ask(
                "finish",
                CaseWording.workshopTitle(view.title(), view.scenario().title(), texts),
                () -> lead.rounds().finish(lead.trainer(), lead.workshop(), view.stage()));
    }

    private void results(Loss loss) {
        for (TeamResult result : loss.results()) {
            String team = lead.view().team(result.team()).name();
            lost.add(texts.get(
                    "trainer.loss.result",
                    team,
                    texts.figures().money(result.scores().profit()),
                    texts.figures().percent(result.scores().retention())));
        }
    }

    private void drafts(Loss loss) {
        if (!loss.drafts().isEmpty()) {
            lost.add(texts.get("trainer.loss.drafts", Wording.names(texts, loss.drafts())));
        }
    }

    private void ask(String key, String what, Runnable deed) {
        dialog.setHeaderTitle(texts.get("trainer.loss." + key + ".title", what));
        dialog.setWidth("min(32rem, 94vw)");
        Div content = new Div(new Paragraph(texts.get("trainer.loss." + key + ".message")));
        content.addClassName("loss");
        content.getElement().setAttribute("data-testid", "loss");
        if (lost.isEmpty()) {
            content.add(new Paragraph(texts.get("trainer.loss.nothing")));
        } else {
            Paragraph heading = new Paragraph(texts.get("trainer.loss.lost"));
            heading.addClassName("loss-heading");
            UnorderedList list = new UnorderedList();
            lost.forEach(line -> list.add(new ListItem(line)));
            content.add(heading, list);
        }
        dialog.add(content);
        Button cancel = new Button(texts.get("trainer.cancel"), e -> dialog.close());
        Button go = new Button(texts.get("trainer.loss." + key + ".go"), e -> {
            dialog.close();
            lead.attempt(deed);
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        go.setTestId("loss-go");
        dialog.getFooter().add(cancel, go);
        dialog.open();
    }
}
