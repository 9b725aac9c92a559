package org.kampus.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * One connection apart from the server's pool, so that nobody who works there makes it wait; opened when it is needed and
 * again after it has failed. One caller at a time.
 */
final class KeptConnection implements AutoCloseable {

    private final Opening opening;
    private @Nullable Connection kept;

    /** Opens a connection. */
    @FunctionalInterface
    interface Opening {

        /** A new one. */
        Connection open() throws SQLException;
    }

    /**
     * What is done with a connection.
     *
     * @param <T> what it gives
     */
    @FunctionalInterface
    interface Work<T> {

        /** Does it. */
        T with(Connection connection) throws SQLException;
    }

    KeptConnection(Opening opening) {
        this.opening = opening;
    }

    /** Does something for good or not at all. */
    synchronized <T> T transaction(Work<T> work) throws SQLException {
        return with(connection -> {
            connection.setAutoCommit(false);
            T given = work.with(connection);
            connection.commit();
            return given;
        });
    }

    /** Does something, each statement for good at once. */
    synchronized <T> T plain(Work<T> work) throws SQLException {
        return with(connection -> {
            connection.setAutoCommit(true);
            return work.with(connection);
        });
    }

    private <T> T with(Work<T> work) throws SQLException {
        Connection connection = kept;
        if (connection == null) {
            connection = opening.open();
            kept = connection;
        }
        try {
            return work.with(connection);
        } catch (SQLException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Gives the connection up; what was not for good is undone. */
    @Override
    public synchronized void close() {
        Connection connection = kept;
        kept = null;
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                // It was broken already.
            }
        }
    }
}
