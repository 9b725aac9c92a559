package org.kampus.application.workshop;

import java.time.Duration;

/** More people sign in at a time than the server checks passwords of; nothing is wrong with this one. */
public final class SignInBusyException extends RuntimeException {

    private static final Duration WAIT = Duration.ofSeconds(5);

    /** Nothing was checked. */
    public SignInBusyException() {
        super("too many passwords wait to be checked; try again in " + WAIT.toSeconds() + " s");
    }

    /** How long to wait before trying again. */
    public Duration remaining() {
        return WAIT;
    }
}
