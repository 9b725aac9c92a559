package org.kampus.application.workshop;

import java.time.Duration;
import java.util.Locale;

/** Codes or passwords were tried too often; even a right one is not looked at for a while. */
public final class TooManyAttemptsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Duration wait;

    /** Says how long to wait. */
    public TooManyAttemptsException(Duration wait) {
        super(String.format(Locale.ROOT, "too many attempts; wait %d seconds", wait.toSeconds()));
        this.wait = wait;
    }

    /** How long to wait. */
    public Duration remaining() {
        return wait;
    }
}
