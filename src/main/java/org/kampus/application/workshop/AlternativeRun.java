package org.kampus.application.workshop;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.DoubleConsumer;
import org.kampus.application.workshop.WorkshopDebrief.Alternative;
import org.kampus.simulation.api.RunObserver;

/** A game that is being played again with one decision changed: as it was, and with the change. */
public final class AlternativeRun {

    private static final int PARTS = 2;

    private final AtomicReferenceArray<Double> shares = new AtomicReferenceArray<>(new Double[] {0.0, 0.0});
    private final List<DoubleConsumer> listeners = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Alternative> outcome = new CompletableFuture<>();
    private volatile boolean cancelled;

    AlternativeRun() {}

    /** Observes one of the two games. */
    RunObserver part(int number) {
        return (done, total) -> {
            shares.set(number, total == 0 ? 1.0 : (double) done / total);
            double share = progress();
            listeners.forEach(listener -> listener.accept(share));
            return !cancelled;
        };
    }

    /** Ends with an outcome. */
    void await(CompletionStage<Alternative> both) {
        both.whenComplete((alternative, failure) -> {
            if (failure == null) {
                outcome.complete(alternative);
            } else {
                outcome.completeExceptionally(failure);
            }
        });
    }

    /** Share of the work that is done, 0-1. */
    public double progress() {
        double sum = 0;
        for (int part = 0; part < PARTS; part++) {
            sum += shares.get(part);
        }
        return sum / PARTS;
    }

    /** Tells of progress, on the thread that simulates; a listener must return at once. */
    public void onProgress(DoubleConsumer listener) {
        listeners.add(listener);
    }

    /** Stops it; the outcome is a failure then. */
    public void cancel() {
        cancelled = true;
        outcome.cancel(false);
    }

    /** Whether somebody stopped it. */
    public boolean isCancelled() {
        return cancelled;
    }

    /** The scores with and without the change. */
    public CompletionStage<Alternative> outcome() {
        return outcome;
    }
}
