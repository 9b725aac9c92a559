package org.kampus.insight.debrief;

import java.util.stream.IntStream;
import org.kampus.insight.Spread;

/**
 * By how much one way of playing differs from another in the same fates.
 *
 * @param mean mean difference
 * @param low lower end of its 95 % interval, paired by fate
 * @param high upper end
 */
public record PairedGap(double mean, double low, double high) {

    /** The differences of two series, fate by fate. */
    static PairedGap between(double[] one, double[] other) {
        Spread spread = Spread.of(IntStream.range(0, one.length)
                .mapToDouble(i -> one[i] - other[i])
                .toArray());
        return new PairedGap(spread.mean(), spread.mean() - spread.half(), spread.mean() + spread.half());
    }

    /** Whether the interval leaves out zero: the difference is more than luck. */
    public boolean isBeyondLuck() {
        return low > 0 || high < 0;
    }
}
