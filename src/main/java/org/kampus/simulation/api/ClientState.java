package org.kampus.simulation.api;

/** Where a client stands in its life with us. */
public enum ClientState {
    /** A lead nobody has looked at yet. */
    LEAD,
    /** A lead that will decide later; noted in the diary. */
    IN_DIARY,
    /** A qualified lead waiting for a seller. */
    QUALIFIED,
    /** A sale is under way. */
    IN_SALE,
    /** Bought, and buys on. */
    ACTIVE,
    /** Stopped buying; may be won back. */
    DORMANT,
    /** Gone for good. */
    WRITTEN_OFF,
    /** A lead refused by us, gone cold, or a sale lost: never became a client. */
    NEVER_WON
}
