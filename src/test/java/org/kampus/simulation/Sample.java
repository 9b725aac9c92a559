package org.kampus.simulation;

import java.util.Arrays;

/**
 * Mean and spread of a figure over fates.
 *
 * @param n fates
 * @param mean their mean
 * @param deviation standard deviation of one fate
 */
record Sample(int n, double mean, double deviation) {

    /** One-sided normal quantile of 1 in 1000. */
    private static final double RARELY = 3.09;

    /** Two-sided normal quantile of 95 %. */
    static final double NORMAL = 1.959964;

    static Sample of(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return new Sample(values.length, mean, StrictMath.sqrt(squares / (values.length - 1)));
    }

    double standardError() {
        return deviation / StrictMath.sqrt(n);
    }

    /** Half the width of the 95 % interval of the mean. */
    double half() {
        return student(NORMAL, n - 1) * standardError();
    }

    double low() {
        return mean - half();
    }

    double high() {
        return mean + half();
    }

    /** Whether the mean is above zero beyond the 95 % interval. */
    boolean isPositive() {
        return low() > 0;
    }

    /** Whether the mean is above zero beyond the interval of a normal quantile, widened as Student's t asks. */
    boolean isPositiveBy(double quantile) {
        return mean > student(quantile, n - 1) * standardError();
    }

    /**
     * How many fates a test needs so that it misses an effect of this size less than once in a thousand runs.
     * With d the effect over its standard error, the t-value found scatters around d with variance 1 + d²/(2(n-1));
     * it must lie 3.09 of these deviations above the value asked for.
     *
     * @return fates, or {@link Integer#MAX_VALUE} if there is no effect in the direction asked for
     */
    int fatesNeeded() {
        if (mean <= 0) {
            return Integer.MAX_VALUE;
        }
        for (int fates = 6; fates < 100_000; fates++) {
            double d = mean / deviation * StrictMath.sqrt(fates);
            double scatter = StrictMath.sqrt(1 + d * d / 2 / (fates - 1));
            if (d - student(NORMAL, fates - 1) >= RARELY * scatter) {
                return fates;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** Quantile of Student's t where the normal law has z, by the expansion of Cornish and Fisher. */
    static double student(double z, int freedom) {
        double cube = z * z * z;
        double fifth = cube * z * z;
        double v = freedom;
        return z
                + (cube + z) / (4 * v)
                + (5 * fifth + 16 * cube + 3 * z) / (96 * v * v)
                + (3 * fifth * z * z + 19 * fifth + 17 * cube - 15 * z) / (384 * v * v * v);
    }
}
