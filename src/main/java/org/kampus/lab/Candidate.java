package org.kampus.lab;

import java.util.List;
import java.util.Optional;
import org.kampus.insight.Spread;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.StructurePreset;

/**
 * A plan that a search has played.
 *
 * @param plan the plan
 * @param weeklyPayroll its wages a week, thousand ₽
 * @param preset the textbook assignment it is, staffed by expected work with the rules of the start; empty for
 *     the start and for what the search made itself
 * @param outcomes what it brought in each fate; the same fates for all candidates of one list
 * @param beginning what the start brought in these fates
 */
public record Candidate(
        OperatingPlan plan,
        double weeklyPayroll,
        Optional<StructurePreset> preset,
        List<Outcome> outcomes,
        List<Outcome> beginning) {

    /** Copies the lists. */
    public Candidate {
        outcomes = List.copyOf(outcomes);
        beginning = List.copyOf(beginning);
    }

    /** How a metric is distributed over the fates. */
    public Spread spread(Metric metric) {
        return comparison().spread(metric, 1);
    }

    /** The difference to the start. */
    public PairedComparison againstStart(Metric metric) {
        return comparison().against(metric, 1);
    }

    /** The start and this plan, as an experiment would compare them. */
    public Comparison comparison() {
        return new Comparison(List.of(beginning, outcomes));
    }
}
