package org.kampus.application.lab;

import org.kampus.lab.PairedComparison;

/**
 * A difference between two plans.
 *
 * @param difference mean difference, in the metric's unit
 * @param low lower end of its 95 % interval; NaN where none can be told
 * @param high upper end
 */
public record Gap(double difference, double low, double high) {

    static Gap of(PairedComparison comparison) {
        return new Gap(comparison.difference(), comparison.low(), comparison.high());
    }

    /** Whether an interval can be told. */
    public boolean hasInterval() {
        return !Double.isNaN(low);
    }

    /** Whether the interval leaves out zero. */
    public boolean clear() {
        return low > 0 || high < 0;
    }
}
