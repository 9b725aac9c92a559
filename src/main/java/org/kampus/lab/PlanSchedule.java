package org.kampus.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;

/**
 * Which plan is in force from which quarter on.
 *
 * @param steps by quarter; the first begins with quarter 1
 */
public record PlanSchedule(List<Step> steps) {

    /**
     * A plan and the quarter it begins with; it is kept until the next step.
     *
     * @param fromQuarter 1 is the first quarter played
     * @param plan the plan
     */
    public record Step(int fromQuarter, OperatingPlan plan) {}

    /**
     * Copies the steps.
     *
     * @throws IllegalArgumentException if the first does not begin with quarter 1, or they do not go up
     */
    public PlanSchedule {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.getFirst().fromQuarter() != 1) {
            throw new IllegalArgumentException("a schedule must say which plan is in force in quarter 1");
        }
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).fromQuarter() <= steps.get(i - 1).fromQuarter()) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "fromQuarter is %d after %d but steps must go up",
                        steps.get(i).fromQuarter(),
                        steps.get(i - 1).fromQuarter()));
            }
        }
    }

    /** One plan for all quarters. */
    public static PlanSchedule steady(OperatingPlan plan) {
        return new PlanSchedule(List.of(new Step(1, plan)));
    }

    /**
     * The plans of the first quarters, the last of them kept from then on; equal plans in a row are one step.
     *
     * @param plans one for each quarter, at least one
     */
    public static PlanSchedule of(List<OperatingPlan> plans) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            if (i == 0 || !plans.get(i).equals(plans.get(i - 1))) {
                steps.add(new Step(i + 1, plans.get(i)));
            }
        }
        return new PlanSchedule(steps);
    }

    /** The plan in force in a quarter. */
    public OperatingPlan planIn(int quarter) {
        OperatingPlan plan = steps.getFirst().plan();
        for (Step step : steps) {
            if (step.fromQuarter() <= quarter) {
                plan = step.plan();
            }
        }
        return plan;
    }

    /** The plans of the first quarters, one for each. */
    public List<OperatingPlan> plans(int quarters) {
        return IntStream.rangeClosed(1, quarters).mapToObj(this::planIn).toList();
    }

    /** A copy in which another plan begins with a quarter, in place of a step that begins with it, if any. */
    public PlanSchedule with(int fromQuarter, OperatingPlan plan) {
        List<Step> copy = new ArrayList<>(steps);
        copy.removeIf(step -> step.fromQuarter() == fromQuarter);
        copy.add(new Step(fromQuarter, plan));
        copy.sort(Comparator.comparingInt(Step::fromQuarter));
        return new PlanSchedule(copy);
    }

    /** What is different from another schedule in a quarter. */
    public List<PlanChange> changesAgainst(PlanSchedule other, int quarter) {
        return PlanChange.between(other.planIn(quarter), planIn(quarter));
    }
}
