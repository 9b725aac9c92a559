package org.kampus.simulation.equation;

/**
 * A level between 0 and 1 that gains: {@code x ← x + (1 − x) (1 − exp(−g))}. What is missing shrinks by the factor {@link
 * #left}; nothing reaches 1. Bonds, breadth, integration and the bond built in a sale grow so.
 *
 * <p>Source: response with diminishing returns; form assumed.
 */
public final class Saturation {

    private Saturation() {}

    /** What a gain g of at least 0 adds to a level x. */
    public static double added(double level, double gain) {
        return (1 - level) * (1 - left(gain));
    }

    /** What is left of the distance to 1 after a gain: e to the minus g. */
    public static double left(double gain) {
        return Elementary.exp(-gain);
    }

    /** The chance that something happens within a time whose hazard sums up to h: {@code 1 − exp(−h)}. */
    public static double chance(double hazard) {
        return 1 - Elementary.exp(-hazard);
    }
}
