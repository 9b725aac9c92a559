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
        if (decisions.isEmpty()) {
            return List.of();
        }
        List<OperatingPlan> plans = new ArrayList<>();
        plans.add(opening.plan());
        decisions.forEach(decision -> plans.add(decision.undo(opening.plan())));
        int count = FATES * plans.size();
        List<Double> profits =
                new Pieces(count, patience).work(count, n -> profit(opening, plans.get(n / FATES), n % FATES + 1));
        List<YearAhead> years = new ArrayList<>();
        for (int d = 0; d < decisions.size(); d++) {
            years.add(
                    of(decisions.get(d), profits.subList(0, FATES), profits.subList((d + 1) * FATES, (d + 2) * FATES)));
        }
        return List.copyOf(years);
    }

    private static double profit(QuarterOpening opening, OperatingPlan plan, long fate) {
        return opening.play(plan, List.of(), fate, FURTHER_QUARTERS).stream()
                .mapToDouble(QuarterResult::profit)
                .sum();
    }

    private static YearAhead of(Decision decision, List<Double> with, List<Double> without) {
        Spread gain = Spread.of(IntStream.range(0, FATES)
                .mapToDouble(i -> with.get(i) - without.get(i))
                .toArray());
        return new YearAhead(decision, gain.mean(), gain.mean() - gain.half(), gain.mean() + gain.half());
    }
}
