package org.kampus.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The configured database, for connections apart from the server's pool. */
final class DatabaseLogin {

    private DatabaseLogin() {}

    /** Its address. */
    static String address() {
        return value("kampus.db.url", Database.DEFAULT_URL);
    }

    /** Whether several servers can share it. */
    static boolean isPostgres() {
        return address().startsWith("jdbc:postgresql:");
    }

    /** A new connection to PostgreSQL. */
    static Connection open() throws SQLException {
        var login = new Properties();
        login.setProperty("user", value("kampus.db.user", "sa"));
        login.setProperty("password", value("kampus.db.password", "sa"));
        Connection connection = new org.postgresql.Driver().connect(address(), login);
        if (connection == null) {
            throw new SQLException("The address " + address().split("[?;]", 2)[0] + " is none of PostgreSQL");
        }
        return connection;
    }

    private static String value(String name, String otherwise) {
        Config config = ConfigProvider.getConfig();
        return config.getOptionalValue(name, String.class).orElse(otherwise);
    }
}
