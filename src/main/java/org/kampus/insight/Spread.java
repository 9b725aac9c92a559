package org.kampus.insight;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How a figure is distributed over fates. Fates in which it has no value are left out.
 *
 * @param fates fates with a value
 * @param mean their mean; NaN if there are none
 * @param deviation standard deviation of one fate; NaN if there are fewer than two
 * @param p10 a tenth of the fates bring no more
 * @param p50 half of the fates bring no more
 * @param p90 nine tenths of the fates bring no more
 */
public record Spread(int fates, double mean, double deviation, double p10, double p50, double p90) {

    private static final double UPPER = 0.975;

    /** The spread of values; the same for any order of them. */
    public static Spread of(double[] values) {
        double[] sorted = known(values);
        int n = sorted.length;
        double mean = mean(sorted);
        double squares = 0;
        for (double value : sorted) {
            squares += (value - mean) * (value - mean);
        }
        double deviation = n < 2 ? Double.NaN : StrictMath.sqrt(squares / (n - 1));
        return new Spread(n, mean, deviation, quantile(sorted, 0.1), quantile(sorted, 0.5), quantile(sorted, 0.9));
    }

    /** The values that are numbers, in ascending order. */
    public static double[] known(double[] values) {
        return Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
    }

    /**
     * A quantile by linear interpolation between order statistics (Hyndman and Fan 1996, type 7).
     *
     * @param sorted values in ascending order
     * @param share 0 to 1
     */
    static double quantile(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /**
     * Where a result stands among the fates: share of them that brought less, those that brought just as much counted
     * half; 0-1, NaN without fates.
     */
    public static double percentile(double[] values, double result) {
        double below = 0;
        for (double value : values) {
            below += value < result ? 1 : value == result ? 0.5 : 0;
        }
        return values.length == 0 || Double.isNaN(result) ? Double.NaN : below / values.length;
    }

    /** Standard error of the mean; NaN with fewer than two fates. */
    public double error() {
        return deviation / StrictMath.sqrt(fates);
    }

    /** Half the width of the 95 % interval of the mean, by Student's t; NaN with fewer than two fates. */
    public double half() {
        return fates < 2
                ? Double.NaN
                : TDistribution.of(fates - 1.0).inverseCumulativeProbability(UPPER)
                        * deviation
                        / StrictMath.sqrt(fates);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.length == 0 ? Double.NaN : sum / values.length;
    }
}
