package org.kampus.simulation.world;

import org.kampus.market.LineParameter;

/** What the market is like: prospects left, what is said about us, and what happens from outside this week. */
public final class Market {

    /** Prospects not approached yet, by line of business. */
    public final double[] prospectsLeft;

    /** By how much rivals ask less than they usually do, share of the price, by line of business. */
    public final double[] rivalDiscount;

    /** What is said about us, from -1 to 1. */
    public double reputation;

    /** Influence of the prospects whom nobody answered in time this week. */
    public double snubbed;

    /** Influence of the prospects whom we refused this week. */
    public double refused;

    /** Influence of the clients who stand as references, by line of business. */
    public final double[] references;

    /** Factor on the number of leads this week. */
    public double leads = 1;

    /** Share of the plant's capacity that is left this week. */
    public double capacity = 1;

    /** Chance that a decision is held back this week for a lack of budget. */
    public double frozen;

    /** Weeks for which decisions are put off that fall into it. */
    public int frozenWeeks;

    Market(WorldRules rules) {
        prospectsLeft = new double[rules.lines.length];
        rivalDiscount = new double[rules.lines.length];
        references = new double[rules.lines.length];
        for (int l = 0; l < prospectsLeft.length; l++) {
            prospectsLeft[l] = rules.lines[l].get(LineParameter.PROSPECTS);
        }
    }

    private Market(Market other) {
        prospectsLeft = other.prospectsLeft.clone();
        rivalDiscount = other.rivalDiscount.clone();
        references = other.references.clone();
        reputation = other.reputation;
        snubbed = other.snubbed;
        refused = other.refused;
        leads = other.leads;
        capacity = other.capacity;
        frozen = other.frozen;
        frozenWeeks = other.frozenWeeks;
    }

    Market copy() {
        return new Market(this);
    }
}
