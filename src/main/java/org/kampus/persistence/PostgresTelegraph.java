package org.kampus.persistence;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextServiceDefinition;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.concurrent.ManagedThreadFactoryDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.kampus.application.cluster.Telegraph;
import org.kampus.application.cluster.ThisNode;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Tells the other servers by LISTEN and NOTIFY of the database they share (decision 102), over two connections of its own:
 * nobody who works there waits for it, and it waits for nobody.
 */
@ApplicationScoped
@ContextServiceDefinition(
        name = PostgresTelegraph.CONTEXT,
        propagated = ContextServiceDefinition.APPLICATION,
        cleared = ContextServiceDefinition.ALL_REMAINING)
@ManagedThreadFactoryDefinition(name = PostgresTelegraph.JNDI_NAME, context = PostgresTelegraph.CONTEXT)
public class PostgresTelegraph implements Telegraph {

    static final String JNDI_NAME = "java:app/concurrent/telegraph";
    static final String CONTEXT = "java:app/concurrent/telegraph-context";

    private static final Logger LOG = System.getLogger(PostgresTelegraph.class.getName());
    private static final String CHANNEL = "kampus";
    private static final int MOST_WAITING = 10_000;
    private static final int MOST_AT_ONCE = 200;
    private static final int LISTEN_MILLIS = 1_000;
    private static final long REST_MILLIS = 500;
    private static final long NANOS_BETWEEN_QUESTIONS = TimeUnit.SECONDS.toNanos(5);
    private static final int QUESTION_SECONDS = 3;

    private final ThisNode self;
    private final Map<String, Listener> listeners = new ConcurrentHashMap<>();
    private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile boolean ended;

    @Resource(lookup = JNDI_NAME)
    private @Nullable ManagedThreadFactory threads;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected PostgresTelegraph() {
        this(null);
    }

    @Inject
    PostgresTelegraph(ThisNode self) {
        this.self = self;
    }

    @Override
    public void send(String subject, String text) {
        if (self.shares()) {
            begin();
            // With ten thousand texts on their way the database is away; what is dropped is looked up later.
            waiting.offer(self.id() + " " + subject + " " + text);
        }
    }

    @Override
    public void listen(String subject, Listener listener) {
        if (self.shares()) {
            listeners.put(subject, listener);
            begin();
        }
    }

    private void begin() {
        ManagedThreadFactory factory = threads;
        if (factory != null && begun.compareAndSet(false, true)) {
            factory.newThread(() -> work(this::sendWaiting)).start();
            factory.newThread(() -> work(this::hear)).start();
        }
    }

    /** Something done with a connection for as long as that lives. */
    private interface Work {
        void with(Connection connection) throws SQLException, InterruptedException;
    }

    private void work(Work work) {
        while (!ended) {
            try (Connection connection = DatabaseLogin.open()) {
                work.with(connection);
            } catch (SQLException e) {
                LOG.log(Level.DEBUG, "The other servers are out of reach for a moment", e);
                rest();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "What servers tell one another stood still for a moment", e);
                rest();
            }
        }
    }

    private static void rest() {
        try {
            Thread.sleep(REST_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void sendWaiting(Connection connection) throws SQLException, InterruptedException {
        try (PreparedStatement notify = connection.prepareStatement("select pg_notify('" + CHANNEL + "', ?)")) {
            while (!ended) {
                String first = waiting.poll(1, TimeUnit.SECONDS);
                if (first != null) {
                    List<String> all = new ArrayList<>(List.of(first));
                    waiting.drainTo(all, MOST_AT_ONCE);
                    connection.setAutoCommit(false);
                    for (String text : new LinkedHashSet<>(all)) {
                        notify.setString(1, text);
                        notify.execute();
                    }
                    connection.commit();
                    connection.setAutoCommit(true);
                }
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        try (Statement listen = connection.createStatement()) {
            listen.execute("listen " + CHANNEL);
        }
        PGConnection wire = connection.unwrap(PGConnection.class);
        long asked = System.nanoTime();
        while (!ended) {
            PGNotification[] heard = wire.getNotifications(LISTEN_MILLIS);
            // Who only listens does not notice that nobody is there any more.
            if (System.nanoTime() - asked > NANOS_BETWEEN_QUESTIONS) {
                if (!connection.isValid(QUESTION_SECONDS)) {
                    return;
                }
                asked = System.nanoTime();
            }
            if (heard != null) {
                for (PGNotification text : heard) {
                    tell(text.getParameter());
                }
            }
        }
    }

    private void tell(String text) {
        String[] parts = text.split(" ", 3);
        if (parts.length < 3 || parts[0].equals(self.id().toString())) {
            return;
        }
        Listener listener = listeners.get(parts[1]);
        if (listener != null) {
            try {
                listener.heard(parts[0], parts[2]);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "What another server told could not be taken", e);
            }
        }
    }

    @PreDestroy
    void end() {
        ended = true;
    }
}
