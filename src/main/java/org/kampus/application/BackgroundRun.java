package org.kampus.application;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kampus.simulation.api.RunCancelled;
import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationResult;

/** A quarter's run in the simulation queue, shared by everybody who asked for the same quarter. */
final class BackgroundRun implements QuarterRun, RunObserver {

    private static final Duration BETWEEN_REPORTS = Duration.ofMillis(50);

    private final long version;
    private final Consumer<BackgroundRun> atEnd;
    private final CompletableFuture<GameView> result = new CompletableFuture<>();
    private final ProgressListeners<DoubleConsumer> listeners = new ProgressListeners<>(BETWEEN_REPORTS);
    private volatile SimulationQueue.@Nullable Ticket<SimulationResult> ticket;
    private volatile double progress;
    private volatile boolean cancelled;

    /**
     * A run of a game's next quarter.
     *
     * @param version the game's version at the beginning
     * @param atEnd told when the run has ended in any way, before everybody else
     */
    BackgroundRun(long version, Consumer<BackgroundRun> atEnd) {
        this.version = version;
        this.atEnd = atEnd;
    }

    /** The version of the game this run began with. */
    long version() {
        return version;
    }

    /** Whether somebody stopped this run. */
    boolean isCancelled() {
        return cancelled;
    }

    /**
     * Puts the run into the queue.
     *
     * @param simulation gives the result, observed by this run
     * @param storing keeps the result and gives the game; called outside the queue
     */
    void start(
            SimulationQueue queue,
            Callable<SimulationResult> simulation,
            Function<SimulationResult, GameView> storing) {
        SimulationQueue.Ticket<SimulationResult> mine = queue.submit(simulation);
        ticket = mine;
        if (cancelled) {
            mine.withdraw();
        }
        mine.outcome()
                .thenApply(simulated -> {
                    if (cancelled) {
                        throw new RunCancelled();
                    }
                    return storing.apply(simulated);
                })
                .whenComplete((view, failure) -> {
                    if (failure == null) {
                        atEnd.accept(this);
                        result.complete(view);
                    } else {
                        fail(failure);
                    }
                });
    }

    /** Ends the run without a result. */
    void fail(Throwable failure) {
        atEnd.accept(this);
        boolean wrapped = failure instanceof CompletionException && failure.getCause() != null;
        result.completeExceptionally(wrapped ? failure.getCause() : failure);
    }

    @Override
    public boolean weekDone(int weeksDone, int weeksTotal) {
        progress = weeksTotal == 0 ? 1 : (double) weeksDone / weeksTotal;
        if (weeksDone == weeksTotal) {
            listeners.tell(this::tell);
        } else {
            listeners.report(this::tell);
        }
        return !cancelled;
    }

    private void tell(DoubleConsumer listener) {
        listener.accept(progress);
    }

    @Override
    public double progress() {
        return progress;
    }

    @Override
    public int position() {
        SimulationQueue.Ticket<SimulationResult> mine = ticket;
        return mine == null ? 0 : mine.position();
    }

    @Override
    public void cancel() {
        cancelled = true;
        SimulationQueue.Ticket<SimulationResult> mine = ticket;
        if (mine != null) {
            mine.withdraw();
        }
    }

    @Override
    public CompletionStage<GameView> result() {
        return result;
    }

    @Override
    public void onProgress(DoubleConsumer listener) {
        listeners.add(listener);
    }
}
