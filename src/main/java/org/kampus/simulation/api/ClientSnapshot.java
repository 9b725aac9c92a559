package org.kampus.simulation.api;

import org.kampus.market.ClientClass;

/**
 * A client at the end of a quarter.
 *
 * @param client number of the client, fixed for its life
 * @param state where it stands
 * @param clientClass class by purchasing potential
 * @param fit share of its needs our offer covers, 0-1
 * @param ordersPerYear its need for orders
 * @param shareOfWallet our share of its purchases, 0-1
 * @param breadth share of our categories it buys, 0-1
 * @param satisfaction 0-1
 * @param personBond bond with the person in charge, 0-1
 * @param firmBond bond with the company, 0-1
 * @param yearlyRevenue expected revenue a year at this pace, thousand ₽
 * @param expectedValue expected discounted gross profit until it leaves, thousand ₽
 * @param owner number of the employee in charge, or -1
 * @param line line of business: 0 for the main one
 */
public record ClientSnapshot(
        int client,
        ClientState state,
        ClientClass clientClass,
        double fit,
        double ordersPerYear,
        double shareOfWallet,
        double breadth,
        double satisfaction,
        double personBond,
        double firmBond,
        double yearlyRevenue,
        double expectedValue,
        int owner,
        int line) {}
