package org.kampus.workshop;

import java.util.Locale;

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
            throw new IllegalArgumentException(String.format(Locale.ROOT, "profit is %s but must be a number", profit));
        }
        if (!(retention >= 0 && retention <= 1)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "retention is %s but must lie between 0 and 1", retention));
        }
    }
}
