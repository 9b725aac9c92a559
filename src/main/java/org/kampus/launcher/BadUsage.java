package org.kampus.launcher;

/** An option that cannot be understood; the message says which and why. */
final class BadUsage extends RuntimeException {

    BadUsage(String message) {
        super(message);
    }
}
