package org.kampus.ui.trainer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.UUID;
import org.kampus.application.workshop.ConsoleView;
import org.kampus.application.workshop.PersonView;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.KeptParts;
import org.kampus.workshop.Seating;

/** The roster: teams with their people, what each is doing, and what came of its last round. */
final class TeamsPanel extends Section {

    private final WorkshopLead lead;
    private final Texts texts;
    private final Waiting waiting;
    private final NativeTable table = new NativeTable();
    private final Paragraph none;
    private final NativeButton balance;
    private final KeptParts<UUID, TeamLine> lines = new KeptParts<>(table.getBody());

    TeamsPanel(WorkshopLead lead, Texts texts) {
        this.lead = lead;
        this.texts = texts;
        addClassName("teams-panel");
        waiting = new Waiting(lead, texts);
        none = new Paragraph(texts.get("trainer.teams.none"));
        none.addClassNames("notice", "warn");
        table.addClassName("teams");
        NativeTableRow head = new NativeTableRow();
        for (String column : new String[] {"team", "people", "plan", "result", "actions"}) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(texts.get("trainer.teams." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        NativeButton team =
                new NativeButton(texts.get("trainer.teams.add"), e -> TeamDialogs.add(lead, texts, lines.count() + 1));
        team.addClassName("button");
        team.setTestId("add-team");
        NativeButton robot =
                new NativeButton(texts.get("trainer.teams.addRobot"), e -> TeamDialogs.addRobot(lead, texts));
        robot.addClassName("button");
        robot.setTestId("add-robot");
        balance = new NativeButton(
                texts.get("trainer.teams.balance"),
                e -> lead.attempt(() -> lead.roster().balance(lead.trainer(), lead.workshop())));
        balance.addClassName("button");
        balance.setTestId("balance");
        Div tools = new Div(team, robot, balance);
        tools.addClassName("panel-tools");
        Div top = new Div(new H2(texts.get("trainer.teams.title")), tools);
        top.addClassName("panel-head");
        Paragraph acts = new Paragraph(texts.get("trainer.teams.now"));
        acts.addClassName("quiet");
        add(top, waiting, none, table, acts);
    }

    void show(ConsoleView view) {
        boolean unplaced = view.waiting().stream().anyMatch(person -> !person.observer());
        balance.setVisible(unplaced && view.teams().stream().anyMatch(t -> t.robot() == null));
        waiting.show(view, view.settings().seating() == Seating.BY_TRAINER || unplaced);
        none.setVisible(view.teams().isEmpty());
        table.setVisible(!view.teams().isEmpty());
        List<TeamLine> shown = lines.show(
                view.teams().stream().map(ConsoleView.TeamRow::id).toList(), id -> new TeamLine(lead, texts, id));
        for (int i = 0; i < shown.size(); i++) {
            shown.get(i).show(view, view.teams().get(i));
        }
    }

    /** Everybody who is there, for tests of equality of what is shown. */
    static long present(Iterable<PersonView> people) {
        long present = 0;
        for (PersonView person : people) {
            present += person.present() && !person.observer() ? 1 : 0;
        }
        return present;
    }
}
