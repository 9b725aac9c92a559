package org.kampus.simulation.api;

import java.util.List;

/**
 * A client that stopped buying, with what the engine recorded about why.
 *
 * @param client number of the client
 * @param week week of the game in which it stopped
 * @param yearlyRevenue what it would have bought in a year at its last pace, thousand ₽
 * @param weeklyProbability its chance of leaving in that week, 0-1
 * @param shares share of each {@link DepartureCause} in the hazard, in the order of the enum, sum 1
 */
public record Departure(int client, int week, double yearlyRevenue, double weeklyProbability, List<Double> shares) {

    /** A cause with less than this share of the hazard is not named as the main one. */
    private static final double WORTH_NAMING = 0.15;

    /**
     * Copies the shares.
     *
     * @throws IllegalArgumentException if there is not one share for each cause
     */
    public Departure {
        shares = List.copyOf(shares);
        int causes = DepartureCause.values().length;
        if (shares.size() != causes) {
            throw new IllegalArgumentException(shares.size() + " shares for " + causes + " causes: " + shares);
        }
    }

    /** The share of one cause in the hazard. */
    public double share(DepartureCause cause) {
        return shares.get(cause.ordinal());
    }

    /** The cause with the largest share; preventable causes go before the client's own reasons. */
    public DepartureCause mainCause() {
        DepartureCause main = DepartureCause.OWN_REASONS;
        double largest = 0;
        for (DepartureCause cause : DepartureCause.values()) {
            if (cause != DepartureCause.OWN_REASONS && share(cause) > largest) {
                largest = share(cause);
                main = cause;
            }
        }
        return largest >= WORTH_NAMING ? main : DepartureCause.OWN_REASONS;
    }
}
