package org.kampus.learning;

import java.util.List;

/**
 * How good guesses with a confidence are: Brier's score over all answers of a question, half of the sum of squares, so
 * that it lies between 0 (sure and right) and 1 (sure and wrong). The answer chosen gets the confidence, the others share
 * the rest equally (Brier 1950).
 *
 * @param guesses guesses scored
 * @param hits guesses that were right
 * @param confidence mean confidence, 0-1; NaN without guesses
 * @param score mean score; NaN without guesses
 * @param ignorant mean score of somebody who gives every answer the same chance; NaN without guesses
 */
public record GuessScore(int guesses, int hits, double confidence, double score, double ignorant) {

    private static final double NORMAL_UPPER = 1.959964;

    /**
     * A guess.
     *
     * @param options answers there were, at least 2
     * @param confidence chance given to the answer chosen, 0-1
     */
    public record Guess(int options, double confidence, boolean right) {

        /** Brier's score of this guess, 0-1. */
        public double score() {
            double others = (1 - confidence) / (options - 1);
            double missed = right
                    ? square(1 - confidence) + (options - 1) * square(others)
                    : square(confidence) + square(1 - others) + (options - 2) * square(others);
            return missed / 2;
        }

        /** Score of somebody who gives every answer the same chance. */
        public double ignorant() {
            return (options - 1.0) / (2 * options);
        }

        private static double square(double value) {
            return value * value;
        }
    }

    /** The score of some guesses. */
    public static GuessScore of(List<Guess> guesses) {
        int hits = (int) guesses.stream().filter(Guess::right).count();
        return new GuessScore(
                guesses.size(),
                hits,
                guesses.stream().mapToDouble(Guess::confidence).average().orElse(Double.NaN),
                guesses.stream().mapToDouble(Guess::score).average().orElse(Double.NaN),
                guesses.stream().mapToDouble(Guess::ignorant).average().orElse(Double.NaN));
    }

    /** Share of the guesses that were right; NaN without guesses. */
    public double hitRate() {
        return guesses == 0 ? Double.NaN : (double) hits / guesses;
    }

    /** How much surer the guesses were than they were right; negative if they were more right than sure. */
    public double overconfidence() {
        return confidence - hitRate();
    }

    /** Whether more or less confidence than was due is beyond chance: it lies outside Wilson's 95 % interval of the hits. */
    public boolean isMiscalibrated() {
        if (guesses == 0) {
            return false;
        }
        double z = NORMAL_UPPER * NORMAL_UPPER / guesses;
        double middle = (hitRate() + z / 2) / (1 + z);
        double half =
                NORMAL_UPPER / (1 + z) * StrictMath.sqrt(hitRate() * (1 - hitRate()) / guesses + z / (4 * guesses));
        return Math.abs(confidence - middle) > half;
    }
}
