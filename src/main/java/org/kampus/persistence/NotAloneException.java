package org.kampus.persistence;

import org.kampus.persistence.NodeRegister.Occupant;

/** Another server is at work on the database, and the two do not belong together. The message tells the cure. */
final class NotAloneException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /**
     * Two that do not belong together.
     *
     * @param name of the one that is kept out
     */
    NotAloneException(Occupant other, String name) {
        super(words(other, name));
    }

    private static String words(Occupant other, String name) {
        String who = other.name().isEmpty() ? "Another Kampus" : "Another Kampus, '" + other.name() + "',";
        String told = who + " is at work on it (" + other.place() + ", seen last at " + other.seen() + "). ";
        if (!name.isEmpty() && name.equals(other.name())) {
            return told + "It has the name of this one: choose another with --cluster NAME.";
        }
        return told + "Two that do not know of one another would show people old states. End that one, name another"
                + " database in KAMPUS_DB_URL, or start each of them with --cluster NAME, with a name of its own, so that"
                + " they share the work.";
    }
}
