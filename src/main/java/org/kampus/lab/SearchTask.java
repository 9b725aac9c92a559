package org.kampus.lab;

import java.util.List;
import java.util.Locale;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanLimits;
import org.kampus.scenario.Scenario;

/**
 * A search for plans that bring more profit, keep more clients, or both. Every plan tried is kept from the
 * first quarter to the last.
 *
 * @param scenario the case; its limits hold, except that of the payroll
 * @param start the plan to begin with and to compare with; it may break the limits
 * @param weeklyPayroll wages a week that no plan found may exceed, thousand ₽, more than 0
 * @param quarters quarters played, 1 to {@link Experiment#MOST_QUARTERS}
 * @param space what may be changed
 * @param constraints what must stay, and how fast a plan may come into force
 * @param runs runs to spend, {@link #FEWEST_RUNS} to {@link #MOST_RUNS}; about a third of them goes into
 *     playing the best plans in fates the search has not seen
 * @param seed luck of the search
 */
public record SearchTask(
        Scenario scenario,
        OperatingPlan start,
        double weeklyPayroll,
        int quarters,
        SearchSpace space,
        SearchConstraints constraints,
        int runs,
        long seed) {

    /** Fewest runs that are worth a search. */
    public static final int FEWEST_RUNS = 200;

    /** Most runs. */
    public static final int MOST_RUNS = 100_000;

    /** Checks the ranges; a message names the value. */
    public SearchTask {
        if (!(weeklyPayroll > 0)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "weeklyPayroll is %s but must be more than 0 thousand roubles", weeklyPayroll));
        }
        check("quarters", quarters, 1, Experiment.MOST_QUARTERS);
        check("runs", runs, FEWEST_RUNS, MOST_RUNS);
        double wages = scenario.pay().weekly(start.structure());
        if (!space.headcount() && wages > weeklyPayroll) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "the plan to begin with is expected to cost %.1f thousand roubles a week, more than the"
                            + " %s allowed, and the search may not change the number of people; maybe allow it",
                    wages,
                    weeklyPayroll));
        }
    }

    /** A search without constraints. */
    public SearchTask(
            Scenario scenario,
            OperatingPlan start,
            double weeklyPayroll,
            int quarters,
            SearchSpace space,
            int runs,
            long seed) {
        this(scenario, start, weeklyPayroll, quarters, space, SearchConstraints.NONE, runs, seed);
    }

    private static void check(String name, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s is %d but must lie between %d and %d", name, value, min, max));
        }
    }

    /** The limits of the case with the payroll of this search. */
    public PlanLimits limits() {
        PlanLimits own = scenario.limits();
        return new PlanLimits(own.roles(), own.functions(), own.maxHeadcount(), weeklyPayroll);
    }

    /** Whether a plan keeps within the limits and the constraints. */
    boolean allows(OperatingPlan plan) {
        return limits().violations(plan, scenario.pay()).isEmpty()
                && constraints.allows(start.structure(), plan.structure())
                && constraints.inTime(start, plan, scenario.limits(), quarters);
    }

    /** The plans of the quarters by which a plan comes into force. */
    List<OperatingPlan> plans(OperatingPlan plan) {
        return constraints.schedule(start, plan, scenario.limits()).plans(quarters);
    }

    /** How much there is to simulate, see {@link Experiment#clientWeeks()}. */
    public double clientWeeks() {
        return Experiment.clientWeeksPerRun(scenario, quarters) * runs;
    }
}
