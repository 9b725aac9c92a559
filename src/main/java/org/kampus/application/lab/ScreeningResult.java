package org.kampus.application.lab;

import java.util.List;
import java.util.Map;

/**
 * Which assumptions matter for the difference between two arms anywhere in their ranges.
 *
 * @param arm the variant compared with the baseline
 * @param replications fates of each world
 * @param trajectories ways through the ranges
 * @param effects by key of the metric: assumptions, most important first
 */
public record ScreeningResult(int arm, int replications, int trajectories, Map<String, List<Effect>> effects)
        implements StudyResult {

    /** Copies the map. */
    public ScreeningResult {
        effects = Map.copyOf(effects);
    }

    /**
     * What an assumption does over its whole range, in the metric's unit.
     *
     * @param path its place in the case
     * @param importance mean size of its effects
     * @param mean mean effect
     * @param deviation how differently it works in other places
     * @param luck importance that luck alone would hardly reach
     */
    public record Effect(String path, double importance, double mean, double deviation, double luck) {

        /** Whether it matters more than luck would make it seem. */
        public boolean clear() {
            return importance > luck;
        }
    }
}
