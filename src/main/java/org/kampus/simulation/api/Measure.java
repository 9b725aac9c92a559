package org.kampus.simulation.api;

import org.kampus.organisation.Keyed;

/** What is measured every week for the whole company. */
public enum Measure implements Keyed {
    // Money, thousand ₽ in the week.
    REVENUE_NEW("revenueNew", Kind.MONEY),
    REVENUE_EXISTING("revenueExisting", Kind.MONEY),
    GROSS_PROFIT("grossProfit", Kind.MONEY),
    PAYROLL("payroll", Kind.MONEY),
    STAFF_COSTS("staffCosts", Kind.MONEY),
    FIXED_COSTS("fixedCosts", Kind.MONEY),
    INVESTMENT("investment", Kind.MONEY),
    CONCESSIONS("concessions", Kind.MONEY),
    KEY_ACCOUNT_REVENUE("keyAccountRevenue", Kind.MONEY),
    KEY_ACCOUNT_GROSS_PROFIT("keyAccountGrossProfit", Kind.MONEY),
    // Flows, number in the week.
    LEADS("leads", Kind.FLOW),
    LEADS_REFUSED("leadsRefused", Kind.FLOW),
    LEADS_GONE_COLD("leadsGoneCold", Kind.FLOW),
    SALES_STARTED("salesStarted", Kind.FLOW),
    SALES_WON("salesWon", Kind.FLOW),
    SALES_LOST("salesLost", Kind.FLOW),
    HANDOVERS("handovers", Kind.FLOW),
    HANDOVER_BREAK_OFFS("handoverBreakOffs", Kind.FLOW),
    OWNER_LEFT_BREAK_OFFS("ownerLeftBreakOffs", Kind.FLOW),
    ORDERS_PLACED("ordersPlaced", Kind.FLOW),
    ORDERS_DELIVERED("ordersDelivered", Kind.FLOW),
    ORDERS_LATE("ordersLate", Kind.FLOW),
    ORDERS_CANCELLED("ordersCancelled", Kind.FLOW),
    ORDER_WAIT_SUM("orderWaitSum", Kind.FLOW),
    ERRORS("errors", Kind.FLOW),
    DEALS_LOST("dealsLost", Kind.FLOW),
    TOUCHES("touches", Kind.FLOW),
    GROWTH_HOURS("growthHours", Kind.FLOW),
    RIVAL_ATTACKS("rivalAttacks", Kind.FLOW),
    WENT_DORMANT("wentDormant", Kind.FLOW),
    REACTIVATION_ATTEMPTS("reactivationAttempts", Kind.FLOW),
    WON_BACK("wonBack", Kind.FLOW),
    WRITTEN_OFF("writtenOff", Kind.FLOW),
    QUITS("quits", Kind.FLOW),
    HIRES("hires", Kind.FLOW),
    // Stocks at the end of the week, number.
    LEADS_WAITING("leadsWaiting", Kind.STOCK),
    LEADS_IN_DIARY("leadsInDiary", Kind.STOCK),
    LEADS_QUALIFIED("leadsQualified", Kind.STOCK),
    OPEN_SALES("openSales", Kind.STOCK),
    AWAITING_HANDOVER("awaitingHandover", Kind.STOCK),
    ACTIVE_CLIENTS("activeClients", Kind.STOCK),
    ACTIVE_A("activeA", Kind.STOCK),
    ACTIVE_B("activeB", Kind.STOCK),
    ACTIVE_C("activeC", Kind.STOCK),
    ACTIVE_D("activeD", Kind.STOCK),
    DORMANT_CLIENTS("dormantClients", Kind.STOCK),
    WRITTEN_OFF_CLIENTS("writtenOffClients", Kind.STOCK),
    KEY_ACCOUNTS("keyAccounts", Kind.STOCK),
    // Averages over active clients at the end of the week, 0-1.
    SHARE_OF_WALLET("shareOfWallet", Kind.AVERAGE),
    SATISFACTION("satisfaction", Kind.AVERAGE),
    PERSON_BOND("personBond", Kind.AVERAGE),
    FIRM_BOND("firmBond", Kind.AVERAGE),
    ASSORTMENT_BREADTH("assortmentBreadth", Kind.AVERAGE),
    // Averages over people at work in the week, 0-1.
    MORALE("morale", Kind.AVERAGE),
    RECORDS_COMPLETENESS("recordsCompleteness", Kind.AVERAGE),
    // Forecast at the end of the week, thousand ₽.
    CLIENT_BASE_VALUE("clientBaseValue", Kind.VALUE),
    // The plant, thousand ₽ of order value in the week; nothing where there is none.
    PLANT_CAPACITY("plantCapacity", Kind.MONEY),
    PLANT_ORDERS("plantOrders", Kind.MONEY),
    PLANT_OUTPUT("plantOutput", Kind.MONEY),
    PLANT_DROPPED("plantDropped", Kind.MONEY),
    // What is waiting at the plant, and of oversized orders not yet there, thousand ₽ at the end of the week.
    PLANT_BACKLOG("plantBacklog", Kind.VALUE),
    PLANT_ORDERS_TO_COME("plantOrdersToCome", Kind.VALUE),
    // Penalties for delay and the costs of rework and of hired capacity, all taken off gross profit.
    PENALTIES("penalties", Kind.MONEY),
    EXTRA_CAPACITY_COSTS("extraCapacityCosts", Kind.MONEY),
    ORDERS_REFUSED("ordersRefused", Kind.FLOW),
    // Orders that were delivered when promised; goods sent back; orders nobody placed for want of papers.
    PROMISES_KEPT("promisesKept", Kind.FLOW),
    ORDERS_RETURNED("ordersReturned", Kind.FLOW),
    ORDERS_STOPPED("ordersStopped", Kind.FLOW),
    /** Costs of goods that were delivered and never invoiced, taken off gross profit. */
    NEVER_BILLED("neverBilled", Kind.MONEY),
    /** What is said about us at the end of the week. */
    REPUTATION("reputation", Kind.LEVEL),
    // Clients that buy, but less than they used to, at the end of the week; those who buy as before again.
    REDUCED_CLIENTS("reducedClients", Kind.STOCK),
    REDUCED_WON_BACK("reducedWonBack", Kind.FLOW),
    // Clients asked for their next need; clients who stand as references at the end of the week.
    NEXT_NEEDS_ASKED("nextNeedsAsked", Kind.FLOW),
    REFERENCES("references", Kind.STOCK),
    /** Orders' value that came since somebody asked in time or offered more. */
    ADDED_SALES("addedSales", Kind.MONEY);

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
        LEVEL;

        /** Whether weekly values sum up. */
        public boolean isFlow() {
            return this == MONEY || this == FLOW;
        }
    }

    private final String key;
    private final Kind kind;

    Measure(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    /** Name in files and the programming interface. */
    @Override
    public String key() {
        return key;
    }

    /** How weekly values are put together. */
    public Kind kind() {
        return kind;
    }
}
