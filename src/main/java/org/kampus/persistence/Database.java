package org.kampus.persistence;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The one database of Kampus: a file beside the program, or what the environment names instead.
 *
 * <p>The defaults stand inline because the server fills the placeholders before it reads the application's own
 * configuration.
 */
@ApplicationScoped
@DataSourceDefinition(
        name = Database.JNDI_NAME,
        className = "${MPCONFIG=kampus.db.class:org.h2.jdbcx.JdbcDataSource}",
        url = "${MPCONFIG=kampus.db.url:" + Database.DEFAULT_URL + "}",
        user = "${MPCONFIG=kampus.db.user:sa}",
        password = "${MPCONFIG=kampus.db.password:sa}",
        minPoolSize = 2,
        maxPoolSize = 20)
public class Database {

    /** Where the data source is found. */
    public static final String JNDI_NAME = "java:app/jdbc/kampus";

    static final String DEFAULT_URL = "jdbc:h2:file:./data/kampus;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
}
