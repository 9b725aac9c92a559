package org.kampus.insight.counterfactual;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.kampus.simulation.SimulationRun;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.Departure;
import org.kampus.simulation.api.DepartureCause;

/**
 * A client that stopped buying, followed in one fate until it stops there, or until the end of the inquiry; and in which weeks it
 * would first have felt to be spared a cause.
 */
final class Lifeline {

    private final Departure departure;
    private final int begin;
    private final List<DepartureCause> causes;
    private final Map<DepartureCause, Integer> felt = new EnumMap<>(DepartureCause.class);
    private boolean bought;
    private boolean begun;
    private boolean decided;
    private boolean stays;

    /** When it stopped in this fate, week of the game; that of the real one if it did not buy at the end. */
    private int week;

    /**
     * Nothing of it is seen yet.
     *
     * @param begin week of the run from whose beginning it is followed
     * @param causes what it may be spared
     */
    Lifeline(Departure departure, int begin, List<DepartureCause> causes) {
        this.departure = departure;
        this.begin = begin;
        this.causes = List.copyOf(causes);
        this.week = departure.week();
    }

    Departure departure() {
        return departure;
    }

    /** Week of the run from whose beginning it is followed. */
    int begin() {
        return begin;
    }

    /** How it is between two weeks, the first time before the first of them. */
    void look(SimulationRun run) {
        look(run, departure.client());
    }

    /** The same of a client that has another number in this fate; none if it is not known there yet. */
    void look(SimulationRun run, @Nullable Integer number) {
        boolean buys = number != null && run.state(number) == ClientState.ACTIVE;
        boolean stopped = number != null && run.justStopped(number);
        int now = run.weeksPlayed() - run.weeksBeforeStart();
        if (bought && !buys || begun && stopped) {
            week = now;
            decided = true;
        } else if (now >= departure.week() + DepartureInquiry.WEEKS_BEYOND) {
            stays = buys;
            decided = true;
        }
        bought = buys;
        begun = true;
    }

    /** Whether it is known what becomes of it. */
    boolean isDecided() {
        return decided;
    }

    /** Whether it buys to the end of the inquiry. */
    boolean stays() {
        return stays;
    }

    /**
     * It would feel now to be spared a cause.
     *
     * @param now week of the run
     * @return whether for the first time
     */
    boolean feels(DepartureCause cause, int now) {
        return now >= begin && !decided && causes.contains(cause) && felt.putIfAbsent(cause, now) == null;
    }

    /** Whether it may yet feel something for the first time. */
    boolean mayFeel() {
        return !decided && felt.size() < causes.size();
    }

    /** Week of the run in which it would first have felt to be spared some of the causes; empty if it never would. */
    OptionalInt felt(Collection<DepartureCause> some) {
        return felt.entrySet().stream()
                .filter(entry -> some.contains(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .min();
    }

    /** What became of it in this fate, in which it is spared some causes. */
    OtherLife without(List<DepartureCause> spared) {
        if (stays) {
            return new OtherLife(spared, Outcome.STAYS, DepartureInquiry.WEEKS_BEYOND);
        }
        int later = week - departure.week();
        return new OtherLife(spared, later > 0 ? Outcome.LATER : Outcome.SAME, Math.max(0, later));
    }
}
