package org.kampus.ui.trainer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.application.workshop.ConsoleView;
import org.kampus.ui.i18n.NumberRange;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.NumberInput;
import org.kampus.workshop.Adjustment;
import org.kampus.workshop.RoundState;

/** Help for a team, or a penalty, with a reason that stands in the debrief. */
final class AdjustPanel extends Section {

    private final WorkshopLead lead;
    private final Texts texts;
    private final Select<Receiver> team = new Select<>();
    private final RadioButtonGroup<Boolean> help = new RadioButtonGroup<>();
    private final NumberInput amount;
    private final TextField reason = new TextField();
    private final UnorderedList given = new UnorderedList();
    private @Nullable Shown shown;

    private record Receiver(UUID team, String name) {}

    /** What the panel depends on. */
    private record Shown(List<Receiver> teams, List<Adjustment> adjustments) {}

    AdjustPanel(WorkshopLead lead, Texts texts) {
        this.lead = lead;
        this.texts = texts;
        addClassNames("news-panel", "adjust-panel");
        team.setLabel(texts.get("trainer.teams.team"));
        team.setItemLabelGenerator(Receiver::name);
        team.setTestId("adjust-team");
        help.setLabel(texts.get("trainer.adjust.what"));
        help.setItems(true, false);
        help.setItemLabelGenerator(good -> texts.get(good ? "trainer.adjust.help" : "trainer.adjust.penalty"));
        help.setValue(true);
        help.getElement().setAttribute("data-testid", "adjust-help");
        amount = new NumberInput(texts.get("trainer.adjust.amount"), NumberRange.whole(1, Adjustment.MOST), texts);
        amount.setNumber(1000);
        amount.setSuffixComponent(new Span(texts.get("team.prediction.profit.unit")));
        amount.setTestId("adjust-amount");
        reason.setLabel(texts.get("trainer.adjust.reason"));
        reason.setHelperText(texts.get("trainer.upTo", texts.figures().whole(Adjustment.LONGEST_REASON)));
        reason.setTestId("adjust-reason");
        Button go = new Button(texts.get("trainer.adjust.go"), e -> lead.attempt(this::adjust));
        go.setTestId("adjust-go");
        Div form = new Div(team, help, amount, reason, go);
        form.addClassName("news-form");
        Paragraph meaning = new Paragraph(texts.get("trainer.adjust.meaning"));
        meaning.addClassName("quiet");
        given.addClassName("news-told");
        given.getElement().setAttribute("data-testid", "adjustments");
        add(new H2(texts.get("trainer.adjust.title")), form, meaning, given);
    }

    void show(ConsoleView view) {
        setVisible(view.state() != RoundState.LOBBY && !view.teams().isEmpty());
        List<Receiver> teams = view.teams().stream()
                .map(one -> new Receiver(one.id(), one.name()))
                .toList();
        Shown now = new Shown(teams, view.adjustments());
        if (now.equals(shown) || teams.isEmpty()) {
            return;
        }
        Shown before = shown;
        shown = now;
        if (before == null || !before.teams().equals(teams)) {
            Receiver chosen = team.getValue();
            team.setItems(teams);
            team.setValue(teams.stream()
                    .filter(one -> chosen != null && one.team().equals(chosen.team()))
                    .findFirst()
                    .orElse(teams.getFirst()));
        }
        drawGiven(view);
    }

    private void adjust() {
        double size = amount.number().orElseThrow();
        boolean good = help.getValue();
        String told = texts.get(
                good ? "paper.grant.help" : "paper.grant.penalty",
                texts.figures().money(size),
                reason.getValue());
        lead.rounds()
                .adjust(
                        lead.trainer(),
                        lead.workshop(),
                        team.getValue().team(),
                        good ? size : -size,
                        reason.getValue(),
                        told);
        reason.clear();
    }

    private void drawGiven(ConsoleView view) {
        given.removeAll();
        for (Adjustment one : view.adjustments()) {
            String name = view.teams().stream()
                    .filter(row -> row.id().equals(one.team()))
                    .map(ConsoleView.TeamRow::name)
                    .findFirst()
                    .orElse(texts.get("trainer.news.gone"));
            NativeButton back = new NativeButton(
                    texts.get("trainer.surprise.cancel"),
                    e -> lead.attempt(() -> lead.rounds().takeBack(lead.trainer(), lead.workshop(), one.id())));
            back.addClassName("link-button");
            back.setTestId("adjust-cancel");
            given.add(new ListItem(
                    new Span(texts.get(
                            "trainer.adjust.given",
                            name,
                            texts.figures().moneyDifference(one.amount()),
                            Wording.round(texts, one.round()),
                            one.reason())),
                    back));
        }
    }
}
