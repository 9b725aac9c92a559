package org.kampus.simulation.api;

/**
 * A client seen by somebody who chooses key accounts.
 *
 * @param client number of the client
 * @param partnership mean of bonds and satisfaction, 0-1
 * @param tenureWeeks weeks since the first deal
 * @param invoice average order value at present, thousand ₽
 * @param fit share of its needs our offer covers, 0-1
 * @param yearlyPotential gross profit a year if all its purchases came to us, thousand ₽
 * @param leavingPerYear rate at which clients like it leave, 1/year
 * @param paymentWeeks weeks until it pays
 * @param culture how easily people take to each other, 0-1
 * @param solvency how surely it pays, 0-1
 * @param influence how far its word carries; 1 is the average
 * @param distance 0 near, 1 far
 * @param concession what its price is reduced by as a key account, share; 0 for others
 */
public record AccountProfile(
        int client,
        double partnership,
        double tenureWeeks,
        double invoice,
        double fit,
        double yearlyPotential,
        double leavingPerYear,
        double paymentWeeks,
        double culture,
        double solvency,
        double influence,
        double distance,
        double concession) {

    /**
     * Discounted gross profit the client could bring within a horizon, thousand ₽: yearly potential times {@code (1 -
     * exp(-(leaving + discount) t)) / (leaving + discount)}.
     *
     * @param quarters the horizon
     * @param discountRate 1/year
     */
    public double value(int quarters, double discountRate) {
        double rate = leavingPerYear + discountRate;
        double years = quarters / 4.0;
        return yearlyPotential * (rate > 0 ? (1 - StrictMath.exp(-rate * years)) / rate : years);
    }
}
