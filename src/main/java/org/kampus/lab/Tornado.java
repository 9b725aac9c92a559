package org.kampus.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kampus.scenario.Assumption;
import org.kampus.scenario.Scenario;

/**
 * How a contrast changes when one assumption after the other is set to the ends of its range, the others
 * kept. It finds what matters most around the present values; what two assumptions do together it cannot
 * see, see {@link MorrisScreening}.
 */
public final class Tornado extends ContrastWork {

    private final List<Assumption> assumptions;

    /**
     * A tornado to be played.
     *
     * @param assumptions what is varied; usually {@link UncertainRange#uncertain}
     */
    public Tornado(Contrast contrast, List<Assumption> assumptions) {
        super(contrast, worlds(contrast.experiment().scenario(), assumptions));
        this.assumptions = List.copyOf(assumptions);
    }

    private static List<Scenario> worlds(Scenario scenario, List<Assumption> assumptions) {
        List<Scenario> worlds = new ArrayList<>();
        worlds.add(scenario);
        for (Assumption assumption : assumptions) {
            UncertainRange range = UncertainRange.of(scenario, assumption);
            worlds.add(assumption.set(scenario, range.low()));
            worlds.add(assumption.set(scenario, range.high()));
        }
        return worlds;
    }

    /**
     * What an assumption does to a contrast.
     *
     * @param assumption the assumption
     * @param value its value in the case
     * @param range the ends it was set to
     * @param present the contrast at the value of the case
     * @param atLow the contrast at the low end
     * @param atHigh the contrast at the high end
     * @param lowEffect how much higher the contrast is at the low end, with its interval
     * @param highEffect how much higher it is at the high end
     */
    public record Bar(
            Assumption assumption,
            double value,
            UncertainRange range,
            PairedComparison present,
            PairedComparison atLow,
            PairedComparison atHigh,
            PairedComparison lowEffect,
            PairedComparison highEffect) {

        /** Length of the bar: largest less smallest mean difference at the ends and between. */
        public double span() {
            double low = atLow.difference();
            double high = atHigh.difference();
            double now = present.difference();
            return Math.max(now, Math.max(low, high)) - Math.min(now, Math.min(low, high));
        }

        /** Whether an end changes the contrast beyond luck. */
        public boolean isClear() {
            return lowEffect.isClear() || highEffect.isClear();
        }

        /** Whether the contrast has the other sign at an end, beyond luck. */
        public boolean overturns() {
            return overturnedBy(atLow) || overturnedBy(atHigh);
        }

        private boolean overturnedBy(PairedComparison end) {
            return end.isClear() && end.difference() * present.difference() < 0;
        }
    }

    /** The contrast as the case is, once its pieces are done. */
    public PairedComparison present(Metric metric) {
        return comparison(metric, 0);
    }

    /**
     * The bars for a metric, longest first.
     *
     * @throws IllegalStateException if pieces are not done yet
     */
    public List<Bar> bars(Metric metric) {
        Scenario scenario = contrast().experiment().scenario();
        double[] present = differences(metric, 0);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < assumptions.size(); i++) {
            Assumption assumption = assumptions.get(i);
            int low = 1 + 2 * i;
            int high = low + 1;
            bars.add(new Bar(
                    assumption,
                    assumption.get(scenario),
                    UncertainRange.of(scenario, assumption),
                    comparison(metric, 0),
                    comparison(metric, low),
                    comparison(metric, high),
                    PairedComparison.of(metric, present, differences(metric, low)),
                    PairedComparison.of(metric, present, differences(metric, high))));
        }
        bars.sort(Comparator.comparingDouble(Bar::span).reversed());
        return List.copyOf(bars);
    }
}
