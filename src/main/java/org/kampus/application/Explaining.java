package org.kampus.application;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.DoubleConsumer;

/**
 * An explanation being worked out in the background for somebody who looks. May be used from any thread.
 *
 * @param <T> what is explained
 */
public interface Explaining<T> {

    /** The explanation; ends with {@link org.kampus.simulation.api.RunCancelled} if everybody left before. */
    CompletionStage<T> result();

    /**
     * Tells the progress from now on, several times a second at most, on the thread that works it out.
     *
     * @param listener receives the share done, 0-1; must return quickly
     */
    void onProgress(DoubleConsumer listener);

    /** Looks no longer. When nobody looks, the work ends; what is done stays known. */
    void leave();

    /** An explanation that is there already. */
    static <T> Explaining<T> known(T value) {
        return new Explaining<>() {
            @Override
            public CompletionStage<T> result() {
                return CompletableFuture.completedStage(value);
            }

            @Override
            public void onProgress(DoubleConsumer listener) {
                // It is done.
            }

            @Override
            public void leave() {
                // Nothing is being worked on.
            }
        };
    }
}
