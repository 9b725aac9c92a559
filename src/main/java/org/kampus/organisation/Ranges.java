package org.kampus.organisation;

import java.util.Locale;

/** Checks the ranges of decisions. */
final class Ranges {

    private Ranges() {}

    /** Refuses a value outside its range, naming the decision, the value and the range. */
    static void check(String name, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s is %s but must lie between %s and %s", name, value, min, max));
        }
    }
}
