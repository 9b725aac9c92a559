package org.kampus.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kampus.scenario.Assumption;
import org.kampus.scenario.Scenario;

/**
 * How a contrast changes when one assumption after the other is set to the ends of its range, the others
 * kept. It finds what matters most around the present values; what two assumptions do together it cannot
 * see, see {@link MorrisScreening}.
 */
public final class Tornado extends ContrastWork {

    /** Measured in two cases: with four fates and this many, none of the ten longest bars of twenty fates is lost. */
    private static final double PLAUSIBLE_ERRORS = 1.5;

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
     * @param swing how much higher the contrast is at the high end than at the low end, with its interval; it
     *     does not suffer from the luck of the present value, which all bars have in common
     */
    public record Bar(
            Assumption assumption,
            double value,
            UncertainRange range,
            PairedComparison present,
            PairedComparison atLow,
            PairedComparison atHigh,
            PairedComparison swing) {

        /** Length of the bar: size of the swing. */
        public double span() {
            return Math.abs(swing.difference());
        }

        /** How long the bar may well be, for all its fates tell. */
        double plausibleSpan() {
            return span() + PLAUSIBLE_ERRORS * swing.standardError();
        }

        /** Whether the swing is beyond luck. */
        public boolean isClear() {
            return swing.isClear();
        }

        /** How much of the present difference is left at the worse end; below 0 if its sign turns there. */
        public double leastLeft() {
            double sign = Math.signum(present.difference());
            return Math.min(sign * atLow.difference(), sign * atHigh.difference());
        }

        /** Whether the contrast has the other sign at an end, beyond luck. */
        public boolean overturns() {
            return overturnedBy(atLow) || overturnedBy(atHigh);
        }

        /** Whether a contrast that is clear has the other sign at an end, beyond luck or not. */
        boolean seemsToOverturn() {
            return present.isClear() && leastLeft() < 0;
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
                    PairedComparison.of(metric, differences(metric, low), differences(metric, high))));
        }
        bars.sort(Comparator.comparingDouble(Bar::span).reversed());
        return List.copyOf(bars);
    }

    /**
     * The assumptions worth further fates: those whose bar may, for all these fates tell, be among the longest for any
     * of the metrics, and those that are beyond luck already or seem to turn a clear conclusion. One that changes
     * nothing in any fate is none of them.
     *
     * @param longest bars of each metric that are of interest
     * @throws IllegalStateException if pieces are not done yet
     */
    public List<Assumption> contenders(List<Metric> metrics, int longest) {
        Set<Assumption> contenders = new HashSet<>();
        for (Metric metric : metrics) {
            List<Bar> bars = bars(metric).stream()
                    .filter(bar -> Double.isFinite(bar.plausibleSpan()))
                    .toList();
            double needed = bars.size() < longest ? 0 : bars.get(longest - 1).span();
            bars.stream()
                    .filter(bar -> bar.plausibleSpan() > 0)
                    .filter(bar -> bar.plausibleSpan() >= needed || bar.isClear() || bar.seemsToOverturn())
                    .map(Bar::assumption)
                    .forEach(contenders::add);
        }
        return assumptions.stream().filter(contenders::contains).toList();
    }

    /**
     * The assumptions that endanger the sign of a contrast: clear bars, the one that leaves least of it
     * first. Worth a closer look with {@link BreakEven}.
     *
     * @throws IllegalStateException if pieces are not done yet
     */
    public List<Bar> threats(Metric metric) {
        return bars(metric).stream()
                .filter(Bar::isClear)
                .sorted(Comparator.comparingDouble(Bar::leastLeft))
                .toList();
    }
}
