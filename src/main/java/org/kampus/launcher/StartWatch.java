package org.kampus.launcher;

import java.sql.SQLException;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Listens to the log while the server starts: when the database refuses, parts of the server fail on it before the
 * application can say anything. Keeps the first refusal.
 */
public final class StartWatch extends Handler {

    private static volatile @Nullable Throwable refusal;

    /** For the log's settings. */
    public StartWatch() {
        // Nothing to prepare.
    }

    /** The failure that tells of the database's first refusal. */
    static @Nullable Throwable refusal() {
        return refusal;
    }

    @Override
    public void publish(LogRecord record) {
        if (refusal == null && Boolean.getBoolean(Server.OPENING) && tellsOfDatabase(record.getThrown())) {
            refusal = record.getThrown();
        }
    }

    private static boolean tellsOfDatabase(@Nullable Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 50; depth++, cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
