package org.kampus.workshop;

import org.kampus.organisation.Keyed;

/** Where a workshop stands. */
public enum RoundState implements Keyed {
    /** People join; nothing is played yet. */
    LOBBY("lobby"),
    /** Teams decide. */
    OPEN("open"),
    /** Time is up: what was on its way still arrives, nothing can be withdrawn any more. */
    CLOSING("closing"),
    /** The plans are fixed and the quarter is being simulated. */
    SIMULATING("simulating"),
    /** Every team sees its own results; standings are shown on command. */
    REVIEW("review"),
    /** All rounds are played, or the trainer ended the workshop. */
    FINISHED("finished");

    private final String key;

    RoundState(String key) {
        this.key = key;
    }

    /** Name in files and the programming interface. */
    @Override
    public String key() {
        return key;
    }
}
