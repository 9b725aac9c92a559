package org.kampus.simulation.equation;

/**
 * Expected discounted gross profit of a client until it leaves: {@code V = g · o / (o + τ) / (λ + r)}, g gross profit a
 * year, o orders a week and τ the hazard a week of a newcomer that only tries us (so that {@code o / (o + τ)} is the chance
 * to survive the trial), λ the rate a year of leaving, r the rate a year of discount.
 *
 * <p>Source: simple lifetime value with constant rates (Gupta and Lehmann 2005).
 */
public final class ClientValue {

    private ClientValue() {}

    /**
     * The value, thousand ₽.
     *
     * @param grossProfit thousand ₽ a year
     * @param ordersPerWeek at least above 0
     * @param trial hazard a week of the trial
     * @param leaving rate a year
     * @param discount rate a year
     */
    public static double of(double grossProfit, double ordersPerWeek, double trial, double leaving, double discount) {
        double survivesTrial = ordersPerWeek / (ordersPerWeek + trial);
        return grossProfit * survivesTrial / (leaving + discount);
    }
}
