package org.kampus.application.lab;

/** How far an experiment is. */
public enum ExperimentState {
    /** Being made; may be changed. */
    DRAFT("draft"),
    /** Waiting for its turn. */
    QUEUED("queued"),
    /** Being simulated. */
    RUNNING("running"),
    /** Has a result. */
    DONE("done"),
    /** Stopped by its owner. */
    CANCELLED("cancelled"),
    /** Ended by an error; the reason is told. */
    FAILED("failed"),
    /** The server stopped in the middle. Nothing of it is kept; it may be started again. */
    INTERRUPTED("interrupted");

    private final String key;

    ExperimentState(String key) {
        this.key = key;
    }

    /** Name in texts and in the programming interface. */
    public String key() {
        return key;
    }

    /** Whether it is on its way to a result: waiting or running. */
    public boolean underWay() {
        return this == QUEUED || this == RUNNING;
    }

    /** Whether it can be started: made but never run, or ended without a result. */
    public boolean startable() {
        return !underWay() && this != DONE;
    }
}
