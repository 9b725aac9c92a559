package org.kampus.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before anything else touches the database. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

    @Resource(lookup = Database.JNDI_NAME)
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        requireConfiguredDatabase();
        applyTo(dataSource);
    }

    static void applyTo(DataSource dataSource) {
        Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    /** A server that cannot read our definition would hand out a temporary database of its own without a word. */
    private void requireConfiguredDatabase() {
        var wanted = ConfigProvider.getConfig()
                .getOptionalValue("kampus.db.url", String.class)
                .orElse(Database.DEFAULT_URL);
        try (var connection = dataSource.getConnection()) {
            var actual = connection.getMetaData().getURL();
            if (!sameDatabase(wanted, actual)) {
                throw new IllegalStateException("The database should be " + wanted + ", but the server opened " + actual
                        + ". Maybe the class in KAMPUS_DB_CLASS does not fit the address.");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database " + wanted + " cannot be opened: " + e.getMessage(), e);
        }
    }

    /**
     * Compares addresses without their parameters; of a remote database only the kind, since its driver may spell
     * host and port anew.
     */
    static boolean sameDatabase(String wanted, String actual) {
        if (wanted.startsWith("jdbc:h2:")) {
            return actual.equals(wanted.split(";", 2)[0]);
        }
        var kind = wanted.substring(0, wanted.indexOf(':', "jdbc:".length()) + 1);
        return actual.startsWith(kind);
    }
}
