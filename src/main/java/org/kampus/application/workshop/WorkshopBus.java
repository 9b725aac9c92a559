package org.kampus.application.workshop;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextServiceDefinition;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.concurrent.ManagedThreadFactoryDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells pages that a workshop has changed, after the change is kept. Listeners are called on threads of the bus, so
 * that whoever made the change, the clock of the workshops above all, waits for no page to be drawn. A listener that
 * is slower than the changes is told once of several.
 */
@ApplicationScoped
@ContextServiceDefinition(
        name = WorkshopBus.CONTEXT,
        propagated = ContextServiceDefinition.APPLICATION,
        cleared = ContextServiceDefinition.ALL_REMAINING)
@ManagedThreadFactoryDefinition(name = WorkshopBus.JNDI_NAME, context = WorkshopBus.CONTEXT)
public class WorkshopBus {

    static final String JNDI_NAME = "java:app/concurrent/workshop-bus";
    static final String CONTEXT = "java:app/concurrent/workshop-bus-context";

    private static final Logger LOG = System.getLogger(WorkshopBus.class.getName());

    private final Map<UUID, List<Listener>> listeners = new ConcurrentHashMap<>();

    @Resource(lookup = JNDI_NAME)
    private @Nullable ManagedThreadFactory threads;

    private @Nullable ExecutorService own;
    private Executor executor;

    /** Calls listeners at once, on the thread of the change, until it has threads of its own. */
    public WorkshopBus() {
        this(Runnable::run);
    }

    WorkshopBus(Executor executor) {
        this.executor = executor;
    }

    /** Ends a subscription; closing it twice does no harm. */
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    private static final class Listener {

        private final Predicate<WorkshopSignal> concerns;
        private final Consumer<WorkshopSignal> told;
        private final AtomicBoolean waiting = new AtomicBoolean();

        Listener(Predicate<WorkshopSignal> concerns, Consumer<WorkshopSignal> told) {
            this.concerns = concerns;
            this.told = told;
        }
    }

    /** Lets listeners be called beside the changes; as many at a time as the server has processors. */
    @PostConstruct
    void begin() {
        if (threads != null) {
            own = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), threads);
            executor = own;
        }
    }

    @PreDestroy
    void end() {
        if (own != null) {
            own.shutdownNow();
        }
    }

    /**
     * Tells a listener of everything that happens in a workshop. Only for those who may see all of it: use
     * cases hand out subscriptions to callers, see {@link TeamPlay#subscribe} and
     * {@link WorkshopService#subscribe}.
     *
     * @param told called with a change, and with no other one that happens before it is called
     */
    Subscription subscribe(UUID workshop, Predicate<WorkshopSignal> concerns, Consumer<WorkshopSignal> told) {
        Listener listener = new Listener(concerns, told);
        listeners.computeIfAbsent(workshop, w -> new CopyOnWriteArrayList<>()).add(listener);
        return () -> listeners.computeIfPresent(workshop, (w, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    /** Tells everybody whom a signal concerns. */
    void tell(WorkshopSignal signal) {
        for (Listener listener : listeners.getOrDefault(signal.workshop(), List.of())) {
            try {
                if (listener.concerns.test(signal) && listener.waiting.compareAndSet(false, true)) {
                    executor.execute(() -> call(listener, signal));
                }
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "A page could not be told of a change", e);
            }
        }
    }

    private static void call(Listener listener, WorkshopSignal signal) {
        listener.waiting.set(false);
        try {
            listener.told.accept(signal);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A page could not be told of a change", e);
        }
    }
}
