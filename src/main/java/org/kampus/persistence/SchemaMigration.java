package org.kampus.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** Brings the schema up to date before anything else touches the database. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

    /** Where the launcher looks for its last word, in the system's properties. */
    private static final String REFUSAL = "kampus.cannotStart";

    @Resource(lookup = Database.JNDI_NAME)
    private DataSource dataSource;

    @Inject
    private NodeLease lease;

    /** For the container. */
    public SchemaMigration() {}

    @PostConstruct
    void migrate() {
        String wanted = ConfigProvider.getConfig()
                .getOptionalValue("kampus.db.url", String.class)
                .orElse(Database.DEFAULT_URL);
        try {
            requireConfiguredDatabase(wanted);
            requireNotNewer(flyway(dataSource));
            // Nothing is changed under the hands of another server; a database without the table has none that we know
            // of.
            takePlace();
            applyTo(dataSource);
            takePlace();
        } catch (FlywayException | IllegalStateException e) {
            System.setProperty(REFUSAL, refusal(wanted, e));
            throw e;
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be opened", e);
        }
    }

    private void takePlace() throws SQLException {
        if (!DatabaseLogin.isPostgres() || lease.holds()) {
            return;
        }
        boolean known;
        try (var connection = dataSource.getConnection()) {
            known = NodeRegister.isThere(connection);
        }
        if (known) {
            lease.take();
        }
    }

    /**
     * What keeps Kampus from using a database it has opened.
     *
     * @param address of the database; parameters, which may hold a password, are not told
     */
    static String refusal(String address, RuntimeException cause) {
        String told =
                String.valueOf(cause.getMessage()).replaceAll("\\R\\s*", " ").strip();
        return "The database " + address.split("[?;]", 2)[0] + " cannot be used. " + told;
    }

    /** Applies every migration that is missing; refuses a database that knows more of them than we do. */
    static void applyTo(DataSource dataSource) {
        Flyway flyway = flyway(dataSource);
        requireNotNewer(flyway);
        flyway.migrate();
    }

    private static Flyway flyway(DataSource dataSource) {
        return Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .load();
    }

    private static void requireNotNewer(Flyway flyway) {
        MigrationInfo[] all = flyway.info().all();
        String newest = Arrays.stream(all)
                .filter(step -> step.getState().isApplied() && !step.getState().isResolved())
                .map(step -> String.valueOf(step.getVersion()))
                .reduce((before, after) -> after)
                .orElse("");
        if (!newest.isEmpty()) {
            String known = Arrays.stream(all)
                    .filter(step -> step.getState().isResolved())
                    .map(step -> String.valueOf(step.getVersion()))
                    .reduce((before, after) -> after)
                    .orElse("none");
            throw new FlywayException("A newer Kampus has used it: its schema is at version " + newest
                    + ", and this Kampus knows versions up to " + known + ". Start that Kampus or a newer one, or"
                    + " restore a backup made before.");
        }
    }

    /** A server that cannot read our definition would hand out a temporary database of its own without a word. */
    private void requireConfiguredDatabase(String wanted) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            var actual = connection.getMetaData().getURL();
            if (!sameDatabase(wanted, actual)) {
                throw new IllegalStateException("The server opened " + actual
                        + " instead. Maybe the class in KAMPUS_DB_CLASS does not fit the address.");
            }
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
