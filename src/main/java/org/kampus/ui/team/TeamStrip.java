package org.kampus.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kampus.application.workshop.PersonView;
import org.kampus.application.workshop.TeamView;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.room.Countdown;
import org.kampus.workshop.RoundState;

/** Always in sight: the round, where it stands, the time, and who of the team is here and where. */
final class TeamStrip extends Div {

    private final Span round = new Span();
    private final Span state = new Span();
    private final Countdown countdown = new Countdown();
    private final ProgressBar progress = new ProgressBar();
    private final UnorderedList people = new UnorderedList();

    TeamStrip() {
        addClassName("team-strip");
        round.addClassName("strip-round");
        round.setTestId("round");
        state.addClassName("strip-state");
        state.setTestId("round-state");
        progress.setIndeterminate(true);
        people.addClassName("strip-people");
        Div where = new Div(round, state);
        where.addClassName("strip-where");
        where.getElement().setAttribute("role", "status");
        add(where, countdown, people, progress);
    }

    void show(TeamView team, Texts texts) {
        TeamWording wording = new TeamWording(texts);
        getElement().setAttribute("data-state", team.state().name().toLowerCase(Locale.ROOT));
        getElement().setAttribute("data-paused", Boolean.toString(team.time().paused()));
        round.setText(wording.round(team));
        state.setText(wording.state(team));
        countdown.setVisible(team.state() == RoundState.OPEN || team.time().left() != null);
        countdown.show(team.time(), texts);
        progress.setVisible(team.state() == RoundState.CLOSING || team.state() == RoundState.SIMULATING);
        progress.getElement().setAttribute("aria-label", texts.get("team.simulating"));
        people.removeAll();
        people.getElement().setAttribute("aria-label", texts.get("team.people"));
        List<PersonView> mates =
                Optional.ofNullable(team.team()).map(TeamView.OwnTeam::people).orElse(List.of());
        people.setVisible(!mates.isEmpty());
        for (PersonView mate : mates) {
            people.add(mate(mate, team, texts, wording));
        }
    }

    private static ListItem mate(PersonView mate, TeamView team, Texts texts, TeamWording wording) {
        boolean me = team.me() != null && team.me().seat().equals(mate.seat());
        Span name = new Span(me ? texts.get("team.me", mate.nickname()) : mate.nickname());
        name.addClassName("mate-name");
        ListItem item = new ListItem(name);
        item.addClassName("mate");
        item.getElement().setAttribute("data-present", Boolean.toString(mate.present()));
        item.getElement().setAttribute("data-testid", "mate");
        Span where = new Span(mate.present() ? me ? "" : wording.at(mate) : texts.get("team.away"));
        where.addClassName("mate-place");
        if (!where.getText().isEmpty()) {
            item.add(where);
        }
        return item;
    }
}
