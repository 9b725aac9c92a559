package org.kampus.insight.debrief;

import java.util.List;
import org.kampus.insight.Scorecard;
import org.kampus.insight.counterfactual.LuckBand;
import org.kampus.insight.counterfactual.Patience;
import org.kampus.insight.counterfactual.Pieces;
import org.kampus.insight.counterfactual.Score;
import org.kampus.organisation.Decision;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.SimulationRun;
import org.kampus.simulation.api.SimulationInput;

/**
 * How close a game came to the best plan a search has found under the same limits. The game, the best plan kept from the first
 * quarter on, and the company left as it was, all in the same other fates.
 *
 * @param decisions what the best plan changes
 * @param fates fates in which all were played
 * @param profit profit of the game: the best plan against what was played, thousand ₽
 * @param clientBaseValue value of the client base at the end, likewise
 * @param retention retention of the last quarter, likewise
 * @param played profit of the game: what was played against the company left as it was
 * @param found profit of the game: the best plan against the company left as it was
 */
public record Closeness(
        List<Decision> decisions,
        int fates,
        PairedGap profit,
        PairedGap clientBaseValue,
        PairedGap retention,
        PairedGap played,
        PairedGap found) {

    /** Fates in which the three are played. */
    public static final int FATES = 40;

    /** Copies the list. */
    public Closeness {
        decisions = List.copyOf(decisions);
    }

    /**
     * Plays a game, the best plan and the company as it was in the same fates.
     *
     * @param input the game, with a plan for each quarter played
     * @param best the best plan found
     */
    public static Closeness of(SimulationInput input, OperatingPlan best, Patience patience) {
        Scenario scenario = input.scenario();
        int quarters = input.plans().size();
        SimulationRun start = SimulationRun.ofFigures(input);
        start.playToQuarter(1);
        List<List<OperatingPlan>> ways =
                List.of(input.plans(), same(best, quarters), same(scenario.startingPlan(), quarters));
        int count = ways.size() * FATES;
        List<Scorecard> all = new Pieces(count, patience).work(count, n -> {
            SimulationRun run = start.branch(ways.get(n / FATES)).branchWithOtherLuck(n % FATES + 1L);
            run.playToEnd();
            return LuckBand.atTheEnd(run.quarters());
        });
        List<List<Scorecard>> ends =
                List.of(all.subList(0, FATES), all.subList(FATES, 2 * FATES), all.subList(2 * FATES, count));
        return new Closeness(
                Decision.of(PlanChange.between(scenario.startingPlan(), best), scenario.limits()),
                FATES,
                gap(ends.get(1), ends.get(0), Score.PROFIT),
                gap(ends.get(1), ends.get(0), Score.CLIENT_BASE_VALUE),
                gap(ends.get(1), ends.get(0), Score.RETENTION),
                gap(ends.get(0), ends.get(2), Score.PROFIT),
                gap(ends.get(1), ends.get(2), Score.PROFIT));
    }

    private static List<OperatingPlan> same(OperatingPlan plan, int quarters) {
        return java.util.Collections.nCopies(quarters, plan);
    }

    private static PairedGap gap(List<Scorecard> one, List<Scorecard> other, Score score) {
        return PairedGap.between(
                one.stream().mapToDouble(score::of).toArray(),
                other.stream().mapToDouble(score::of).toArray());
    }
}
