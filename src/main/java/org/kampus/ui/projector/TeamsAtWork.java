package org.kampus.ui.projector;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.kampus.application.workshop.ProjectorView;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.room.TeamName;
import org.kampus.workshop.RoundState;

/** Who has submitted, while teams decide; and the news for all of them. */
final class TeamsAtWork extends Div {

    TeamsAtWork(ProjectorView view, Texts texts) {
        addClassName("at-work");
        UnorderedList teams = new UnorderedList();
        teams.addClassName("wall-teams");
        teams.setClassName("many", view.teams().size() > Wall.ROOMY);
        boolean open = view.state() == RoundState.OPEN;
        for (ProjectorView.TeamDot team : view.teams()) {
            Span name = new Span(TeamName.in(texts, team.name()));
            boolean in = team.robot() || team.submitted();
            Span state = new Span(texts.get(
                    team.robot()
                            ? "projector.robot"
                            : in ? "projector.submitted" : open ? "projector.deciding" : "projector.late"));
            state.addClassName("wall-team-state");
            ListItem item = new ListItem(name, state);
            item.getElement().setAttribute("data-in", Boolean.toString(in));
            teams.add(item);
        }
        add(teams);
        for (String news : view.news()) {
            Paragraph line = new Paragraph(news);
            line.addClassName("wall-news");
            add(line);
        }
    }
}
