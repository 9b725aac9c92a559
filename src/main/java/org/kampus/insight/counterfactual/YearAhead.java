package org.kampus.insight.counterfactual;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kampus.insight.Spread;
import org.kampus.organisation.Decision;
import org.kampus.organisation.OperatingPlan;
import org.kampus.simulation.api.QuarterResult;

/**
 * What a decision earns in a year: the plan of the quarter played on for three more quarters in many fates, with the decision and
 * without it. So a right decision that costs first is told as right.
 *
 * @param decision which
 * @param profit mean difference of the year's profit, thousand ₽
 * @param low lower end of its 95 % interval, paired by fate
 * @param high upper end
 */
public record YearAhead(Decision decision, double profit, double low, double high) {

    /** Fates in which the year is played. */
    public static final int FATES = 40;

    private static final int FURTHER_QUARTERS = 3;

    /** The year of each decision of a quarter. */
    public static List<YearAhead> of(QuarterOpening opening, Patience patience) {
        List<Decision> decisions = opening.decisions();
        int pieces = FATES * (decisions.size() + 1);
        if (decisions.isEmpty()) {
            return List.of();
        }
        double[] with = profits(opening, opening.plan(), patience, 0, pieces);
        List<YearAhead> years = new ArrayList<>();
        for (int d = 0; d < decisions.size(); d++) {
            double[] without =
                    profits(opening, decisions.get(d).undo(opening.plan()), patience, (d + 1) * FATES, pieces);
            years.add(of(decisions.get(d), with, without));
        }
        return List.copyOf(years);
    }

    private static double[] profits(
            QuarterOpening opening, OperatingPlan plan, Patience patience, int done, int pieces) {
        double[] profits = new double[FATES];
        for (int fate = 1; fate <= FATES; fate++) {
            profits[fate - 1] = opening.play(plan, List.of(), fate, FURTHER_QUARTERS).stream()
                    .mapToDouble(QuarterResult::profit)
                    .sum();
            patience.done(done + fate, pieces);
        }
        return profits;
    }

    private static YearAhead of(Decision decision, double[] with, double[] without) {
        Spread gain = Spread.of(
                IntStream.range(0, FATES).mapToDouble(i -> with[i] - without[i]).toArray());
        return new YearAhead(decision, gain.mean(), gain.mean() - gain.half(), gain.mean() + gain.half());
    }
}
