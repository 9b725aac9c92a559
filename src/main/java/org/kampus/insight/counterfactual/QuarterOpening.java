package org.kampus.insight.counterfactual;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kampus.market.MarketEvent;
import org.kampus.organisation.Decision;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.SimulationRun;
import org.kampus.simulation.api.Intervention;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SimulationInput;

/** A game at the beginning of one of its quarters, from where it can be played again otherwise, by many threads at a time. */
public final class QuarterOpening {

    private final SimulationRun run;
    private final int quarter;

    private QuarterOpening(SimulationRun run, int quarter) {
        this.run = run;
        this.quarter = quarter;
    }

    /**
     * Plays a game up to the beginning of a quarter.
     *
     * @param input the game with the plans of its quarters
     * @param quarter from 1
     * @throws IllegalArgumentException if the game has no plan for that quarter
     */
    public static QuarterOpening of(SimulationInput input, int quarter) {
        if (quarter < 1 || quarter > input.plans().size()) {
            throw new IllegalArgumentException(
                    "quarter " + quarter + " of " + input.plans().size());
        }
        SimulationRun run = SimulationRun.ofFigures(input);
        run.playToQuarter(quarter);
        return new QuarterOpening(run, quarter);
    }

    /** The plan of the quarter before. */
    public OperatingPlan before() {
        return before(run.input(), quarter);
    }

    /** The plan before a quarter of a game; before the first one the case's own. */
    static OperatingPlan before(SimulationInput input, int quarter) {
        return quarter == 1 ? input.scenario().startingPlan() : input.plans().get(quarter - 2);
    }

    /** The plan of the quarter. */
    public OperatingPlan plan() {
        return run.input().plans().get(quarter - 1);
    }

    /** What was decided for the quarter, as far as it means something in the case. */
    public List<Decision> decisions() {
        return decisions(run.input(), quarter);
    }

    /** What was decided for a quarter of a game. */
    public static List<Decision> decisions(SimulationInput input, int quarter) {
        return Decision.of(
                PlanChange.between(before(input, quarter), input.plans().get(quarter - 1)),
                input.scenario().limits());
    }

    /** What begins to happen from outside in the quarter. */
    public List<MarketEvent> events() {
        return events(run.input(), quarter);
    }

    /** What begins to happen from outside in a quarter of a game. */
    public static List<MarketEvent> events(SimulationInput input, int quarter) {
        int first = (quarter - 1) * Scenario.WEEKS_PER_QUARTER + 1;
        List<MarketEvent> all = new ArrayList<>(input.scenario().events());
        all.addAll(input.events());
        return all.stream()
                .filter(event -> event.week() >= first && event.week() < first + Scenario.WEEKS_PER_QUARTER)
                .distinct()
                .toList();
    }

    /**
     * The quarter, and further ones under the same plan.
     *
     * @param plan its plan
     * @param without what does not happen from outside
     * @param fate 0 for what really came to pass; another number for another fate from the opening on
     * @param further how many quarters more
     * @return the quarters in their order
     */
    public List<QuarterResult> play(OperatingPlan plan, Collection<MarketEvent> without, long fate, int further) {
        List<OperatingPlan> plans = new ArrayList<>(run.input().plans().subList(0, quarter - 1));
        for (int n = 0; n <= further; n++) {
            plans.add(plan);
        }
        SimulationRun branch = run.branch(plans);
        if (fate != 0) {
            branch = branch.branchWithOtherLuck(fate);
        }
        if (!without.isEmpty()) {
            branch = branch.branchWithout(without.stream()
                    .map(event -> (Intervention) new Intervention.NoEvent(event))
                    .toList());
        }
        branch.playToEnd();
        List<QuarterResult> quarters = branch.quarters();
        return quarters.subList(quarter - 1, quarters.size());
    }
}
