package org.kampus.insight;

/** A place on the conveyor where a client or a future client stands, from left to right. */
public enum Station {
    /** A lead that waits to be looked at. */
    LEADS,
    /** A lead noted for the time when it will decide. */
    DIARY,
    /** A qualified lead that waits for a seller. */
    QUALIFIED,
    /** A sale under way, stage A: relationship. */
    SALE_A,
    /** Stage B. */
    SALE_B,
    /** Stage C. */
    SALE_C,
    /** Stage D. */
    SALE_D,
    /** Stage E: contract. */
    SALE_E,
    /** Won, and waits to be handed over to the person who will keep it. */
    HANDOVER,
    /** Buys, class A. */
    REGULAR_A,
    /** Buys, class B. */
    REGULAR_B,
    /** Buys, class C. */
    REGULAR_C,
    /** Buys, class D. */
    REGULAR_D,
    /** Stopped buying. */
    DORMANT,
    /** Written off in this quarter. */
    WRITTEN_OFF,
    /** Never became a client: refused, gone cold or decided against us. */
    AWAY
}
