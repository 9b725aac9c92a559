package org.kampus.organisation;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The strategists' decisions on key accounts.
 *
 * @param number how many key accounts there are at most; 0 = no programme
 * @param minimumCoverage share of its needs our unique selling points must cover for a client to be eligible;
 *     0-1
 * @param horizonQuarters quarters ahead over which the profit potential of a client is counted, 1-20
 * @param weights importance of each {@link KeyAccountCriterion}, in their order; whole numbers 0-5
 * @param shell the answers to the seven questions
 * @param scores scores set by hand, which replace computed ones
 */
public record KeyAccountProgramme(
        int number,
        double minimumCoverage,
        int horizonQuarters,
        List<Integer> weights,
        GovernanceShell shell,
        List<SetScore> scores) {

    /** The lowest score a client can have on a criterion. */
    public static final int LOWEST_SCORE = 1;

    /** The highest score a client can have on a criterion. */
    public static final int HIGHEST_SCORE = 10;

    /** Most scores that may be set by hand. */
    public static final int MOST_SCORES = 200;

    /** No key accounts. */
    public static final KeyAccountProgramme NONE = new KeyAccountProgramme(
            0, 0, 4, Collections.nCopies(KeyAccountCriterion.values().length, 0), GovernanceShell.UNDECIDED, List.of());

    /**
     * A score set by hand.
     *
     * @param client number of the client
     * @param criterion the criterion
     * @param score 1-10
     */
    public record SetScore(int client, KeyAccountCriterion criterion, int score) {

        /** Checks the ranges. */
        public SetScore {
            Ranges.check("client", client, 0, Integer.MAX_VALUE);
            Ranges.check("score", score, LOWEST_SCORE, HIGHEST_SCORE);
        }
    }

    /** Copies the lists and checks the ranges. */
    public KeyAccountProgramme {
        Ranges.check("number", number, 0, 1000);
        Ranges.check("minimumCoverage", minimumCoverage, 0, 1);
        Ranges.check("horizonQuarters", horizonQuarters, 1, 20);
        if (weights.size() != KeyAccountCriterion.values().length) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "weights has %d values but needs one for each criterion", weights.size()));
        }
        weights.forEach(w -> Ranges.check("weights", w, 0, 5));
        Ranges.check("number of scores", scores.size(), 0, MOST_SCORES);
        weights = List.copyOf(weights);
        scores = List.copyOf(scores);
    }

    /** Importance of a criterion, 0-5. */
    public int weight(KeyAccountCriterion criterion) {
        return weights.get(criterion.ordinal());
    }

    /** A copy with another number of key accounts. */
    public KeyAccountProgramme withNumber(int value) {
        return new KeyAccountProgramme(value, minimumCoverage, horizonQuarters, weights, shell, scores);
    }

    /** A copy with another minimum coverage, 0-1. */
    public KeyAccountProgramme withMinimumCoverage(double value) {
        return new KeyAccountProgramme(number, value, horizonQuarters, weights, shell, scores);
    }

    /** A copy with another horizon, quarters. */
    public KeyAccountProgramme withHorizonQuarters(int value) {
        return new KeyAccountProgramme(number, minimumCoverage, value, weights, shell, scores);
    }

    /** A copy with another importance of one criterion, 0-5. */
    public KeyAccountProgramme withWeight(KeyAccountCriterion criterion, int value) {
        Integer[] copy = weights.toArray(Integer[]::new);
        copy[criterion.ordinal()] = value;
        return new KeyAccountProgramme(number, minimumCoverage, horizonQuarters, Arrays.asList(copy), shell, scores);
    }

    /** A copy with other answers of the strategists. */
    public KeyAccountProgramme withShell(GovernanceShell value) {
        return new KeyAccountProgramme(number, minimumCoverage, horizonQuarters, weights, value, scores);
    }

    /** A copy with other scores set by hand. */
    public KeyAccountProgramme withScores(List<SetScore> value) {
        return new KeyAccountProgramme(number, minimumCoverage, horizonQuarters, weights, shell, value);
    }
}
