package org.kampus.persistence;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The one database of Kampus: a file beside the program, or what the environment names instead.
 *
 * <p>The defaults stand inline because the server fills the placeholders before it reads the application's own
 * configuration. Nobody waits for minutes: for a connection ten seconds, for a statement twenty; the launcher bounds what
 * the network may take (decision 26).
 */
@ApplicationScoped
@DataSourceDefinition(
        name = Database.JNDI_NAME,
        className = "${MPCONFIG=kampus.db.class:org.h2.jdbcx.JdbcDataSource}",
        url = "${MPCONFIG=kampus.db.url:" + Database.DEFAULT_URL + "}",
        user = "${MPCONFIG=kampus.db.user:sa}",
        password = "${MPCONFIG=kampus.db.password:sa}",
        minPoolSize = 2,
        maxPoolSize = 20,
        properties = {
            // A connection is asked whether it lives before anybody gets it; when one has died, so have the others.
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.fail-all-connections=true",
            "fish.payara.max-wait-time-in-millis=10000",
            "fish.payara.statement-timeout-in-seconds=20"
        })
public class Database {

    /** Where the data source is found. */
    public static final String JNDI_NAME = "java:app/jdbc/kampus";

    static final String DEFAULT_URL = "jdbc:h2:file:./data/kampus;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
}
