package org.kampus.simulation.api;

/** What can happen to a client. The meaning of an event's value is given with each kind. */
public enum EventKind {
    /** Became known as a lead. Value: none. */
    LEAD_ARRIVED,
    /** Was found to fit and taken on. Value: estimated fit, 0-1. */
    QUALIFIED,
    /** Was refused, as it does not fit. Value: estimated fit, 0-1. */
    REFUSED,
    /** Lost interest while waiting. Value: weeks waited. */
    WENT_COLD,
    /** Was put into the diary until the time of decision. Value: weeks until then. */
    NOTED_FOR_LATER,
    /** A seller began the sale. Value: none. */
    SALE_STARTED,
    /** A stage of the sale was finished. Value: stage number 1 (A) to 5 (E). */
    STAGE_FINISHED,
    /** Signed the first deal. Value: chance of winning, 0-1. */
    SALE_WON,
    /** Decided against us. Value: chance of winning, 0-1. */
    SALE_LOST,
    /** Placed an order. Value: order value, thousand ₽. */
    ORDER_PLACED,
    /** An order was fulfilled in time. Value: weeks from order to fulfilment. */
    ORDER_DELIVERED,
    /** An order was fulfilled later than the client tolerates. Value: weeks from order to fulfilment. */
    ORDER_LATE,
    /** The client gave up waiting for an order and bought elsewhere. Value: none. */
    ORDER_CANCELLED,
    /** Something was done wrong. Value: none. */
    ERROR,
    /** An error was put right. Value: weeks it took. */
    PROBLEM_RESOLVED,
    /** A planned contact took place. Value: hours. */
    TOUCH,
    /** Somebody worked on growing the account. Value: hours. */
    GROWTH,
    /** Somebody worked on further categories. Value: hours. */
    ASSORTMENT,
    /** Was handed over to another person. Value: share of the bond kept. */
    HANDED_OVER,
    /** Broke off because of a handover. Value: share of the bond kept. */
    HANDOVER_BREAK_OFF,
    /** The person in charge left the company. Value: share of the bond kept. */
    OWNER_LEFT,
    /** Broke off because the person in charge left the company. Value: share of the bond kept. */
    OWNER_LEFT_BREAK_OFF,
    /** A rival attacked. Value: share of wallet lost at once. */
    RIVAL_ATTACK,
    /** Stopped buying. Value: hazard of that week. */
    WENT_DORMANT,
    /** Somebody tried to win it back, in vain. Value: chance of success. */
    REACTIVATION_FAILED,
    /** Was won back. Value: chance of success. */
    WON_BACK,
    /** Written off. Value: weeks dormant. */
    WRITTEN_OFF,
    /** An order was refused as too big. Value: order value, thousand ₽. */
    ORDER_REFUSED,
    /** Was chosen as a key account. Value: none. */
    KEY_ACCOUNT,
    /** Is no longer a key account. Value: none. */
    KEY_ACCOUNT_NO_MORE,
    /** Gave a deal to a rival for want of a concession, or since our price had risen. Value: share of the price. */
    DEAL_LOST,
    /** Sent goods back that were not what it needs. Value: order value, thousand ₽. */
    ORDER_RETURNED,
    /** Ordered elsewhere, as papers of earlier orders are still missing. Value: weeks the oldest of them is missing. */
    ORDER_STOPPED,
    /** Began to order less, on its way to stop. Value: hazard of that week. */
    ORDERS_LESS,
    /** Was talked to and orders as before. Value: chance of success. */
    ORDERS_AS_BEFORE,
    /** Stands as a reference. Value: chance that it agreed. */
    REFERENCE_GIVEN
}
