package org.kampus.workshop;

/** Where a workshop stands. */
public enum RoundState {
    /** People join; nothing is played yet. */
    LOBBY,
    /** Teams decide. */
    OPEN,
    /** Time is up: what was on its way still arrives, nothing can be withdrawn any more. */
    CLOSING,
    /** The plans are fixed and the quarter is being simulated. */
    SIMULATING,
    /** Every team sees its own results; standings are shown on command. */
    REVIEW,
    /** All rounds are played, or the trainer ended the workshop. */
    FINISHED
}
