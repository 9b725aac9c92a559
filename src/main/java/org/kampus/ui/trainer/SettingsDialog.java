package org.kampus.ui.trainer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.kampus.application.workshop.ConsoleView;
import org.kampus.application.workshop.TrainerView;
import org.kampus.ui.i18n.CaseWording;
import org.kampus.ui.i18n.Texts;

/** The settings of a workshop that is being led, and who leads it. */
final class SettingsDialog extends Dialog {

    private final WorkshopLead lead;
    private final Texts texts;

    SettingsDialog(WorkshopLead lead, Texts texts, ConsoleView view) {
        this.lead = lead;
        this.texts = texts;
        setHeaderTitle(texts.get("trainer.settingsDialog.title"));
        setWidth("min(48rem, 96vw)");
        setMaxHeight("90dvh");
        Paragraph when = new Paragraph(texts.get("trainer.settingsDialog.when"));
        when.addClassName("notice");
        SettingsForm form = new SettingsForm(
                CaseWording.workshopTitle(view.title(), view.scenario().title(), texts),
                view.settings(),
                view.scenario(),
                Math.max(1, view.round()),
                texts);
        add(when, form, trainers(view));
        Button cancel = new Button(texts.get("trainer.cancel"), e -> close());
        Button save = new Button(
                texts.get("trainer.save"),
                e -> lead.attempt(() -> {
                    lead.service().change(lead.trainer(), lead.workshop(), form.title(), form.settings());
                    close();
                }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setTestId("settings-save");
        getFooter().add(cancel, save);
    }

    private Section trainers(ConsoleView view) {
        UnorderedList list = new UnorderedList();
        list.addClassName("tokens");
        for (TrainerView trainer : view.trainers()) {
            ListItem item = new ListItem(new Span(trainer.name()));
            if (view.trainers().size() > 1) {
                NativeButton out = new NativeButton(
                        texts.get("trainer.coTrainer.remove"),
                        e -> lead.attempt(() -> {
                            lead.roster().removeCoTrainer(lead.trainer(), lead.workshop(), trainer.id());
                            close();
                        }));
                out.addClassName("button");
                out.setAriaLabel(texts.get("trainer.coTrainer.remove.label", trainer.name()));
                item.add(out);
            }
            list.add(item);
        }
        Span title = new Span(texts.get("trainer.coTrainer.title"));
        title.addClassName("open-title");
        return new Section(title, list);
    }
}
