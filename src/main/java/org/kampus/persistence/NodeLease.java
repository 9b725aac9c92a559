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
import org.kampus.application.cluster.Membership;
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
public class NodeLease implements Membership {

    static final String JNDI_NAME = "java:app/concurrent/node-lease";
    static final String CONTEXT = "java:app/concurrent/node-lease-context";

    private static final Logger LOG = System.getLogger(NodeLease.class.getName());
    private static final long MILLIS_BETWEEN_BEATS = 1_000;
    private static final int FAILED = 1;

    /** So much before others may take over this server stops by itself. */
    private static final Duration MARGIN = Duration.ofSeconds(1);

    private final ThisNode self;
    private final KeptConnection connection = new KeptConnection(DatabaseLogin::open);

    @Resource(lookup = JNDI_NAME)
    private @Nullable ManagedScheduledExecutorService scheduler;

    private volatile @Nullable NodeRegister register;
    private volatile long goodUntil;
    private volatile long term = 1;
    private volatile Duration silence = Duration.ZERO;
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
        heldSince(System.nanoTime());
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
                throw new NotAloneException(now.get(), register.name());
            }
            if (waited > NodeRegister.LEASE.plusSeconds(2).toMillis()) {
                throw new NotAloneException(now.get(), register.name());
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
        long asked = System.nanoTime();
        try {
            Optional<Occupant> other = held.beat();
            if (other.isPresent()) {
                endProcess(other.get());
            } else {
                if (held.entries() > term) {
                    silence = held.silence();
                    term = held.entries();
                    LOG.log(
                            Level.WARNING,
                            "Nothing was heard of this server for {0} s; it goes on with what no other one has taken",
                            silence.toSeconds());
                }
                heldSince(asked);
            }
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "The database did not take the sign of life of this server", e);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "This server could not say that it is at work", e);
        }
    }

    private void heldSince(long nanos) {
        goodUntil = nanos + NodeRegister.LEASE.minus(MARGIN).toNanos();
    }

    @Override
    public boolean shares() {
        return self.shares();
    }

    @Override
    public boolean current() {
        return !self.shares() || register != null && goodUntil - System.nanoTime() > 0;
    }

    @Override
    public boolean first() {
        NodeRegister held = register;
        return held == null || held.first();
    }

    @Override
    public long term() {
        return term;
    }

    @Override
    public Duration silence() {
        return silence;
    }

    /** Somebody has taken over while this server stood still: two at work would not know of one another. */
    private void endProcess(Occupant other) {
        LOG.log(
                Level.ERROR,
                "This server stood still for more than " + words(NodeRegister.LEASE)
                        + ", and meanwhile another one took over: "
                        + new NotAloneException(other, self.name()).getMessage()
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
