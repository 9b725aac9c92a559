package org.kampus.simulation.equation;

/**
 * How well a client takes to one more contact: {@code 1 / (1 + max(0, c / c₀ − 1))}, c contacts a month on our initiative and
 * c₀ what is comfortable in its line. 1 up to there, a half at twice as many.
 *
 * <p>Source: an inverted U of contacts (Venkatesan and Kumar 2004); form assumed.
 */
public final class Weariness {

    private Weariness() {}

    /**
     * The share of a contact's effect that is left, 0-1.
     *
     * @param contacts a month
     * @param comfortable contacts a month, above 0
     */
    public static double left(double contacts, double comfortable) {
        return contacts <= comfortable ? 1 : comfortable / contacts;
    }
}
