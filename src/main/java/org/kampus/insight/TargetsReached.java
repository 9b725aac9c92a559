package org.kampus.insight;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kampus.scenario.Briefing.Targets;

/**
 * How many targets of a case a game has reached, by the mean of each score over its last year: a single quarter is luck more often
 * than a year is.
 *
 * @param reached targets reached
 * @param set targets the case sets
 */
public record TargetsReached(int reached, int set) {

    private static final int QUARTERS_OF_A_YEAR = 4;

    /**
     * Looks at the quarters of a game.
     *
     * @param quarters the scores of the quarters played, in their order; with none, nothing is reached
     */
    public static TargetsReached of(Targets targets, List<Scorecard> quarters) {
        List<Scorecard> year = quarters.subList(Math.max(0, quarters.size() - QUARTERS_OF_A_YEAR), quarters.size());
        List<Boolean> all = Stream.of(
                        reached(targets.profit(), year, Scorecard::profit, 1),
                        reached(targets.clientBaseValue(), year, Scorecard::clientBaseValue, 1),
                        reached(targets.retention(), year, Scorecard::retention, 1),
                        reached(targets.load(), year, Scorecard::load, -1))
                .flatMap(List::stream)
                .toList();
        return new TargetsReached((int) all.stream().filter(one -> one).count(), all.size());
    }

    /** Share of the targets reached, 0-1; 0 where none is set. */
    public double share() {
        return set == 0 ? 0 : (double) reached / set;
    }

    /**
     * Whether a target is reached; nothing if it is not set.
     *
     * @param sign 1 where more is better, −1 where the target is a bound
     */
    private static List<Boolean> reached(
            @Nullable Double target, List<Scorecard> year, ToDoubleFunction<Scorecard> score, int sign) {
        if (target == null) {
            return List.of();
        }
        double mean = year.stream().mapToDouble(score).average().orElse(Double.NaN);
        return List.of(sign * (mean - target) >= 0);
    }
}
