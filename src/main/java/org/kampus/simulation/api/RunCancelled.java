package org.kampus.simulation.api;

/** Thrown when an observer stopped a run; there is no partial result. */
public final class RunCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Makes the exception. */
    public RunCancelled() {
        super("the run was cancelled");
    }
}
