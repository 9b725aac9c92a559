package org.kampus.persistence;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kampus.application.cluster.ThisNode;
import org.kampus.persistence.NodeRegister.Occupant;

class NodeRegisterTest {

    private static final NodeLease.Pause NEVER = millis -> {
        throw new AssertionError("nobody has to be waited for");
    };

    private final JdbcDataSource database = new JdbcDataSource();

    @BeforeEach
    void migrate() {
        database.setURL("jdbc:h2:mem:nodes-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        SchemaMigration.applyTo(database);
    }

    private NodeRegister node(ThisNode self) {
        return new NodeRegister(new KeptConnection(database::getConnection), self);
    }

    private NodeRegister alone() {
        return node(new ThisNode(""));
    }

    private NodeRegister named(String name) {
        return node(new ThisNode(name));
    }

    /** As if nothing had been heard of anybody for longer than a lease. */
    private void letLeasesEnd() throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update server_node set ends_at = seen_at")) {
            update.executeUpdate();
        }
    }

    @Test
    void the_first_is_let_in_and_the_second_is_told_who_is_there() throws SQLException {
        assertEquals(Optional.empty(), alone().enter());

        Occupant there = alone().enter().orElseThrow();

        assertTrue(there.place().contains("process " + ProcessHandle.current().pid()), there.place());
        assertTrue(new NotAloneException(there, "").getMessage().contains(there.place()));
    }

    @Test
    void whoever_ended_properly_keeps_nobody_out() throws SQLException {
        NodeRegister first = alone();
        first.enter();
        first.leave();

        assertDoesNotThrow(() -> NodeLease.enter(alone(), NEVER));
    }

    @Test
    void the_lease_of_a_dead_one_ends_by_itself() throws SQLException {
        alone().enter();
        var waited = new AtomicInteger();

        NodeLease.enter(alone(), millis -> {
            try {
                if (waited.addAndGet((int) millis) > 2_000) {
                    letLeasesEnd();
                }
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        });

        assertTrue(waited.get() <= NodeRegister.LEASE.toMillis(), waited + " ms");
    }

    @Test
    void one_that_lives_is_recognised_by_its_next_sign_of_life() throws SQLException {
        NodeRegister first = alone();
        first.enter();
        var waited = new AtomicInteger();

        var refused = assertThrows(
                NotAloneException.class,
                () -> NodeLease.enter(alone(), millis -> {
                    try {
                        waited.addAndGet((int) millis);
                        assertEquals(Optional.empty(), first.beat());
                    } catch (SQLException e) {
                        throw new AssertionError(e);
                    }
                }));

        assertTrue(waited.get() <= 1_000, waited + " ms");
        String told = SchemaMigration.refusal("jdbc:postgresql://db/kampus?password=x", refused);
        assertTrue(told.startsWith("The database jdbc:postgresql://db/kampus cannot be used. Another Kampus"), told);
        assertTrue(told.contains("End that one, name another database in KAMPUS_DB_URL, or start each"), told);
    }

    @Test
    void one_that_stood_still_is_told_who_took_over() throws SQLException {
        NodeRegister first = alone();
        first.enter();
        letLeasesEnd();
        assertEquals(Optional.empty(), first.beat(), "nobody came meanwhile");
        letLeasesEnd();
        assertEquals(Optional.empty(), alone().enter());

        assertTrue(first.beat().isPresent());
    }

    @Test
    void those_that_have_names_share_and_those_without_do_not() throws SQLException {
        NodeRegister a = named("a");
        assertEquals(Optional.empty(), a.enter());
        assertEquals(Optional.empty(), named("b").enter());
        assertEquals("a", named("a").enter().orElseThrow().name());
        assertTrue(alone().enter().isPresent());
        assertEquals(Optional.empty(), a.beat());
    }
}
