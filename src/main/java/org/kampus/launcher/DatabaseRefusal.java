package org.kampus.launcher;

import java.sql.SQLException;

/** Why a database cannot be opened, and how to mend that. */
final class DatabaseRefusal {

    private DatabaseRefusal() {}

    /**
     * What is wrong and how to mend it, in one line.
     *
     * @param address of the database; parameters, which may hold a password, are not told
     * @param failure whose causes tell of the database
     */
    static String words(String address, Throwable failure) {
        String database = "The database " + address.split("[?;]", 2)[0];
        String told = innermost(failure);
        String state = state(failure);
        if (state.startsWith("28") || told.contains("password authentication failed") || told.contains("Wrong user")) {
            return database + " refuses the user or the password (" + told
                    + "). Mend KAMPUS_DB_USER and KAMPUS_DB_PASSWORD.";
        }
        if (state.equals("3D000") || told.contains("database") && told.contains("does not exist")) {
            return database + " does not exist on its server (" + told
                    + "). Make it, for example with createdb, or mend" + " KAMPUS_DB_URL.";
        }
        if (told.contains("already in use") || told.contains("ocked by another process")) {
            return database + " is in use by another program (" + told + "). End that one.";
        }
        if (state.equals("53100") || told.contains("No space left") || told.contains("not enough space")) {
            return database + " has no space left to write (" + told + "). Free some.";
        }
        if (state.startsWith("08")
                || state.startsWith("57P")
                || told.contains("refused")
                || told.contains("imed out")) {
            return database + " does not answer (" + told + "). Start it, or mend KAMPUS_DB_URL and KAMPUS_DB_CLASS.";
        }
        return database + " cannot be opened (" + told
                + "). If it is damaged, restore a backup; else mend KAMPUS_DB_URL and KAMPUS_DB_CLASS.";
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

    /** The message of the first cause that has one. */
    private static String innermost(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null && !cause.getMessage().isBlank()) {
                message = cause.getMessage();
            }
        }
        return message.replaceAll("\\R\\s*", " ").strip();
    }
}
