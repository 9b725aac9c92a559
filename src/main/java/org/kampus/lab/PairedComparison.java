package org.kampus.lab;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.kampus.insight.Figure;
import org.kampus.insight.Spread;

/**
 * How a figure of one arm differs from that of another, fate by fate. Fates in which either has no value
 * are left out. The interval is that of the mean difference by Student's t; of a {@linkplain Metric#isLopsided() lopsided}
 * metric it is that of the middle difference, between two of the differences in order, which holds for any distribution
 * (Thompson 1936). Where the arms hardly ever differ no interval is told: what rarely happens is mostly missing among
 * so few fates.
 *
 * @param metric the figure
 * @param fates fates compared
 * @param base mean of the arm compared with
 * @param difference mean difference, this arm minus the other; the middle one of a lopsided metric
 * @param low lower end of its 95 % interval; NaN where none can be told
 * @param high upper end
 * @param standardError standard error of the mean difference; NaN with fewer than two fates
 * @param better fates in which this arm is better, or higher where neither way is better
 * @param worse fates in which it is worse, or lower
 */
public record PairedComparison(
        Metric metric,
        int fates,
        double base,
        double difference,
        double low,
        double high,
        double standardError,
        int better,
        int worse) {

    private static final double UPPER = 0.975;

    /** With fewer fates that differ, and at least as many that do not, no interval is told. */
    static final int FEWEST_UNEQUAL = 20;

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
        double middle = metric.isLopsided() ? spread.p50() : spread.mean();
        double[] interval = interval(metric, differences, spread, better + worse);
        double reference = metric.isLopsided()
                ? Spread.of(shared).p50()
                : Spread.of(shared).mean();
        return new PairedComparison(
                metric, spread.fates(), reference, middle, interval[0], interval[1], spread.error(), better, worse);
    }

    private static double[] interval(Metric metric, double[] differences, Spread spread, int unequal) {
        if (unequal < FEWEST_UNEQUAL && unequal <= spread.fates() - unequal) {
            return new double[] {Double.NaN, Double.NaN};
        }
        if (metric.isLopsided()) {
            return middleInterval(Spread.known(differences));
        }
        double half = spread.half();
        return new double[] {spread.mean() - half, spread.mean() + half};
    }

    /** Between the k-th smallest and the k-th largest, with the largest k that still covers the middle 95 times in 100. */
    private static double[] middleInterval(double[] sorted) {
        int n = sorted.length;
        int k = 0;
        BinomialDistribution heads = BinomialDistribution.of(n, 0.5);
        while (2 * (k + 1) <= n && heads.cumulativeProbability(k) <= 1 - UPPER) {
            k++;
        }
        return k == 0 ? new double[] {Double.NaN, Double.NaN} : new double[] {sorted[k - 1], sorted[n - k]};
    }

    /** Fates in which the arms differ. */
    public int unequal() {
        return better + worse;
    }

    /** Whether an interval can be told. */
    public boolean hasInterval() {
        return !Double.isNaN(low);
    }

    /** Fates in which the two arms are equal. */
    public int equal() {
        return fates - better - worse;
    }

    /**
     * Whether the direction is beyond luck: the interval leaves out zero, and no more fates go the other way than
     * this one.
     */
    public boolean isClear() {
        int ahead = metric.gain(difference) > 0 ? better - worse : worse - better;
        return (low > 0 || high < 0) && ahead >= 0;
    }

    /** Whether it is better beyond luck; always false where neither way is better. */
    public boolean isBetter() {
        return metric.direction() != Figure.Direction.NEITHER && isClear() && metric.gain(difference) > 0;
    }

    /** Whether it is worse beyond luck; always false where neither way is better. */
    public boolean isWorse() {
        return metric.direction() != Figure.Direction.NEITHER && isClear() && metric.gain(difference) < 0;
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
        double deviation = standardError * StrictMath.sqrt(fates);
        double needed = (NORMAL_UPPER + NORMAL_POWER) * deviation / difference;
        return StrictMath.ceil(needed * needed);
    }

    /** The difference as a share of the size of the base; NaN where the base is 0. */
    public double relative() {
        return base == 0 ? Double.NaN : difference / Math.abs(base);
    }
}
