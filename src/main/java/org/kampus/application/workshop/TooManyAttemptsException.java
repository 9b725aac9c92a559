package org.kampus.application.workshop;

import java.time.Duration;

/** Codes or passwords were tried too often; even a right one is not looked at for a while. */
public final class TooManyAttemptsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Duration wait;

    /** Says how long to wait. */
    public TooManyAttemptsException(Duration wait) {
        super("too many attempts; wait %d seconds".formatted(wait.toSeconds()));
        this.wait = wait;
    }

    /** How long to wait. */
    public Duration remaining() {
        return wait;
    }
}
