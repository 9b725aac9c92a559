package org.kampus.ui.team;

import java.util.Objects;
import org.kampus.application.workshop.TeamView;
import org.kampus.ui.desk.DeskPlace;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.TeamPlan;

/**
 * From what a person saw to how the workshop is now.
 *
 * @param before what was shown
 * @param now how it is
 */
record Passage(TeamView before, TeamView now) {

    /** The page that everybody is taken to by this step; empty if they stay where they are. */
    String goal() {
        boolean stepped = before.stage() != now.stage();
        if (!stepped || now.team() == null) {
            return teamChanged() ? SharedGame.address(now) : "";
        }
        return switch (now.state()) {
            case LOBBY, FINISHED -> SharedGame.address(now);
            case OPEN -> forward() ? "" : plan();
            case CLOSING, SIMULATING -> "";
            case REVIEW -> results(now);
        };
    }

    private boolean teamChanged() {
        return before.team() != null && now.team() == null;
    }

    /** Whoever looks at the results of the round before goes on when they want to. */
    private boolean forward() {
        return before.state() == RoundState.REVIEW && now.round() > before.round() && !before.practice();
    }

    private String plan() {
        return DeskPlace.STRUCTURE.address(SharedGame.state(now));
    }

    /** Where the results of the round stand that is over. */
    static String results(TeamView now) {
        return DeskPlace.RESULTS.address(SharedGame.state(now));
    }

    /** Whether the page has to be drawn anew, because something else may be done on it or seen of it. */
    boolean redraws() {
        if ((before.stage() != now.stage() && !closes())
                || (before.team() == null) != (now.team() == null)
                || !before.closedDecisions().equals(now.closedDecisions())
                || before.mode() != now.mode()
                || observes(before) != observes(now)) {
            return true;
        }
        return now.team() != null
                && before.team() != null
                && (!now.team().id().equals(before.team().id())
                        || submitted(now) != submitted(before)
                        || now.team().proposing() != before.team().proposing()
                        || !Objects.equals(now.team().results(), before.team().results()));
    }

    /** Whether the round is only being closed: what rests from now on rests by itself, nothing else is to be seen. */
    private boolean closes() {
        return before.round() == now.round()
                && (before.state() == RoundState.OPEN || before.state() == RoundState.CLOSING)
                && (now.state() == RoundState.CLOSING || now.state() == RoundState.SIMULATING);
    }

    private static boolean observes(TeamView view) {
        return view.me() != null && view.me().observer();
    }

    private static boolean submitted(TeamView view) {
        TeamPlan plan = Objects.requireNonNull(view.team()).plan();
        return plan.submitted();
    }
}
