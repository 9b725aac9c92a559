package org.kampus.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** The migrations say the same to PostgreSQL as to H2. */
class PostgresMigrationIT {

    @Test
    void both_databases_get_the_same_tables_and_columns() throws Exception {
        var h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:migrations;DB_CLOSE_DELAY=-1");
        SchemaMigration.applyTo(h2);
        try (var postgres = EmbeddedPostgres.start()) {
            SchemaMigration.applyTo(postgres.getPostgresDatabase());
            try (var ours = h2.getConnection();
                    var theirs = postgres.getPostgresDatabase().getConnection()) {
                assertEquals(columns(ours), columns(theirs));
            }
        }
    }

    private static List<String> columns(Connection connection) throws SQLException {
        var found = new TreeSet<String>();
        try (var columns = connection.getMetaData().getColumns(null, null, null, null)) {
            while (columns.next()) {
                var schema = columns.getString("TABLE_SCHEM");
                if (schema.equalsIgnoreCase("public")) {
                    found.add((columns.getString("TABLE_NAME") + "." + columns.getString("COLUMN_NAME"))
                            .toLowerCase(Locale.ROOT));
                }
            }
        }
        return List.copyOf(found);
    }
}
