package org.kampus.simulation.world;

import org.kampus.market.ClientParameter;
import org.kampus.organisation.ClientNeed;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.simulation.luck.Draws;
import org.kampus.simulation.luck.Purpose;

/** What a client is like beyond its purchases: fixed traits, drawn from its key. */
public final class ClientTraits {

    private static final int NEEDS = ClientNeed.values().length;

    private ClientTraits() {}

    /** How far away it is: 0 next door, 1 at the far end of the region. */
    public static double distance(long key) {
        return Draws.uniform(key, 0, Purpose.TRAIT);
    }

    /** How easily its people and ours take to each other, 0-1. */
    public static double culture(long key) {
        return Draws.uniform(key, 1, Purpose.TRAIT);
    }

    /** How surely it pays, 0-1. */
    public static double solvency(long key) {
        return Draws.uniform(key, 2, Purpose.TRAIT);
    }

    /** Weeks until it pays: between none and twice the usual ones. */
    public static double paymentWeeks(long key, WorldRules rules) {
        return 2 * rules.get(ClientParameter.PAYMENT_WEEKS) * Draws.uniform(key, 3, Purpose.TRAIT);
    }

    /** How far its word about us carries: 1 on average. */
    public static double influence(long key, WorldRules rules) {
        double spread = Math.min(2, rules.get(ClientParameter.INFLUENCE_SPREAD));
        return 1 + spread * (Draws.uniform(key, 4, Purpose.TRAIT) - 0.5);
    }

    /** Factor on the hours of a touch: the far cost more, the near less. */
    public static double travel(long key, WorldRules rules) {
        return Math.max(0.1, 1 + rules.get(ClientParameter.DISTANCE_EFFECT) * (distance(key) - 0.5));
    }

    /** Factor on what touches add to the bond with a person. */
    public static double chemistry(long key, WorldRules rules) {
        return Math.max(0.1, 1 + rules.get(ClientParameter.CULTURE_EFFECT) * (culture(key) - 0.5));
    }

    /**
     * What its way of paying takes off the margin, share of the value: capital bound for longer than usual and bad
     * debt above that of middling clients; the gross margin of a line already holds the usual ones.
     */
    public static double paymentCost(long key, WorldRules rules) {
        double late = paymentWeeks(key, rules) - rules.get(ClientParameter.PAYMENT_WEEKS);
        double risk = rules.get(ClientParameter.BAD_DEBT) * (1 - 2 * solvency(key));
        return rules.get(OrganisationParameter.DISCOUNT_RATE) / World.WEEKS_PER_YEAR * late + risk;
    }

    /** Weights of its groups of needs; they sum to 1. */
    public static double[] needs(long key, WorldRules rules) {
        double[] weights = new double[NEEDS];
        double sum = 0;
        for (int n = 0; n < NEEDS; n++) {
            double shape = rules.get(ClientParameter.NEED_CONCENTRATION);
            weights[n] = Draws.gamma(Draws.key(key, Purpose.NEEDS, n), Purpose.NEEDS, shape) + 1e-9;
            sum += weights[n];
        }
        for (int n = 0; n < NEEDS; n++) {
            weights[n] /= sum;
        }
        return weights;
    }
}
