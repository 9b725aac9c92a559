package org.kampus.ui.trainer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kampus.application.workshop.ConsoleView;
import org.kampus.application.workshop.ConsoleView.TeamStatus;
import org.kampus.application.workshop.PersonView;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.LocalTime;
import org.kampus.ui.i18n.Texts;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.TeamPlan;
import org.kampus.workshop.TeamResult;

/** A team in the roster; whoever is dropped here joins it. Parts that stay the same are not drawn again. */
final class TeamLine extends NativeTableRow {

    private final WorkshopLead lead;
    private final Texts texts;
    private final UUID id;
    private final Span name = new Span();
    private final Span robot = new Span();
    private final Span count = new Span();
    private final PersonChips people;
    private final Span status = new Span();
    private final Span change = new Span();
    private final Span result = new Span();
    private final Span compared = new Span();
    private final NativeButton look;
    private final NativeButton more;

    TeamLine(WorkshopLead lead, Texts texts, UUID id) {
        this.lead = lead;
        this.texts = texts;
        this.id = id;
        addClassName("team");
        name.addClassName("team-name");
        robot.addClassNames("quiet", "team-robot");
        count.addClassName("team-count");
        people = new PersonChips(lead, texts);
        status.addClassName("team-status");
        change.addClassName("quiet");
        result.addClassName("team-result");
        compared.addClassName("quiet");
        look = new NativeButton(texts.get("trainer.team.look"), e -> new TeamDialog(lead, texts, id).open());
        look.addClassName("button");
        more = new NativeButton(texts.get("trainer.team.more"), e -> TeamDialogs.change(lead, texts, id));
        more.addClassName("button");
        Div actions = new Div(look, more);
        actions.addClassName("team-actions");
        NativeTableHeaderCell title = new NativeTableHeaderCell(name, robot);
        title.getElement().setAttribute("scope", "row");
        add(
                title,
                cell("people", count, people),
                cell("plan", status, change),
                cell("result", result, compared),
                cell("actions", actions));
        DropTarget.create(this)
                .addDropListener(drop -> drop.getDragData()
                        .filter(PersonView.class::isInstance)
                        .map(PersonView.class::cast)
                        .ifPresent(person -> lead.attempt(
                                () -> lead.roster().move(lead.trainer(), lead.workshop(), person.seat(), id))));
    }

    private NativeTableCell cell(String column, Component... content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", texts.get("trainer.teams." + column));
        return cell;
    }

    void show(ConsoleView view, ConsoleView.TeamRow team) {
        setTestId("team-" + team.name());
        name.setText(team.name());
        robot.setText(
                team.robot() == null ? "" : texts.get("robot." + team.robot().key()));
        look.setAriaLabel(texts.get("trainer.team.look.label", team.name()));
        look.setTestId("look-" + team.name());
        more.setAriaLabel(texts.get("trainer.team.more.label", team.name()));
        more.setTestId("change-" + team.name());
        showPeople(team);
        showPlan(view, team);
        showResult(view, team);
    }

    private void showPeople(ConsoleView.TeamRow team) {
        long players = team.people().stream().filter(p -> !p.observer()).count();
        count.setText(
                team.robot() != null
                        ? ""
                        : texts.get(
                                "trainer.team.present",
                                texts.figures().whole(TeamsPanel.present(team.people())),
                                texts.figures().whole(players)));
        people.show(team.people());
    }

    private void showPlan(ConsoleView view, ConsoleView.TeamRow team) {
        boolean deciding = view.state() == RoundState.OPEN || view.state() == RoundState.CLOSING;
        TeamPlan plan = team.plan();
        TeamStatus doing = team.status();
        status.setText(
                deciding || doing == TeamStatus.ROBOT
                        ? texts.get("trainer.status." + doing.name().toLowerCase(Locale.ROOT))
                        : Figures.NONE);
        status.getElement().setAttribute("data-status", deciding ? doing.name().toLowerCase(Locale.ROOT) : "none");
        change.setText(
                deciding && plan.touched() && doing != TeamStatus.ROBOT
                        ? texts.get("trainer.team.changed", plan.by(), LocalTime.time(plan.at(), texts))
                        : "");
    }

    private void showResult(ConsoleView view, ConsoleView.TeamRow team) {
        List<TeamResult> results = team.results();
        if (results.isEmpty()) {
            result.setText(Figures.NONE);
            compared.setText("");
            return;
        }
        Figures figures = texts.figures();
        TeamResult last = results.getLast();
        result.setText(texts.get(
                "trainer.team.result",
                figures.money(last.scores().profit()),
                figures.percent(last.scores().retention())));
        compared.setText(
                results.size() < 2
                        ? Wording.round(texts, last.round())
                        : texts.get(
                                "trainer.team.compared",
                                Wording.round(texts, last.round()),
                                figures.moneyDifference(last.scores().profit()
                                        - results.get(results.size() - 2)
                                                .scores()
                                                .profit())));
    }
}
