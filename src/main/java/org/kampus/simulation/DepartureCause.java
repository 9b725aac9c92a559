package org.kampus.simulation;

/** Why a client stopped buying: what raised its weekly hazard of leaving. */
public enum DepartureCause {
    /** Reasons of its own that nobody could have prevented. */
    OWN_REASONS,
    /** Waiting for orders. */
    SLOW_ORDERS,
    /** Errors and slow repair of them. */
    ERRORS,
    /** Annoyance about being handed over, or the break-off itself. */
    HANDOVER,
    /** A weak or lost bond with the person in charge: too few touches, or the person left. */
    NEGLECT,
    /** A weak bond with the company: too few contacts and orders well done. */
    WEAK_TIES,
    /** Our offer covers its needs badly. */
    MISFIT,
    /** A rival's attack. */
    RIVAL
}
