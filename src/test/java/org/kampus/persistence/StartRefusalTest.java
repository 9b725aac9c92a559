package org.kampus.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ConnectException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StartRefusalTest {

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
        String told = StartRefusal.words(ADDRESS, new IllegalArgumentException("wrapped", failure));
        assertTrue(told.startsWith("The database jdbc:postgresql://db/kampus "), told);
        assertTrue(told.contains(words), told);
        assertFalse(told.contains("secret"), told);
        assertEquals(1, told.lines().count());
    }

    @Test
    void a_database_of_a_newer_kampus_is_refused_with_both_versions() throws SQLException {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:newer;DB_CLOSE_DELAY=-1");
        SchemaMigration.applyTo(database);
        SchemaMigration.applyTo(database);
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into "flyway_schema_history" ("installed_rank", "version", "description", "type",
                        "script", "checksum", "installed_by", "execution_time", "success")
                        values (999, '999', 'from the future', 'SQL', 'V999__from_the_future.sql', 1, 'SA', 1, true)""")) {
            insert.executeUpdate();
        }

        var refused = assertThrows(FlywayException.class, () -> SchemaMigration.applyTo(database));

        String told = StartRefusal.words("jdbc:h2:mem:newer", refused);
        assertTrue(told.contains("A newer Kampus has used it: its schema is at version 999"), told);
        assertTrue(told.contains("Start that Kampus or a newer one"), told);
    }
}
