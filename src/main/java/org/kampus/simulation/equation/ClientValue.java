package org.kampus.simulation.equation;

/**
 * Expected discounted gross profit of a client until it leaves: {@code V = g / (1 + τ) / (λ + r)}, g gross profit a
 * year, τ the hazard an order gap of a newcomer that only tries us (so that {@code 1 / (1 + τ)} is the chance to order
 * again), λ the rate a year of leaving, r the rate a year of discount.
 *
 * <p>Source: simple lifetime value with constant rates (Gupta and Lehmann 2005).
 */
public final class ClientValue {

    private ClientValue() {}

    /**
     * The value, thousand ₽.
     *
     * @param grossProfit thousand ₽ a year
     * @param trial hazard an order gap of the trial
     * @param leaving rate a year
     * @param discount rate a year
     */
    public static double of(double grossProfit, double trial, double leaving, double discount) {
        return grossProfit / (1 + trial) / (leaving + discount);
    }
}
