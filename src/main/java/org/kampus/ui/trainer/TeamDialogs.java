package org.kampus.ui.trainer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.kampus.application.workshop.ConsoleView;
import org.kampus.ui.i18n.Texts;
import org.kampus.workshop.RobotStrategy;
import org.kampus.workshop.Team;

/** Windows in which teams are added, renamed and removed. */
final class TeamDialogs {

    private TeamDialogs() {}

    static void add(WorkshopLead lead, Texts texts, int number) {
        TextField name =
                name(texts, texts.get("trainer.new.team", texts.figures().whole(number)));
        Dialog dialog = dialog(texts.get("trainer.teams.add"), name);
        confirm(
                dialog,
                texts,
                texts.get("trainer.teams.add"),
                () -> lead.attempt(() -> {
                    lead.roster().addTeam(lead.trainer(), lead.workshop(), name.getValue());
                    dialog.close();
                }));
    }

    static void addRobot(WorkshopLead lead, Texts texts) {
        TextField name = name(texts, "");
        RadioButtonGroup<RobotStrategy> how = new RadioButtonGroup<>(texts.get("trainer.robot.how"));
        how.setItems(RobotStrategy.values());
        how.setItemLabelGenerator(robot -> texts.get("robot." + robot.key()));
        how.addValueChangeListener(
                e -> name.setValue(texts.get("robot." + e.getValue().key() + ".team")));
        how.setValue(RobotStrategy.TEXTBOOK_CONVEYOR);
        how.getElement().setAttribute("data-testid", "robot-how");
        Paragraph meaning = new Paragraph(texts.get("trainer.robot.meaning"));
        meaning.addClassName("quiet");
        Dialog dialog = dialog(texts.get("trainer.teams.addRobot"), how, name, meaning);
        confirm(
                dialog,
                texts,
                texts.get("trainer.teams.addRobot"),
                () -> lead.attempt(() -> {
                    lead.roster().addRobot(lead.trainer(), lead.workshop(), name.getValue(), how.getValue());
                    dialog.close();
                }));
    }

    static void change(WorkshopLead lead, Texts texts, UUID id) {
        ConsoleView.TeamRow team = lead.view().team(id);
        TextField name = name(texts, team.name());
        Dialog dialog = dialog(team.name(), name);
        Button remove = new Button(
                texts.get("trainer.team.remove"),
                e -> lead.attempt(() -> {
                    lead.roster().removeTeam(lead.trainer(), lead.workshop(), id);
                    dialog.close();
                }));
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        remove.setTestId("team-remove");
        Paragraph lost = new Paragraph(
                team.people().isEmpty()
                        ? texts.count("trainer.team.removeLoses", team.results().size())
                        : texts.count("trainer.team.hasPeople", team.people().size()));
        lost.addClassName("quiet");
        remove.setEnabled(team.people().isEmpty());
        dialog.add(lost);
        dialog.getFooter().add(remove);
        confirm(
                dialog,
                texts,
                texts.get("trainer.save"),
                () -> lead.attempt(() -> {
                    lead.roster().renameTeam(lead.trainer(), lead.workshop(), id, name.getValue());
                    dialog.close();
                }));
    }

    private static TextField name(Texts texts, String value) {
        TextField name = new TextField(texts.get("trainer.team.name"));
        name.setHelperText(texts.get("trainer.upTo", texts.figures().whole(Team.LONGEST_NAME)));
        name.setValue(value);
        name.setAutoselect(true);
        name.setTestId("team-name");
        return name;
    }

    private static Dialog dialog(String title, Component... content) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(title);
        dialog.setWidth("min(26rem, 94vw)");
        Div form = new Div(content);
        form.addClassName("dialog-form");
        dialog.add(form);
        return dialog;
    }

    private static void confirm(Dialog dialog, Texts texts, String words, Runnable deed) {
        Button cancel = new Button(texts.get("trainer.cancel"), e -> dialog.close());
        Button go = new Button(words, e -> deed.run());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setTestId("dialog-go");
        dialog.getFooter().add(cancel, go);
        dialog.open();
    }
}
