package org.kampus.application.lab;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kampus.lab.PlanSchedule;
import org.kampus.lab.Variant;

/**
 * What somebody wants to know: everything that decides the result of an experiment, and its name.
 *
 * @param name how people call it, at most {@link #LONGEST_NAME} characters
 * @param scenarioId name of the case
 * @param scenarioDigest SHA-256 of the case's text, 64 hex digits
 * @param scenarioText the case's whole text
 * @param assumptions values set instead of those of the case, by {@link org.kampus.scenario.Assumption#path()}
 * @param baseline plans compared with
 * @param variants alternatives, up to {@link org.kampus.lab.Experiment#MOST_VARIANTS}
 * @param quarters quarters played
 * @param replications fates in which each arm is played
 * @param seed luck of the first of them
 * @param game the game it was opened from, if any
 */
public record ExperimentOrder(
        String name,
        String scenarioId,
        String scenarioDigest,
        String scenarioText,
        Map<String, Double> assumptions,
        PlanSchedule baseline,
        List<Variant> variants,
        int quarters,
        int replications,
        long seed,
        @Nullable OwnGame game) {

    /** Most characters of a name. */
    public static final int LONGEST_NAME = 120;

    /**
     * Copies the collections; assumptions are sorted by their place.
     *
     * @throws IllegalArgumentException if the name is empty or too long
     */
    public ExperimentOrder {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "the name of an experiment must have 1 to %d characters but '%s' has %d",
                    LONGEST_NAME,
                    name,
                    name.length()));
        }
        assumptions = java.util.Collections.unmodifiableMap(new TreeMap<>(assumptions));
        variants = List.copyOf(variants);
    }

    /** A copy with another name. */
    public ExperimentOrder withName(String value) {
        return new ExperimentOrder(
                value,
                scenarioId,
                scenarioDigest,
                scenarioText,
                assumptions,
                baseline,
                variants,
                quarters,
                replications,
                seed,
                game);
    }

    /** A copy with other values instead of those of the case. */
    public ExperimentOrder withAssumptions(Map<String, Double> value) {
        return new ExperimentOrder(
                name,
                scenarioId,
                scenarioDigest,
                scenarioText,
                value,
                baseline,
                variants,
                quarters,
                replications,
                seed,
                game);
    }

    /** A copy with other plans. */
    public ExperimentOrder withPlans(PlanSchedule newBaseline, List<Variant> newVariants) {
        return new ExperimentOrder(
                name,
                scenarioId,
                scenarioDigest,
                scenarioText,
                assumptions,
                newBaseline,
                newVariants,
                quarters,
                replications,
                seed,
                game);
    }

    /** A copy of another extent. */
    public ExperimentOrder withExtent(int newQuarters, int newReplications, long newSeed) {
        return new ExperimentOrder(
                name,
                scenarioId,
                scenarioDigest,
                scenarioText,
                assumptions,
                baseline,
                variants,
                newQuarters,
                newReplications,
                newSeed,
                game);
    }
}
