package org.kampus.ui.team;

import org.kampus.application.PlanNotAllowedException;
import org.kampus.application.workshop.EditOutcome;
import org.kampus.application.workshop.PersonView;
import org.kampus.application.workshop.TeamView;
import org.kampus.ui.desk.Decision;
import org.kampus.ui.desk.PlanWording;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.room.RefusalWording;
import org.kampus.workshop.RoundState;

/** What a team is told, in words. */
final class TeamWording {

    /** How places begin that are pages; others are keys of decisions. */
    static final String PAGE = "page:";

    private final Texts texts;

    TeamWording(Texts texts) {
        this.texts = texts;
    }

    /** Where the workshop stands, for the top bar. */
    String place(TeamView team) {
        return texts.get("team.bar", team.title(), round(team));
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

    /** Where the workshop stands, in a word or two. */
    String state(TeamView team) {
        if (team.time().paused()) {
            return texts.get("team.paused");
        }
        return new RefusalWording(texts).state(team.state());
    }

    /** The page or the decision a teammate is at; empty if unknown. */
    String at(PersonView person) {
        String place = person.place();
        if (place.isEmpty() || !person.present()) {
            return "";
        }
        if (place.startsWith(PAGE)) {
            String key = "desk.place." + place.substring(PAGE.length());
            return texts.has(key) ? texts.get(key) : "";
        }
        return new RefusalWording(texts).decision(place);
    }

    /** A change that took the place of somebody else's. */
    String overwritten(EditOutcome outcome) {
        PlanWording wording = new PlanWording(texts);
        String changes = String.join(
                "; ",
                Decision.of(outcome.overwritten()).stream().map(wording::line).toList());
        return texts.get("team.overwritten", outcome.overwrittenBy(), changes);
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
