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
    private List<Mate> mates = List.of();

    /**
     * A person of the team as the strip tells it.
     *
     * @param name the name
     * @param present whether a page of theirs can be reached
     * @param place where they are; empty for nothing to tell
     */
    private record Mate(String name, boolean present, String place) {}

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
        people.getElement().setAttribute("aria-label", texts.get("team.people"));
        List<Mate> now = Optional.ofNullable(team.team()).map(TeamView.OwnTeam::people).orElse(List.of()).stream()
                .map(person -> mate(person, team, texts, wording))
                .toList();
        people.setVisible(!now.isEmpty());
        showPeople(now);
    }

    /** Draws only who is or does something else than before: this happens many times a minute in every team. */
    private void showPeople(List<Mate> now) {
        if (now.size() != mates.size()) {
            people.removeAll();
            for (int i = 0; i < now.size(); i++) {
                people.add(item(now.get(i), i));
            }
        } else {
            for (int i = 0; i < now.size(); i++) {
                if (!now.get(i).equals(mates.get(i))) {
                    people.replace(people.getComponentAt(i), item(now.get(i), i));
                }
            }
        }
        mates = now;
    }

    private static Mate mate(PersonView mate, TeamView team, Texts texts, TeamWording wording) {
        boolean me = team.me() != null && team.me().seat().equals(mate.seat());
        return new Mate(
                me ? texts.get("team.me", mate.nickname()) : mate.nickname(),
                mate.present(),
                mate.present() ? me ? "" : wording.at(mate) : texts.get("team.away"));
    }

    private static ListItem item(Mate mate, int position) {
        Span name = new Span(mate.name());
        name.addClassName("mate-name");
        ListItem item = new ListItem(name);
        item.addClassName("mate");
        item.getElement().setAttribute("data-mate", Integer.toString(TeamWording.hue(position)));
        item.getElement().setAttribute("data-present", Boolean.toString(mate.present()));
        item.getElement().setAttribute("data-testid", "mate");
        if (!mate.place().isEmpty()) {
            Span where = new Span(mate.place());
            where.addClassName("mate-place");
            item.add(where);
        }
        return item;
    }
}
