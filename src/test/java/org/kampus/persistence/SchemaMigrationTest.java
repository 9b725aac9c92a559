package org.kampus.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaMigrationTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:./data/kampus;DB_CLOSE_ON_EXIT=FALSE, jdbc:h2:file:./data/kampus, true",
        "jdbc:h2:mem:games;DB_CLOSE_DELAY=-1, jdbc:h2:mem:games, true",
        "jdbc:h2:file:./data/kampus, jdbc:h2:/tmp/payara/embedded_default, false",
        "jdbc:postgresql://db/kampus?ssl=true, jdbc:postgresql://db:5432/kampus, true",
        "jdbc:postgresql://db/kampus, jdbc:h2:mem:temp, false"
    })
    void another_database_than_the_configured_one_is_noticed(String wanted, String actual, boolean same) {
        assertEquals(same, SchemaMigration.sameDatabase(wanted, actual));
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

        String told = SchemaMigration.refusal("jdbc:h2:mem:newer;USER=x", refused);
        assertTrue(told.contains("A newer Kampus has used it: its schema is at version 999"), told);
        assertTrue(told.contains("Start that Kampus or a newer one"), told);
    }
}
