package org.kampus.simulation.api;

import org.kampus.organisation.Keyed;

/** Why a client stopped buying: what raised its weekly hazard of leaving. */
public enum DepartureCause implements Keyed {
    /** Reasons of its own that nobody could have prevented. */
    OWN_REASONS("ownReasons"),
    /** Waiting for orders. */
    SLOW_ORDERS("slowOrders"),
    /** Errors and slow repair of them. */
    ERRORS("errors"),
    /** A handover that we decided: annoyance about it, the bond it cost, or the break-off itself. */
    HANDOVER("handover"),
    /** The person in charge left the company: annoyance about it, the bond that went along, or the break-off itself. */
    OWNER_LEFT("ownerLeft"),
    /** A weak bond with the person in charge, as far as no change of persons broke it: too few touches. */
    NEGLECT("neglect"),
    /** A weak bond with the company: too few contacts and orders well done. */
    WEAK_TIES("weakTies"),
    /** Our offer covers its needs badly. */
    MISFIT("misfit"),
    /** A rival's attack. */
    RIVAL("rival"),
    /** Papers about its orders that came late, or never. */
    LATE_PAPERS("latePapers"),
    /** Orders that came later than we had promised. */
    BROKEN_PROMISES("brokenPromises"),
    /** Our price, against the market's and against what it was used to. */
    PRICE("price");

    private final String key;

    DepartureCause(String key) {
        this.key = key;
    }

    /** Name in files and the programming interface. */
    @Override
    public String key() {
        return key;
    }
}
