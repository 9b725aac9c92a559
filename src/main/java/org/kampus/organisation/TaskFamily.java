package org.kampus.organisation;

/**
 * Kinds of work that share skill, liking and set-up: changing from one family to another costs time,
 * and a person learns families, not single functions.
 */
public enum TaskFamily {
    /** Qualifying leads and checking that their need is current. */
    QUALIFICATION,
    /** New sales. */
    NEW_SALE,
    /** Handing clients over. */
    HANDOVER,
    /** Processing orders and running projects. */
    ORDERS,
    /** Documents and CRM. */
    DOCUMENTS,
    /** Touches: planned contacts with regular clients. */
    CARE,
    /** Growing the account: share of wallet and assortment. */
    GROWTH,
    /** Winning dormant clients back. */
    REACTIVATION,
    /** Complaints, errors, rework. */
    EXCEPTIONS,
    /** Technical support. */
    SUPPORT
}
