package org.kampus.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ConnectException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DatabaseRefusalTest {

    private static final String ADDRESS = "jdbc:postgresql://db/kampus?password=secret";

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(
                        new SQLException("x", "08001", new ConnectException("Connection refused")),
                        "does not answer (Connection refused). Start it, or mend KAMPUS_DB_URL"),
                Arguments.of(
                        new SQLException("password authentication failed for user \"kampus\"", "28P01"),
                        "refuses the user or the password"),
                Arguments.of(
                        new SQLException("database \"kampus\" does not exist", "3D000"),
                        "does not exist on its server"),
                Arguments.of(new SQLException("could not extend file", "53100"), "has no space left to write"),
                Arguments.of(
                        new SQLException("Database may be already in use: null", "90020", 90020),
                        "is in use by another program"),
                Arguments.of(new SQLException("File corrupted", "90030", 90030), "restore a backup"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void the_database_the_reason_and_the_cure_are_told_in_one_line(SQLException failure, String words) {
        String told = DatabaseRefusal.words(ADDRESS, new IllegalArgumentException("wrapped", failure));
        assertTrue(told.startsWith("The database jdbc:postgresql://db/kampus "), told);
        assertTrue(told.contains(words), told);
        assertFalse(told.contains("secret"), told);
        assertEquals(1, told.lines().count());
    }
}
