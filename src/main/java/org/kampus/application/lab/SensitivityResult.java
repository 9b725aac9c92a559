package org.kampus.application.lab;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much the difference between two arms rests on single assumptions.
 *
 * @param arm the variant compared with the baseline
 * @param replications fates of each world
 * @param bars by key of the metric: the assumptions that matter most, longest bar first, and all that overturn it
 * @param turns by key of the metric: where the sign of the difference turns, for the assumptions that matter most
 */
public record SensitivityResult(int arm, int replications, Map<String, List<Bar>> bars, Map<String, List<Turn>> turns)
        implements StudyResult {

    /** Copies the maps. */
    public SensitivityResult {
        bars = Map.copyOf(bars);
        turns = Map.copyOf(turns);
    }

    /**
     * What an assumption does.
     *
     * @param path its place in the case
     * @param value its value in the experiment
     * @param low low end of its range
     * @param high high end
     * @param documented whether the range is documented, else a quarter either way
     * @param present the difference as the experiment is
     * @param atLow the difference at the low end
     * @param atHigh the difference at the high end
     * @param clear whether an end changes the difference beyond luck
     * @param overturns whether the difference has the other sign at an end, beyond luck
     */
    public record Bar(
            String path,
            double value,
            double low,
            double high,
            boolean documented,
            Gap present,
            Gap atLow,
            Gap atHigh,
            boolean clear,
            boolean overturns) {}

    /**
     * Where a conclusion holds along one assumption.
     *
     * @param path its place in the case
     * @param value its value in the experiment
     * @param present the difference there
     * @param below value below which the sign is another; null if it is the same down to the low end
     * @param above value above which the sign is another; null if it is the same up to the high end
     */
    public record Turn(
            String path,
            double value,
            Gap present,
            @Nullable Double below,
            @Nullable Double above) {}
}
