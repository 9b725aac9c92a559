package org.kampus.persistence;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextServiceDefinition;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.kampus.application.cluster.ThisNode;
import org.kampus.persistence.NodeRegister.Occupant;

/**
 * Holds this server's place at a database that others can reach, too (decision 101). A file has a lock of the system
 * instead.
 */
@ApplicationScoped
@ContextServiceDefinition(
        name = NodeLease.CONTEXT,
        propagated = ContextServiceDefinition.APPLICATION,
        cleared = ContextServiceDefinition.ALL_REMAINING)
@ManagedScheduledExecutorDefinition(name = NodeLease.JNDI_NAME, context = NodeLease.CONTEXT, maxAsync = 1)
public class NodeLease {

    static final String JNDI_NAME = "java:app/concurrent/node-lease";
    static final String CONTEXT = "java:app/concurrent/node-lease-context";

    private static final Logger LOG = System.getLogger(NodeLease.class.getName());
    private static final long MILLIS_BETWEEN_BEATS = 1_000;
    private static final int FAILED = 1;

    private final ThisNode self;
    private final KeptConnection connection = new KeptConnection(DatabaseLogin::open);

    @Resource(lookup = JNDI_NAME)
    private @Nullable ManagedScheduledExecutorService scheduler;

    private @Nullable NodeRegister register;
    private @Nullable ScheduledFuture<?> beating;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected NodeLease() {
        this(null);
    }

    @Inject
    NodeLease(ThisNode self) {
        this.self = self;
    }

    /** Whether a place has been taken. */
    boolean holds() {
        return register != null;
    }

    /**
     * Takes a place and holds it from now on. Somebody who was there may be dead: it is waited for as long as that one's
     * lease lasts.
     *
     * @throws NotAloneException if somebody who is at work keeps this server out
     */
    void take() throws SQLException {
        var taken = new NodeRegister(connection, self);
        enter(taken, TimeUnit.MILLISECONDS::sleep);
        register = taken;
        if (scheduler != null) {
            beating = scheduler.scheduleWithFixedDelay(
                    this::beat, MILLIS_BETWEEN_BEATS, MILLIS_BETWEEN_BEATS, TimeUnit.MILLISECONDS);
        }
    }

    /** Lets time go by. */
    @FunctionalInterface
    interface Pause {

        /** For some milliseconds. */
        void of(long millis) throws InterruptedException;
    }

    /** Enters, or waits until whoever is there has shown to be dead or alive. */
    static void enter(NodeRegister register, Pause pause) throws SQLException {
        Optional<Occupant> first = register.enter();
        Optional<Occupant> now = first;
        long waited = 0;
        while (now.isPresent()) {
            boolean same = now.get().id().equals(first.orElseThrow().id());
            if (!same || now.get().seen().isAfter(first.orElseThrow().seen())) {
                throw new NotAloneException(now.get());
            }
            if (waited > NodeRegister.LEASE.plusSeconds(2).toMillis()) {
                throw new NotAloneException(now.get());
            }
            try {
                pause.of(MILLIS_BETWEEN_BEATS / 2);
                waited += MILLIS_BETWEEN_BEATS / 2;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The start was interrupted", e);
            }
            now = register.enter();
        }
    }

    // A task that throws is never run again.
    private void beat() {
        NodeRegister held = register;
        if (held == null) {
            return;
        }
        try {
            held.beat().ifPresent(NodeLease::endProcess);
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "The database did not take the sign of life of this server", e);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "This server could not say that it is at work", e);
        }
    }

    /** Somebody has taken over while this server stood still: two at work would not know of one another. */
    private static void endProcess(Occupant other) {
        LOG.log(
                Level.ERROR,
                "This server stood still for more than " + words(NodeRegister.LEASE)
                        + ", and meanwhile another one took over: " + new NotAloneException(other).getMessage()
                        + " This one ends.");
        // The server waits for its threads when it ends, this one included.
        Thread.ofPlatform().daemon().start(() -> System.exit(FAILED));
    }

    private static String words(Duration time) {
        return time.toSeconds() + " s";
    }

    @PreDestroy
    void leave() {
        if (beating != null) {
            beating.cancel(false);
        }
        try {
            if (register != null) {
                register.leave();
            }
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "The lease of this server ends by itself", e);
        } finally {
            connection.close();
        }
    }
}
