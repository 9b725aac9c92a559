package org.kampus.persistence;

import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.kampus.application.StorageUnavailableException.Trouble;

/** Whether a failure says that the database is out of reach or full, rather than that something was asked wrongly. */
final class StorageTrouble {

    /** What systems say when a disk or a share of it is full. */
    private static final List<String> NO_SPACE = List.of(
            "No space left on device", "Disk quota exceeded", "There is not enough space on the disk", "disk full");

    /** Classes of SQL states: connection, operator's intervention, insufficient resources. */
    private static final List<String> AWAY = List.of("08", "57", "53");

    private static final String DISK_FULL = "53100";

    private static final Set<Integer> H2_AWAY = Set.of(
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
            ErrorCode.CONNECTION_BROKEN_1,
            ErrorCode.OBJECT_CLOSED,
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2,
            ErrorCode.DATABASE_ALREADY_OPEN_1);

    /** How the server's pool says that it got no connection. */
    private static final String NO_CONNECTION = "Error in allocating a connection";

    private StorageTrouble() {}

    /** The trouble behind a failure; empty if it is of another kind. A disk that is full makes a file go away. */
    static Optional<Trouble> of(Throwable failure) {
        boolean away = false;
        Deque<Throwable> open = new ArrayDeque<>(List.of(failure));
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!open.isEmpty()) {
            Throwable cause = open.pop();
            if (!seen.add(cause)) {
                continue;
            }
            if (full(cause)) {
                return Optional.of(Trouble.FULL);
            }
            away |= away(cause);
            if (cause.getCause() != null) {
                open.add(cause.getCause());
            }
            if (cause instanceof SQLException told && told.getNextException() != null) {
                open.add(told.getNextException());
            }
        }
        return away ? Optional.of(DataDisk.full() ? Trouble.FULL : Trouble.UNREACHABLE) : Optional.empty();
    }

    private static boolean full(Throwable cause) {
        if (cause instanceof SQLException told && DISK_FULL.equals(told.getSQLState())) {
            return true;
        }
        String message = cause.getMessage();
        return message != null && NO_SPACE.stream().anyMatch(message::contains);
    }

    private static boolean away(Throwable cause) {
        return switch (cause) {
            // A commit has failed without a word of the database; what is asked wrongly fails before.
            case SystemException lost -> true;
            case SQLTransientConnectionException gone -> true;
            case SQLNonTransientConnectionException gone -> true;
            case SQLRecoverableException gone -> true;
            case SQLException told ->
                H2_AWAY.contains(told.getErrorCode())
                        || told.getSQLState() != null && AWAY.stream().anyMatch(told.getSQLState()::startsWith)
                        || told.getMessage() != null && told.getMessage().startsWith(NO_CONNECTION);
            default ->
                cause.getClass().getName().equals("org.h2.mvstore.MVStoreException")
                        || cause.getClass().getSimpleName().equals("ResourceAllocationException")
                        || cause.getClass().getSimpleName().equals("PoolingException");
        };
    }
}
