package org.kampus.persistence;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;

/**
 * Why Kampus does not start on its database, with the cure, for the launcher to say as its last word. The whole failure
 * stays the cause.
 */
final class StartRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Where the launcher looks for the words, in the system's properties. */
    private static final String PROPERTY = "kampus.cannotStart";

    private StartRefusal(String words, Throwable cause) {
        super(words, cause);
    }

    /** The refusal, already told to the launcher. */
    static StartRefusal of(String address, Exception cause) {
        String words = words(address, cause);
        System.setProperty(PROPERTY, words);
        return new StartRefusal(words, cause);
    }

    /**
     * What is wrong and how to mend it.
     *
     * @param address of the database; parameters, which may hold a password, are not told
     */
    static String words(String address, Throwable cause) {
        String database = "The database " + address.split("[?;]", 2)[0];
        String told = innermost(cause);
        if (cause instanceof FlywayException || cause instanceof IllegalStateException) {
            return database + " cannot be used. " + line(String.valueOf(cause.getMessage()));
        }
        String state = state(cause);
        if (state.startsWith("28") || told.contains("password authentication failed") || told.contains("Wrong user")) {
            return database + " refuses the user or the password (" + told
                    + "). Mend KAMPUS_DB_USER and KAMPUS_DB_PASSWORD.";
        }
        if (state.equals("3D000") || told.contains("database") && told.contains("does not exist")) {
            return database + " does not exist on its server (" + told
                    + "). Make it, for example with createdb, or mend" + " KAMPUS_DB_URL.";
        }
        if (told.contains("already in use") || told.contains("Locked by another process")) {
            return database + " is in use by another program (" + told + "). End that one.";
        }
        return StorageTrouble.of(cause)
                .map(trouble -> switch (trouble) {
                    case FULL -> database + " has no space left to write (" + told + "). Free some.";
                    case UNREACHABLE ->
                        database + " does not answer (" + told
                                + "). Start it, or mend KAMPUS_DB_URL and KAMPUS_DB_CLASS.";
                })
                .orElseGet(() -> database + " cannot be opened (" + told + "). If it is damaged, restore a backup; else"
                        + " mend KAMPUS_DB_URL and KAMPUS_DB_CLASS.");
    }

    private static String state(Throwable failure) {
        String state = "";
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                state = sql.getSQLState();
            }
        }
        return state;
    }

    /** The message of the first cause, in one line. */
    private static String innermost(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null && !cause.getMessage().isBlank()) {
                message = cause.getMessage();
            }
        }
        return line(message);
    }

    private static String line(String message) {
        return message.replaceAll("\\R\\s*", " ").strip();
    }
}
