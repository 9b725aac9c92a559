package org.kampus.simulation.api;

/** Why a client stopped buying: what raised its weekly hazard of leaving. */
public enum DepartureCause {
    /** Reasons of its own that nobody could have prevented. */
    OWN_REASONS,
    /** Waiting for orders. */
    SLOW_ORDERS,
    /** Errors and slow repair of them. */
    ERRORS,
    /** A handover that we decided: annoyance about it, the bond it cost, or the break-off itself. */
    HANDOVER,
    /** The person in charge left the company: annoyance about it, the bond that went along, or the break-off itself. */
    OWNER_LEFT,
    /** A weak bond with the person in charge, as far as no change of persons broke it: too few touches. */
    NEGLECT,
    /** A weak bond with the company: too few contacts and orders well done. */
    WEAK_TIES,
    /** Our offer covers its needs badly. */
    MISFIT,
    /** A rival's attack. */
    RIVAL,
    /** Papers about its orders that came late, or never. */
    LATE_PAPERS,
    /** Orders that came later than we had promised. */
    BROKEN_PROMISES,
    /** Our price, against the market's and against what it was used to. */
    PRICE
}
