package org.kampus.organisation;

/** Checks the ranges of decisions. */
final class Ranges {

    private Ranges() {}

    /** Refuses a value outside its range, naming the decision, the value and the range. */
    static void check(String name, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException(
                    "%s is %s but must lie between %s and %s".formatted(name, value, min, max));
        }
    }
}
