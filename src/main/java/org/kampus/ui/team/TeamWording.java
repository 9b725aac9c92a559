package org.kampus.ui.team;

import java.util.List;
import org.kampus.application.PlanNotAllowedException;
import org.kampus.application.workshop.EditOutcome;
import org.kampus.application.workshop.PersonView;
import org.kampus.application.workshop.TeamView;
import org.kampus.organisation.Decision;
import org.kampus.organisation.PlanChange;
import org.kampus.organisation.PlanLimits;
import org.kampus.ui.desk.PlanWording;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.room.RefusalWording;
import org.kampus.workshop.RoundState;

/** What a team is told, in words. */
final class TeamWording {

    /** How places begin that are pages; others are keys of decisions. */
    static final String PAGE = "page:";

    /** Colours that tell teammates apart; a seventh person shares the first one's. */
    private static final int HUES = 6;

    private final Texts texts;

    TeamWording(Texts texts) {
        this.texts = texts;
    }

    /** The colour of somebody, by the place in the list of the team's people. */
    static int hue(int position) {
        return position % HUES;
    }

    /** The round, such as "Round 2 of 6". */
    String round(TeamView team) {
        if (team.state() == RoundState.FINISHED) {
            return texts.get("team.round.finished");
        }
        if (team.practice()) {
            return texts.get("team.round.practice");
        }
        if (team.round() == 0) {
            return texts.get("team.round.lobby");
        }
        return texts.get(
                "team.round",
                texts.figures().whole(team.round()),
                texts.figures().whole(team.rounds()));
    }

    /** Where the workshop stands, in a word or two; nothing when {@link #round} says it. */
    String state(TeamView team) {
        if (team.state() == RoundState.FINISHED) {
            return "";
        }
        if (team.time().paused()) {
            return texts.get("team.paused");
        }
        return new RefusalWording(texts).state(team.state());
    }

    /** The page or the decision a teammate is at; empty if unknown: a browser told it. */
    String at(PersonView person) {
        String place = person.place();
        if (place.isEmpty() || !person.present()) {
            return "";
        }
        String of = place.substring(place.indexOf(':') + 1);
        String key = switch (place.substring(0, place.length() - of.length())) {
            case PAGE -> "desk.place." + of;
            case PlanChange.HEADCOUNT + ":" -> "role." + of;
            case PlanChange.DUTY + ":" -> "function." + of;
            default -> place.equals(PlanChange.SCORES) ? "desk.change.scores" : "lever." + place;
        };
        return texts.has(key) ? texts.get(key) : "";
    }

    /** A change that took the place of somebody else's. */
    String overwritten(EditOutcome outcome, PlanLimits limits) {
        return texts.get("team.overwritten", outcome.overwrittenBy(), lines(outcome.overwritten(), limits));
    }

    /** What a teammate has changed of one's own decisions. */
    String lost(List<PlanChange> lost, String by, PlanLimits limits) {
        return texts.get("team.lost", by, lines(lost, limits));
    }

    private String lines(List<PlanChange> changes, PlanLimits limits) {
        PlanWording wording = new PlanWording(texts);
        return String.join(
                "; ", Decision.of(changes, limits).stream().map(wording::line).toList());
    }

    /** Why something was not done. */
    String refusal(RuntimeException why) {
        if (why instanceof PlanNotAllowedException broken) {
            PlanWording wording = new PlanWording(texts);
            return String.join(
                    " ", broken.violations().stream().map(wording::violation).toList());
        }
        return new RefusalWording(texts).of(why).orElseThrow(() -> why);
    }
}
