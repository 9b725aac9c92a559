package org.kampus.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.kampus.scenario.Assumption;
import org.kampus.scenario.Scenario;

/** A contrast for several values of one assumption, to see from which value on a conclusion no longer holds. */
public final class BreakEven extends ContrastWork {

    private final Assumption assumption;
    private final List<Double> values;

    /**
     * A contrast to be played over the range of an assumption.
     *
     * @param points values evenly over the range, at least 2; the value of the case is added
     */
    public static BreakEven of(Contrast contrast, Assumption assumption, int points) {
        Scenario scenario = contrast.experiment().scenario();
        UncertainRange range = UncertainRange.of(scenario, assumption);
        TreeSet<Double> values = new TreeSet<>();
        values.add(assumption.get(scenario));
        IntStream.range(0, points).forEach(i -> values.add(range.at(i / (points - 1.0))));
        return new BreakEven(contrast, assumption, List.copyOf(values));
    }

    private BreakEven(Contrast contrast, Assumption assumption, List<Double> values) {
        super(
                contrast,
                values.stream()
                        .map(value -> assumption.set(contrast.experiment().scenario(), value))
                        .toList());
        this.assumption = assumption;
        this.values = values;
    }

    /**
     * The contrast at one value.
     *
     * @param value value of the assumption
     * @param comparison the contrast there
     */
    public record Point(double value, PairedComparison comparison) {}

    /**
     * Where a conclusion holds. It holds wherever the mean difference has the sign it has at the value of
     * the case.
     *
     * @param assumption the assumption varied
     * @param value its value in the case
     * @param present the contrast there
     * @param failsBelow largest value below the case's at which the sign turns; empty if it does not
     * @param failsAbove smallest value above the case's at which the sign turns; empty if it does not
     */
    public record Conclusion(
            Assumption assumption,
            double value,
            PairedComparison present,
            OptionalDouble failsBelow,
            OptionalDouble failsAbove) {

        /** Whether the sign is the same over the whole range. */
        public boolean holdsThroughout() {
            return failsBelow.isEmpty() && failsAbove.isEmpty();
        }
    }

    /** What is varied. */
    public Assumption assumption() {
        return assumption;
    }

    /**
     * The contrast at each value, in ascending order.
     *
     * @throws IllegalStateException if pieces are not done yet
     */
    public List<Point> curve(Metric metric) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> new Point(values.get(i), comparison(metric, i)))
                .toList();
    }

    /**
     * Where the conclusion from the case's own value holds; turns are interpolated between the values tried.
     *
     * @throws IllegalStateException if pieces are not done yet
     */
    public Conclusion conclusion(Metric metric) {
        List<Point> curve = curve(metric);
        int present = values.indexOf(assumption.get(contrast().experiment().scenario()));
        List<Point> below = new ArrayList<>(curve.subList(0, present + 1));
        below.sort(Comparator.comparingDouble(Point::value).reversed());
        return new Conclusion(
                assumption,
                values.get(present),
                curve.get(present).comparison(),
                turn(below),
                turn(curve.subList(present, curve.size())));
    }

    /** The first change of sign along a path. */
    private static OptionalDouble turn(List<Point> path) {
        for (int i = 1; i < path.size(); i++) {
            double one = path.get(i - 1).comparison().difference();
            double other = path.get(i).comparison().difference();
            if (one * other < 0) {
                double from = path.get(i - 1).value();
                double to = path.get(i).value();
                return OptionalDouble.of(from + (to - from) * one / (one - other));
            }
        }
        return OptionalDouble.empty();
    }
}
