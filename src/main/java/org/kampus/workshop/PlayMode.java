package org.kampus.workshop;

/** How much teams are told before they decide. */
public enum PlayMode {
    /** The desk shows what a change is expected to do to load and payroll. */
    EASY,
    /** Effects are hidden, and a plan is submitted with a prediction of profit and retention. */
    HARD
}
