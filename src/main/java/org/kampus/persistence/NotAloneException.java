package org.kampus.persistence;

import org.kampus.persistence.NodeRegister.Occupant;

/** Another server is at work on the database, and the two do not belong together. The message tells the cure. */
final class NotAloneException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    NotAloneException(Occupant other) {
        super(words(other));
    }

    private static String words(Occupant other) {
        String who = "Another Kampus is at work on it (" + other.place() + ", seen last at " + other.seen()
                + "), and two that do not know of one another would show people old states.";
        return who + " End that one, or name another database in KAMPUS_DB_URL.";
    }
}
