package org.kampus.insight.counterfactual;

import java.util.ArrayList;
import java.util.List;
import org.kampus.insight.Scorecard;
import org.kampus.insight.Spread;
import org.kampus.simulation.api.QuarterResult;

/**
 * Where a score stands among other fates of the same decisions.
 *
 * @param score which
 * @param actual what it really was
 * @param replications how many other fates
 * @param percentile share of them that are worse, those that are equal counted half, 0-1; for the load, that are lower
 * @param p10 one of ten fates is below
 * @param p50 the middle one
 * @param p90 one of ten fates is above
 */
public record LuckBand(
        Score score, double actual, int replications, double percentile, double p10, double p50, double p90) {

    /** Other fates that are tried. */
    public static final int FATES = 200;

    /**
     * A quarter among other fates from its opening on.
     *
     * @param actual what it really brought
     * @return one band for each {@link Score}, in their order
     */
    public static List<LuckBand> ofQuarter(QuarterOpening opening, QuarterResult actual, Patience patience) {
        List<Scorecard> others = new Pieces(FATES, patience)
                .work(
                        FATES,
                        n -> Scorecard.of(opening.play(opening.plan(), List.of(), n + 1L, 0)
                                .getFirst()));
        return bands(Scorecard.of(actual), others);
    }

    /** Profit of all quarters, and the other scores of the last. */
    public static Scorecard atTheEnd(List<QuarterResult> quarters) {
        Scorecard last = Scorecard.of(quarters.getLast());
        double profit = quarters.stream().mapToDouble(QuarterResult::profit).sum();
        return new Scorecard(profit, last.clientBaseValue(), last.retention(), last.load());
    }

    /** Where each score stands among those of other fates, in the order of the scores. */
    static List<LuckBand> bands(Scorecard actual, List<Scorecard> others) {
        List<LuckBand> bands = new ArrayList<>();
        for (Score score : Score.values()) {
            double[] values = others.stream().mapToDouble(score::of).toArray();
            Spread spread = Spread.of(values);
            double real = score.of(actual);
            bands.add(new LuckBand(
                    score,
                    real,
                    spread.fates(),
                    Spread.percentile(values, real),
                    spread.p10(),
                    spread.p50(),
                    spread.p90()));
        }
        return List.copyOf(bands);
    }
}
