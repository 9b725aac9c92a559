package org.kampus.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.transaction.SystemException;
import java.io.IOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kampus.application.StorageUnavailableException.Trouble;

class StorageTroubleTest {

    static Stream<Arguments> troubles() {
        return Stream.of(
                // What PostgreSQL and its driver say when it ends, restarts, is not there, has too many callers.
                Arguments.of(new SQLException("terminating connection", "57P01"), Trouble.UNREACHABLE),
                Arguments.of(new SQLException("the database system is starting up", "57P03"), Trouble.UNREACHABLE),
                Arguments.of(new SQLException("refused", "08001", new ConnectException("x")), Trouble.UNREACHABLE),
                Arguments.of(new SQLException("an I/O error", "08006"), Trouble.UNREACHABLE),
                Arguments.of(new SQLException("sorry, too many clients already", "53300"), Trouble.UNREACHABLE),
                Arguments.of(new SQLException("could not extend file: No space left on device", "53100"), Trouble.FULL),
                // What the server's pool says.
                Arguments.of(
                        new SQLException("Error in allocating a connection. Cause: timed out"), Trouble.UNREACHABLE),
                // What H2 says when it has closed itself, and why.
                Arguments.of(
                        new SQLException("The database has been closed", "90098", ErrorCode.DATABASE_IS_CLOSED),
                        Trouble.UNREACHABLE),
                Arguments.of(
                        new SQLException(
                                "IO Exception",
                                "90028",
                                ErrorCode.IO_EXCEPTION_1,
                                new IOException("No space left on device")),
                        Trouble.FULL),
                Arguments.of(
                        new SQLException(
                                "The database has been closed",
                                "90098",
                                ErrorCode.DATABASE_IS_CLOSED,
                                new IOException("There is not enough space on the disk")),
                        Trouble.FULL));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void a_database_out_of_reach_is_told_however_deep_it_is_wrapped(SQLException failure, Trouble trouble) {
        assertEquals(Optional.of(trouble), StorageTrouble.of(failure));
        assertEquals(
                Optional.of(trouble),
                StorageTrouble.of(new IllegalStateException("commit", new RuntimeException("rollback", failure))));
    }

    /** What the server's transactions make of a commit that fails: the database's own words are lost. */
    @Test
    void a_commit_that_fails_without_a_word_is_told() {
        assertEquals(
                Optional.of(Trouble.UNREACHABLE),
                StorageTrouble.of(new IllegalStateException("commit", new SystemException("JTS5031"))));
    }

    @Test
    void the_next_of_a_row_of_failures_is_looked_at_too() {
        SQLException batch = new SQLException("batch entry 0", "XX000");
        batch.setNextException(new SQLException("no space", "53100"));
        assertEquals(Optional.of(Trouble.FULL), StorageTrouble.of(batch));
    }

    @Test
    void a_wrong_question_is_no_trouble_of_the_database() {
        assertEquals(Optional.empty(), StorageTrouble.of(new SQLException("duplicate key", "23505", 23505)));
        assertEquals(Optional.empty(), StorageTrouble.of(new IllegalArgumentException("the reason is too long")));
    }
}
