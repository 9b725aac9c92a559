package org.kampus.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kampus.application.cluster.ThisNode;

/**
 * The servers at work on a database, as rows of it. A row is good until its end, which its server moves on every second;
 * all times are the database's, so that no two machines need the same clock.
 */
final class NodeRegister {

    /** How long a server that says nothing more is taken for alive. */
    static final Duration LEASE = Duration.ofSeconds(6);

    private static final int TIMEOUT_SECONDS = 3;
    private static final int MEMORY_DAYS = 30;
    private static final String LEASE_END = "current_timestamp + interval '" + LEASE.toSeconds() + "' second";

    private final KeptConnection database;
    private final ThisNode self;
    private Duration silence = Duration.ZERO;
    private boolean first;
    private long entries;

    /**
     * A server that keeps another one out.
     *
     * @param name its name; empty if it wants to be alone
     * @param place where it runs
     * @param seen when it said last that it is there
     */
    record Occupant(UUID id, String name, String place, Instant seen) {}

    NodeRegister(KeptConnection database, ThisNode self) {
        this.database = database;
        this.self = self;
    }

    /** Whether the database knows of servers at all: one that an older Kampus has left does not. */
    static boolean isThere(Connection connection) throws SQLException {
        for (String name : List.of("server_entrance", "SERVER_ENTRANCE")) {
            try (ResultSet tables =
                    connection.getMetaData().getTables(null, null, name, new String[] {"TABLE", "BASE TABLE"})) {
                if (tables.next()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Enters this server, or renews it, unless somebody who is at work keeps it out; the answer is that one. */
    Optional<Occupant> enter() throws SQLException {
        return database.transaction(connection -> {
            execute(connection, "select id from server_entrance for update");
            Optional<Occupant> occupant = occupant(connection);
            if (occupant.isEmpty()) {
                silence = silence(connection);
                write(connection);
                entries++;
            }
            return occupant;
        });
    }

    /** Name of this server. */
    String name() {
        return self.name();
    }

    /** How long the database had not heard of this server when it entered last; nothing if it was new. */
    Duration silence() {
        return silence;
    }

    /** How many times this server has entered: once, and again after each time it was given up. */
    long entries() {
        return entries;
    }

    /** Whether nobody else was at work when this server came. */
    boolean first() {
        return first;
    }

    private Duration silence(Connection connection) throws SQLException {
        try (PreparedStatement select = prepare(
                connection, "select extract(epoch from (current_timestamp - seen_at)) from server_node where id = ?")) {
            select.setString(1, self.id().toString());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Duration.ofMillis((long) (row.getDouble(1) * 1_000)) : Duration.ZERO;
            }
        }
    }

    /** Who wants to be alone stands no other; of those who share no two have one name. */
    private Optional<Occupant> occupant(Connection connection) throws SQLException {
        try (PreparedStatement select = prepare(
                connection,
                "select id, name, place, seen_at from server_node where ends_at > current_timestamp and id <> ?"
                        + " order by started_at, id")) {
            select.setString(1, self.id().toString());
            try (ResultSet rows = select.executeQuery()) {
                first = true;
                while (rows.next()) {
                    first = false;
                    String name = rows.getString(2);
                    if (!self.shares() || name.isEmpty() || name.equals(self.name())) {
                        return Optional.of(new Occupant(
                                UUID.fromString(rows.getString(1).strip()),
                                name,
                                rows.getString(3),
                                rows.getTimestamp(4).toInstant()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private void write(Connection connection) throws SQLException {
        if (renewed(connection, "")) {
            return;
        }
        execute(
                connection,
                "delete from server_node where ends_at < current_timestamp - interval '" + MEMORY_DAYS + "' day");
        try (PreparedStatement insert = prepare(
                connection,
                "insert into server_node (id, name, place, build, started_at, seen_at, ends_at)"
                        + " values (?, ?, ?, ?, current_timestamp, current_timestamp, " + LEASE_END + ")")) {
            insert.setString(1, self.id().toString());
            insert.setString(2, self.name());
            insert.setString(
                    3, self.place().substring(0, Math.min(1000, self.place().length())));
            insert.setString(4, self.build());
            insert.executeUpdate();
        }
    }

    /**
     * Says that this server is at work.
     *
     * @return the one that has taken the place of this server while it said nothing; empty if all is well
     */
    Optional<Occupant> beat() throws SQLException {
        return database.transaction(connection -> renewed(connection, " and ends_at > current_timestamp"))
                ? Optional.empty()
                : enter();
    }

    private boolean renewed(Connection connection, String condition) throws SQLException {
        try (PreparedStatement update = prepare(
                connection,
                "update server_node set seen_at = current_timestamp, ends_at = " + LEASE_END + " where id = ?"
                        + condition)) {
            update.setString(1, self.id().toString());
            return update.executeUpdate() == 1;
        }
    }

    /** Ends the row of this server, so that nobody waits for it. */
    void leave() throws SQLException {
        database.transaction(connection -> {
            try (PreparedStatement update =
                    prepare(connection, "update server_node set ends_at = current_timestamp where id = ?")) {
                update.setString(1, self.id().toString());
                return update.executeUpdate();
            }
        });
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql)) {
            statement.execute();
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setQueryTimeout(TIMEOUT_SECONDS);
        return statement;
    }
}
