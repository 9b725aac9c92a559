package org.kampus.lab;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How a figure of one arm differs from that of another, fate by fate. Fates in which either has no value
 * are left out.
 *
 * @param metric the figure
 * @param fates fates compared
 * @param base mean of the arm compared with
 * @param difference mean difference, this arm minus the other
 * @param low lower end of its 95 % interval; NaN with fewer than two fates
 * @param high upper end
 * @param better fates in which this arm is better, or higher where neither way is better
 * @param worse fates in which it is worse, or lower
 */
public record PairedComparison(
        Metric metric, int fates, double base, double difference, double low, double high, int better, int worse) {

    private static final double UPPER = 0.975;

    /** Normal quantiles of 97.5 % and of 80 %: the usual sample size for a two-sided test. */
    private static final double NORMAL_UPPER = 1.959964;

    private static final double NORMAL_POWER = 0.841621;

    /**
     * Compares two arms.
     *
     * @param base values of the arm compared with, by replication
     * @param other values of the arm of interest, by replication
     */
    public static PairedComparison of(Metric metric, double[] base, double[] other) {
        double[] differences = new double[base.length];
        double[] shared = new double[base.length];
        int better = 0;
        int worse = 0;
        for (int i = 0; i < base.length; i++) {
            differences[i] = other[i] - base[i];
            shared[i] = Double.isNaN(differences[i]) ? Double.NaN : base[i];
            double gain = metric.gain(differences[i]);
            better += gain > 0 ? 1 : 0;
            worse += gain < 0 ? 1 : 0;
        }
        Spread spread = Spread.of(differences);
        double half = half(spread);
        return new PairedComparison(
                metric,
                spread.fates(),
                Spread.of(shared).mean(),
                spread.mean(),
                spread.mean() - half,
                spread.mean() + half,
                better,
                worse);
    }

    /** Half the width of the 95 % interval of a mean, by Student's t; NaN with fewer than two fates. */
    static double half(Spread spread) {
        if (spread.fates() < 2) {
            return Double.NaN;
        }
        return quantile(spread.fates()) * spread.deviation() / StrictMath.sqrt(spread.fates());
    }

    private static double quantile(int fates) {
        return TDistribution.of(fates - 1.0).inverseCumulativeProbability(UPPER);
    }

    /** Standard error of the mean difference; NaN with fewer than two fates. */
    public double standardError() {
        return fates < 2 ? Double.NaN : (high - low) / 2 / quantile(fates);
    }

    /** Whether the interval leaves out zero, so that the direction is beyond luck. */
    public boolean isClear() {
        return low > 0 || high < 0;
    }

    /** Whether it is better beyond luck; always false where neither way is better. */
    public boolean isBetter() {
        return metric.direction() != Metric.Direction.NEITHER && isClear() && metric.gain(difference) > 0;
    }

    /** Whether it is worse beyond luck; always false where neither way is better. */
    public boolean isWorse() {
        return metric.direction() != Metric.Direction.NEITHER && isClear() && metric.gain(difference) < 0;
    }

    /** Share of the fates in which this arm is better, 0-1; NaN without fates. */
    public double shareBetter() {
        return fates == 0 ? Double.NaN : (double) better / fates;
    }

    /**
     * Fates that would make a difference of this size and spread clear in about four of five experiments;
     * infinity without a difference, NaN without an interval.
     */
    public double fatesToBeClear() {
        double deviation = standardError() * StrictMath.sqrt(fates);
        double needed = (NORMAL_UPPER + NORMAL_POWER) * deviation / difference;
        return StrictMath.ceil(needed * needed);
    }

    /** The difference as a share of the size of the base; NaN where the base is 0. */
    public double relative() {
        return base == 0 ? Double.NaN : difference / Math.abs(base);
    }
}
