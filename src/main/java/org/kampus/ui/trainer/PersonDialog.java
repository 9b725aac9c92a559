package org.kampus.ui.trainer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.application.workshop.ConsoleView;
import org.kampus.application.workshop.PersonView;
import org.kampus.ui.i18n.Texts;
import org.kampus.workshop.Seat;

/** What a trainer does with one person: another team, another name, the seat code, observe, remove. */
final class PersonDialog extends Dialog {

    private final WorkshopLead lead;
    private final PersonView person;

    PersonDialog(WorkshopLead lead, Texts texts, PersonView person) {
        this.lead = lead;
        this.person = person;
        setHeaderTitle(person.nickname());
        setWidth("min(26rem, 94vw)");
        Select<ConsoleView.TeamRow> team = new Select<>();
        team.setLabel(texts.get("trainer.person.team"));
        List<ConsoleView.TeamRow> teams =
                lead.view().teams().stream().filter(t -> t.robot() == null).toList();
        team.setItems(teams);
        team.setItemLabelGenerator(t -> t == null ? texts.get("trainer.person.noTeam") : t.name());
        team.setEmptySelectionAllowed(true);
        team.setEmptySelectionCaption(texts.get("trainer.person.noTeam"));
        teams.stream().filter(t -> t.id().equals(person.team())).findFirst().ifPresent(team::setValue);
        team.setTestId("person-team");
        TextField name = new TextField(texts.get("trainer.person.name"));
        name.setHelperText(texts.get("trainer.upTo", texts.figures().whole(Seat.LONGEST_NAME)));
        name.setValue(person.nickname());
        name.setTestId("person-name");
        Checkbox observer = new Checkbox(texts.get("trainer.person.observes"), person.observer());
        observer.setTestId("person-observes");
        Span code = new Span(person.seatCode());
        code.addClassName("code");
        code.setTestId("seat-code");
        Div seat = new Div(new Span(texts.get("trainer.person.seatCode")), code);
        seat.addClassName("seat-code");
        Paragraph meaning = new Paragraph(texts.get("trainer.person.seatCode.meaning"));
        meaning.addClassName("quiet");
        Div form = new Div(team, name, observer, seat, meaning);
        form.addClassName("dialog-form");
        add(form);
        Button remove = new Button(texts.get("trainer.person.remove"), e -> askToRemove(texts));
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        remove.setTestId("person-remove");
        Button cancel = new Button(texts.get("trainer.cancel"), e -> close());
        Button save = new Button(texts.get("trainer.save"), e -> {
            UUID chosen = team.getValue() == null ? null : team.getValue().id();
            lead.attempt(() -> save(chosen, name.getValue(), observer.getValue()));
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setTestId("person-save");
        getFooter().add(remove, cancel, save);
    }

    private void save(@Nullable UUID team, String name, boolean observer) {
        if (!name.strip().equals(person.nickname())) {
            lead.roster().rename(lead.trainer(), lead.workshop(), person.seat(), name);
        }
        if (observer != person.observer()) {
            lead.roster().observe(lead.trainer(), lead.workshop(), person.seat(), observer);
        }
        if (!Objects.equals(team, person.team())) {
            lead.roster().move(lead.trainer(), lead.workshop(), person.seat(), team);
        }
        close();
    }

    private void askToRemove(Texts texts) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(texts.get("trainer.person.remove.title", person.nickname()));
        dialog.setText(texts.get("trainer.person.remove.message", person.nickname()));
        dialog.setCancelable(true);
        dialog.setCancelText(texts.get("trainer.cancel"));
        dialog.setConfirmText(texts.get("trainer.person.remove"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(e -> {
            close();
            lead.attempt(() -> lead.roster().remove(lead.trainer(), lead.workshop(), person.seat()));
        });
        dialog.open();
    }
}
