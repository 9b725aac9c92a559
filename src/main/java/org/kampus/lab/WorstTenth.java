package org.kampus.lab;

import java.util.Arrays;
import java.util.Optional;

/**
 * What the worst tenth of the fates brings: the mean of the lowest of the values, so many as a tenth of the fates is, rounded up.
 *
 * @param profit profit of the arm in the fates worst for it, thousand ₽
 * @param base profit of the arm compared with in the fates worst for that one
 * @param difference difference between the two in the fates in which the arm does worst beside the other
 */
public record WorstTenth(double profit, double base, double difference) {

    /** With fewer fates there is no tenth to speak of. */
    static final int FEWEST = 10;

    /**
     * Compares two arms; nothing with fewer than ten fates.
     *
     * @param base profits of the arm compared with, by replication
     * @param other profits of the arm of interest, by replication
     */
    static Optional<WorstTenth> of(double[] base, double[] other) {
        if (base.length < FEWEST) {
            return Optional.empty();
        }
        double[] differences = new double[base.length];
        Arrays.setAll(differences, fate -> other[fate] - base[fate]);
        return Optional.of(new WorstTenth(lowest(other), lowest(base), lowest(differences)));
    }

    private static double lowest(double[] values) {
        return Arrays.stream(values)
                .sorted()
                .limit((values.length + 9) / 10)
                .average()
                .orElseThrow();
    }
}
