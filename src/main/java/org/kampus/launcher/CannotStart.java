package org.kampus.launcher;

/** Something about this machine keeps Kampus from starting; the message says what and how to mend it. */
final class CannotStart extends RuntimeException {

    CannotStart(String message) {
        super(message);
    }
}
