package org.kampus.ui.team;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.kampus.application.workshop.ProjectorView.TeamDot;
import org.kampus.application.workshop.TeamView;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.room.TeamName;
import org.kampus.workshop.RoundState;

/** What somebody without a team sees of the teams: what the wall shows as well, nothing private. */
final class RoomOverview extends Section {

    RoomOverview(TeamView view, Texts texts) {
        addClassName("room-overview");
        getElement().setAttribute("data-testid", "room-overview");
        UnorderedList list = new UnorderedList();
        list.addClassName("room-people");
        for (TeamDot team : view.room()) {
            Span name = new Span(TeamName.in(texts, team.name()));
            name.addClassName("person-name");
            ListItem item = new ListItem(name);
            if (!team.robot()) {
                item.add(quiet(texts.count("desk.people", team.people())));
            }
            String state = state(team, view.state(), texts);
            if (!state.isEmpty() && (team.robot() || team.people() > 0)) {
                item.add(quiet(state));
            }
            item.addClassName("mate");
            item.getElement().setAttribute("data-present", Boolean.toString(team.robot() || team.submitted()));
            list.add(item);
        }
        add(new H2(texts.get("team.room")), list);
    }

    private static String state(TeamDot team, RoundState round, Texts texts) {
        if (team.robot()) {
            return texts.get("projector.robot");
        }
        return switch (round) {
            case OPEN -> texts.get(team.submitted() ? "projector.submitted" : "projector.deciding");
            case CLOSING, SIMULATING -> texts.get(team.submitted() ? "projector.submitted" : "projector.late");
            case LOBBY, REVIEW, FINISHED -> "";
        };
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
