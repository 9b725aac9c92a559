package org.kampus.company.fit;

import java.util.Arrays;

/**
 * A value with the interval that holds it in 95 of 100 cases.
 *
 * @param value the estimate
 * @param low lower end
 * @param high upper end
 */
public record Estimate(double value, double low, double high) {

    private static final double TAIL = 0.025;

    /** A value nothing is known about. */
    static final Estimate UNKNOWN = new Estimate(Double.NaN, Double.NaN, Double.NaN);

    /**
     * The interval of a bootstrap.
     *
     * @param draws values of drawn samples
     * @param narrowing how much wider samples scatter than the estimate, because they are smaller
     */
    static Estimate of(double value, double[] draws, double narrowing) {
        double[] sorted = Arrays.stream(draws).filter(Double::isFinite).sorted().toArray();
        if (sorted.length < 10) {
            return new Estimate(value, Double.NaN, Double.NaN);
        }
        return new Estimate(
                value,
                value + (quantile(sorted, TAIL) - value) / narrowing,
                value + (quantile(sorted, 1 - TAIL) - value) / narrowing);
    }

    /** The same of a whole of which this is a part. */
    Estimate times(double factor) {
        return new Estimate(factor * value, factor * low, factor * high);
    }

    /** A quantile of sorted values. */
    static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
