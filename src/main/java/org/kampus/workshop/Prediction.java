package org.kampus.workshop;

/**
 * What a team expects of the quarter it decides on.
 *
 * @param profit thousand ₽ in the quarter
 * @param retention share of clients kept, raised to a year, 0-1
 */
public record Prediction(double profit, double retention) {

    /** Checks the ranges. */
    public Prediction {
        if (!Double.isFinite(profit)) {
            throw new IllegalArgumentException("profit is %s but must be a number".formatted(profit));
        }
        if (!(retention >= 0 && retention <= 1)) {
            throw new IllegalArgumentException("retention is %s but must lie between 0 and 1".formatted(retention));
        }
    }
}
