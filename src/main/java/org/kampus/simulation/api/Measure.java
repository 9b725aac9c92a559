package org.kampus.simulation.api;

/** What is measured every week for the whole company. */
public enum Measure {
    // Money, thousand ₽ in the week.
    REVENUE_NEW(Kind.MONEY),
    REVENUE_EXISTING(Kind.MONEY),
    GROSS_PROFIT(Kind.MONEY),
    PAYROLL(Kind.MONEY),
    STAFF_COSTS(Kind.MONEY),
    FIXED_COSTS(Kind.MONEY),
    INVESTMENT(Kind.MONEY),
    CONCESSIONS(Kind.MONEY),
    KEY_ACCOUNT_REVENUE(Kind.MONEY),
    KEY_ACCOUNT_GROSS_PROFIT(Kind.MONEY),
    // Flows, number in the week.
    LEADS(Kind.FLOW),
    LEADS_REFUSED(Kind.FLOW),
    LEADS_GONE_COLD(Kind.FLOW),
    SALES_STARTED(Kind.FLOW),
    SALES_WON(Kind.FLOW),
    SALES_LOST(Kind.FLOW),
    HANDOVERS(Kind.FLOW),
    HANDOVER_BREAK_OFFS(Kind.FLOW),
    OWNER_LEFT_BREAK_OFFS(Kind.FLOW),
    ORDERS_PLACED(Kind.FLOW),
    ORDERS_DELIVERED(Kind.FLOW),
    ORDERS_LATE(Kind.FLOW),
    ORDERS_CANCELLED(Kind.FLOW),
    ORDER_WAIT_SUM(Kind.FLOW),
    ERRORS(Kind.FLOW),
    DEALS_LOST(Kind.FLOW),
    TOUCHES(Kind.FLOW),
    GROWTH_HOURS(Kind.FLOW),
    RIVAL_ATTACKS(Kind.FLOW),
    WENT_DORMANT(Kind.FLOW),
    REACTIVATION_ATTEMPTS(Kind.FLOW),
    WON_BACK(Kind.FLOW),
    WRITTEN_OFF(Kind.FLOW),
    QUITS(Kind.FLOW),
    HIRES(Kind.FLOW),
    // Stocks at the end of the week, number.
    LEADS_WAITING(Kind.STOCK),
    LEADS_IN_DIARY(Kind.STOCK),
    LEADS_QUALIFIED(Kind.STOCK),
    OPEN_SALES(Kind.STOCK),
    AWAITING_HANDOVER(Kind.STOCK),
    ACTIVE_CLIENTS(Kind.STOCK),
    ACTIVE_A(Kind.STOCK),
    ACTIVE_B(Kind.STOCK),
    ACTIVE_C(Kind.STOCK),
    ACTIVE_D(Kind.STOCK),
    DORMANT_CLIENTS(Kind.STOCK),
    WRITTEN_OFF_CLIENTS(Kind.STOCK),
    KEY_ACCOUNTS(Kind.STOCK),
    // Averages over active clients at the end of the week, 0-1.
    SHARE_OF_WALLET(Kind.AVERAGE),
    SATISFACTION(Kind.AVERAGE),
    PERSON_BOND(Kind.AVERAGE),
    FIRM_BOND(Kind.AVERAGE),
    ASSORTMENT_BREADTH(Kind.AVERAGE),
    // Averages over people at work in the week, 0-1.
    MORALE(Kind.AVERAGE),
    RECORDS_COMPLETENESS(Kind.AVERAGE),
    // Forecast at the end of the week, thousand ₽.
    CLIENT_BASE_VALUE(Kind.VALUE),
    // The plant, thousand ₽ of order value in the week; nothing where there is none.
    PLANT_CAPACITY(Kind.MONEY),
    PLANT_ORDERS(Kind.MONEY),
    PLANT_OUTPUT(Kind.MONEY),
    PLANT_DROPPED(Kind.MONEY),
    // What is waiting at the plant, and of oversized orders not yet there, thousand ₽ at the end of the week.
    PLANT_BACKLOG(Kind.VALUE),
    PLANT_ORDERS_TO_COME(Kind.VALUE),
    // Penalties for delay and the costs of rework and of hired capacity, all taken off gross profit.
    PENALTIES(Kind.MONEY),
    EXTRA_CAPACITY_COSTS(Kind.MONEY),
    ORDERS_REFUSED(Kind.FLOW),
    // Orders that were delivered when promised; goods sent back; orders nobody placed for want of papers.
    PROMISES_KEPT(Kind.FLOW),
    ORDERS_RETURNED(Kind.FLOW),
    ORDERS_STOPPED(Kind.FLOW),
    /** Costs of goods that were delivered and never invoiced, taken off gross profit. */
    NEVER_BILLED(Kind.MONEY),
    /** What is said about us at the end of the week. */
    REPUTATION(Kind.LEVEL),
    // Clients that buy, but less than they used to, at the end of the week; those who buy as before again.
    REDUCED_CLIENTS(Kind.STOCK),
    REDUCED_WON_BACK(Kind.FLOW),
    // Clients asked for their next need; clients who stand as references at the end of the week.
    NEXT_NEEDS_ASKED(Kind.FLOW),
    REFERENCES(Kind.STOCK),
    /** Orders' value that came since somebody asked in time or offered more. */
    ADDED_SALES(Kind.MONEY);

    /** How weekly values of a measure are put together over several weeks. */
    public enum Kind {
        /** Thousand ₽ in the week; sum up. */
        MONEY,
        /** A count in the week; sum up. */
        FLOW,
        /** A count at the end of the week; take the last. */
        STOCK,
        /** A share from 0 to 1 at the end of the week; take the last. */
        AVERAGE,
        /** Thousand ₽ at the end of the week; take the last. */
        VALUE,
        /** From -1 to 1 at the end of the week; take the last. */
        LEVEL
    }

    private final Kind kind;

    Measure(Kind kind) {
        this.kind = kind;
    }

    /** How weekly values are put together. */
    public Kind kind() {
        return kind;
    }
}
