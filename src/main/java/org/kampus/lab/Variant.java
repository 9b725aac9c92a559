package org.kampus.lab;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;

/**
 * One alternative to the baseline.
 *
 * @param name how people call it, unique in its experiment
 * @param schedule its plans
 */
public record Variant(String name, PlanSchedule schedule) {

    /**
     * Changes against the baseline that begin with a quarter.
     *
     * @param fromQuarter 1 is the first quarter played
     * @param changes everything that is different from the baseline from then on
     */
    public record Deviation(int fromQuarter, List<PlanChange> changes) {

        /** Copies the changes. */
        public Deviation {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A variant in which one plan replaces the baseline's from a quarter on.
     *
     * @param fromQuarter 1 is the first quarter played
     */
    public static Variant from(PlanSchedule baseline, String name, int fromQuarter, OperatingPlan plan) {
        List<PlanSchedule.Step> kept = new java.util.ArrayList<>(baseline.steps().stream()
                .filter(step -> step.fromQuarter() < fromQuarter)
                .toList());
        kept.add(new PlanSchedule.Step(fromQuarter, plan));
        return new Variant(name, new PlanSchedule(kept));
    }

    /** What is different from the baseline, for each quarter in which either of them changes. */
    public List<Deviation> deviations(PlanSchedule baseline) {
        SortedSet<Integer> quarters = new TreeSet<>();
        schedule.steps().forEach(step -> quarters.add(step.fromQuarter()));
        baseline.steps().forEach(step -> quarters.add(step.fromQuarter()));
        return quarters.stream()
                .map(quarter -> new Deviation(quarter, schedule.changesAgainst(baseline, quarter)))
                .filter(deviation -> !deviation.changes().isEmpty())
                .toList();
    }
}
