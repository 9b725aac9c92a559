package org.kampus.simulation;

/**
 * What a random draw is for. Together with the identity drawn for and the time it addresses exactly
 * one number. The order is part of the world's luck: append only, never reorder.
 */
enum Purpose {
    BASE_CLIENT,
    LEAD,
    LEAD_COUNT,
    LEAD_SHOWS_UP,
    LEAD_TIME,
    ORDER_RATE,
    WALLET,
    FIT,
    FIT_ESTIMATE,
    DECISION_TIMELY,
    DECISION_WAIT,
    LEAD_PATIENCE,
    CARE_PHASE,
    GROWTH_PHASE,
    AGE,
    INITIAL_SHARE,
    INITIAL_BREADTH,
    INITIAL_BOND,
    ORDER_COUNT,
    ORDER_TIME,
    ORDER_SIZE,
    ORDER_ADVICE,
    TASK_TIME,
    TASK_SIZE,
    ERROR,
    WIN,
    IDLE_LOSS,
    BREAK_OFF,
    ATTACK,
    DEPARTURE,
    REACTIVATION,
    EMPLOYEE,
    PSYCHOTYPE,
    PSYCHOTYPE_STRENGTH,
    DILIGENCE,
    ABSENCE,
    QUIT,
    CHOICE,
    PUT_OFF,
    DAY_ORDER
}
