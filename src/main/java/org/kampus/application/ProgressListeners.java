package org.kampus.application;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Who is told of the progress of some work, on the threads that do it. Whoever fails at it is told no more, and the work and the
 * others do not suffer for it. Safe for many threads.
 *
 * @param <L> what a listener is
 */
public final class ProgressListeners<L> {

    private static final Logger LOG = System.getLogger(ProgressListeners.class.getName());

    private final List<L> listeners = new CopyOnWriteArrayList<>();
    private final AtomicLong last = new AtomicLong(System.nanoTime());
    private final long nanosBetween;

    /**
     * Nobody yet.
     *
     * @param between how often they are told at most
     */
    public ProgressListeners(Duration between) {
        nanosBetween = between.toNanos();
    }

    /** One more, who must return quickly. */
    public void add(L listener) {
        listeners.add(listener);
    }

    /** One less. */
    public void remove(L listener) {
        listeners.remove(listener);
    }

    /** Tells them unless they were told a moment ago. */
    public void report(Consumer<L> telling) {
        long now = System.nanoTime();
        long before = last.get();
        if (now - before >= nanosBetween && last.compareAndSet(before, now)) {
            tell(telling);
        }
    }

    /** Tells them at once. */
    public void tell(Consumer<L> telling) {
        for (L listener : listeners) {
            try {
                telling.accept(listener);
            } catch (RuntimeException e) {
                listeners.remove(listener);
                LOG.log(Level.WARNING, "A listener to progress failed and is told no more", e);
            }
        }
    }
}
