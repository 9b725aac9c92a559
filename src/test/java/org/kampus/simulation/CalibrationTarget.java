package org.kampus.simulation;

import java.util.Arrays;
import java.util.function.LongToDoubleFunction;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the real trade that the world should come near to.
 *
 * @param number T1 to T10
 * @param what what is measured, and in which company
 * @param low least value of the band
 * @param high largest value of the band
 * @param fates fates played in each build; 0 if the target is missed, and only measured in a full run
 * @param measure the figure under one luck
 * @param why if it is missed: what explains it, and the figure with that cause taken away
 */
record CalibrationTarget(
        String number,
        String what,
        double low,
        double high,
        int fates,
        LongToDoubleFunction measure,
        @Nullable Why why) {

    /** First of the fates played. */
    private static final long FIRST_FATE = 40_000;

    /**
     * Why a target is missed.
     *
     * @param reason in words
     * @param without the figure with the cause taken away, under one luck
     */
    record Why(String reason, LongToDoubleFunction without) {}

    /** A target the world meets, held in each build with so many fates. */
    static CalibrationTarget met(
            String number, String what, double low, double high, int fates, LongToDoubleFunction measure) {
        return new CalibrationTarget(number, what, low, high, fates, measure, null);
    }

    /** A target the world misses. */
    static CalibrationTarget missed(
            String number, String what, double low, double high, LongToDoubleFunction measure, Why why) {
        return new CalibrationTarget(number, what, low, high, 0, measure, why);
    }

    boolean isMet() {
        return why == null;
    }

    /** Whether a value lies in the band. */
    boolean holds(double value) {
        return value >= low && value <= high;
    }

    /** Plays so many fates; those that tell nothing count for nothing. */
    static Sample played(LongToDoubleFunction figure, int fates) {
        return Sample.of(Arrays.stream(LongStream.range(FIRST_FATE, FIRST_FATE + fates)
                        .parallel()
                        .mapToDouble(figure)
                        .toArray())
                .filter(value -> !Double.isNaN(value))
                .toArray());
    }

    @Override
    public String toString() {
        return number + " " + what;
    }
}
