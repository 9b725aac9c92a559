package org.kampus.application.debrief;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kampus.application.Explaining;
import org.kampus.application.ProgressListeners;
import org.kampus.simulation.api.RunCancelled;

/**
 * Something put together from several explanations, asked for one after the other so that others get their turn between them, on
 * a thread of its own that only waits. Whoever leaves ends it.
 *
 * @param <T> what is put together
 */
final class Composition<T> implements Explaining<T> {

    private static final Duration BETWEEN_REPORTS = Duration.ofMillis(200);

    private final CompletableFuture<T> outcome = new CompletableFuture<>();
    private final ProgressListeners<DoubleConsumer> listeners = new ProgressListeners<>(BETWEEN_REPORTS);
    private final int steps;
    private int done;
    private @Nullable Explaining<?> current;
    private boolean left;

    private Composition(int steps) {
        this.steps = steps;
    }

    /**
     * Begins to put something together.
     *
     * @param steps explanations that will be asked for, about: for the progress
     * @param work asks for them, see {@link #get}
     */
    static <T> Composition<T> begin(String name, int steps, Function<Composition<T>, T> work) {
        Composition<T> made = new Composition<>(Math.max(1, steps));
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        Thread.ofVirtual().name(name).start(() -> {
            Thread.currentThread().setContextClassLoader(loader);
            try {
                made.outcome.complete(work.apply(made));
            } catch (CompletionException e) {
                made.outcome.completeExceptionally(e.getCause() == null ? e : e.getCause());
            } catch (RuntimeException | Error e) {
                made.outcome.completeExceptionally(e);
            }
        });
        return made;
    }

    /** Asks for the next explanation and waits for it. */
    <X> X get(Explaining<X> asked) {
        synchronized (this) {
            if (left) {
                asked.leave();
                throw new RunCancelled();
            }
            current = asked;
        }
        asked.onProgress(this::report);
        X found = asked.result().toCompletableFuture().join();
        synchronized (this) {
            current = null;
            done++;
        }
        report(0);
        return found;
    }

    private void report(double share) {
        double whole;
        synchronized (this) {
            whole = Math.min(1, (done + share) / steps);
        }
        listeners.report(listener -> listener.accept(whole));
    }

    @Override
    public CompletionStage<T> result() {
        return outcome;
    }

    @Override
    public void onProgress(DoubleConsumer listener) {
        listeners.add(listener);
    }

    @Override
    public void leave() {
        Explaining<?> asked;
        synchronized (this) {
            left = true;
            asked = current;
        }
        if (asked != null) {
            asked.leave();
        }
    }
}
