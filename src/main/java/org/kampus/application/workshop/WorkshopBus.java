package org.kampus.application.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Tells pages that a workshop has changed. Listeners are called on the thread that made the change, after
 * it is kept; they must return at once (a page's {@code UI.access} does).
 */
@ApplicationScoped
public class WorkshopBus {

    private static final Logger LOG = System.getLogger(WorkshopBus.class.getName());

    private final Map<UUID, List<Listener>> listeners = new ConcurrentHashMap<>();

    private record Listener(Predicate<WorkshopSignal> concerns, Consumer<WorkshopSignal> told) {}

    /** Ends a subscription; closing it twice does no harm. */
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Tells a listener of everything that happens in a workshop. Only for those who may see all of it: use
     * cases hand out subscriptions to callers, see {@link TeamPlay#subscribe} and
     * {@link WorkshopService#subscribe}.
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
                if (listener.concerns().test(signal)) {
                    listener.told().accept(signal);
                }
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "A page could not be told of a change", e);
            }
        }
    }
}
