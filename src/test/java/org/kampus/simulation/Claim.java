package org.kampus.simulation;

import java.util.Collections;
import java.util.List;

/**
 * What a fact says about one figure: a weighted sum of the figure over the arms, taken fate by fate, has a
 * positive mean.
 *
 * @param figure the figure
 * @param says the direction in words
 * @param weights weight of each arm's figure
 * @param from arm the effect is told against
 * @param to arm whose effect is told
 * @param exact whether the sum must be zero in every fate instead
 */
record Claim(Figure figure, String says, List<Double> weights, int from, int to, boolean exact) {

    static Claim rises(Figure figure) {
        return rises(figure, 0, 1);
    }

    static Claim rises(Figure figure, int from, int to) {
        return between(figure, "rises", from, -1, to, 1);
    }

    static Claim falls(Figure figure) {
        return falls(figure, 0, 1);
    }

    static Claim falls(Figure figure, int from, int to) {
        return between(figure, "falls", from, 1, to, -1);
    }

    /** Falls by more than a share of its value. */
    static Claim fallsBeyond(double share, Figure figure) {
        return between(figure, "falls by more than " + percent(share), 0, 1 - share, 1, -1);
    }

    /** Falls, but by less than a share of its value. */
    static List<Claim> fallsWithin(double share, Figure figure) {
        return List.of(falls(figure), between(figure, "falls by less than " + percent(share), 0, share - 1, 1, 1));
    }

    /** Rises by more than a share of its value. */
    static Claim risesBeyond(double share, Figure figure) {
        return between(figure, "rises by more than " + percent(share), 0, -1 - share, 1, 1);
    }

    /** Differs by less than a share of its value in either direction: two claims. */
    static List<Claim> staysWithin(double share, Figure figure) {
        return staysWithin(share, figure, 0, 1);
    }

    static List<Claim> staysWithin(double share, Figure figure, int from, int to) {
        return List.of(
                between(figure, "rises by less than " + percent(share), from, 1 + share, to, -1),
                between(figure, "falls by less than " + percent(share), from, share - 1, to, 1));
    }

    /** Is the same number in every fate. */
    static Claim staysExactly(Figure figure, int from, int to) {
        Claim claim = between(figure, "stays exactly the same", from, -1, to, 1);
        return new Claim(figure, claim.says, claim.weights, from, to, true);
    }

    /** Is zero in every fate of the second arm. */
    static Claim vanishes(Figure figure) {
        return new Claim(figure, "vanishes", List.of(0.0, 1.0), 0, 1, true);
    }

    /** A weighted sum of the figure over all arms is positive. */
    static Claim sum(Figure figure, String says, int from, int to, Double... weights) {
        return new Claim(figure, says, List.of(weights), from, to, false);
    }

    private static Claim between(Figure figure, String says, int from, double less, int to, double more) {
        List<Double> weights = new java.util.ArrayList<>(Collections.nCopies(Math.max(from, to) + 1, 0.0));
        weights.set(from, less);
        weights.set(to, more);
        return new Claim(figure, says, List.copyOf(weights), from, to, false);
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
