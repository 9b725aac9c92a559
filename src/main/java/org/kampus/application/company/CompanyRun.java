package org.kampus.application.company;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kampus.application.ProgressListeners;
import org.kampus.application.SimulationQueue;
import org.kampus.company.CompanyCase;
import org.kampus.company.MatchProgress;
import org.kampus.company.MatchedPresent;

/** The search for the case of a company, in the background; seen by everybody who looks at the company. */
public final class CompanyRun implements MatchProgress {

    private static final Duration BETWEEN_REPORTS = Duration.ofMillis(200);

    private final ProgressListeners<Runnable> listeners = new ProgressListeners<>(BETWEEN_REPORTS);
    private final String owner;
    private volatile double share;
    private volatile boolean cancelled;
    private volatile boolean ended;
    private volatile @Nullable Throwable failure;
    private volatile SimulationQueue.@Nullable Ticket<MatchedPresent> ticket;

    CompanyRun(String owner) {
        this.owner = owner;
    }

    void start(SimulationQueue queue, CompanyCase made, Consumer<MatchedPresent> store, Runnable atEnd) {
        SimulationQueue.Ticket<MatchedPresent> mine = queue.submit(() -> made.match(this));
        ticket = mine;
        if (cancelled) {
            mine.withdraw();
        }
        CompletableFuture<Void> stored = mine.outcome().thenAccept(found -> {
            if (!cancelled) {
                store.accept(found);
            }
        });
        stored.whenComplete((nothing, problem) -> {
            if (problem != null && !cancelled) {
                failure = problem.getCause() == null ? problem : problem.getCause();
            }
            ended = true;
            atEnd.run();
            listeners.tell(Runnable::run);
        });
    }

    String owner() {
        return owner;
    }

    /** Expected share of the search that is done, 0 to 1. */
    public double share() {
        return share;
    }

    /** Place among the simulations that wait, from 1; 0 once it runs. */
    public int position() {
        SimulationQueue.Ticket<MatchedPresent> mine = ticket;
        return mine == null ? 0 : mine.position();
    }

    /** Whether it is over, found or not. */
    public boolean ended() {
        return ended;
    }

    /** Whether an error ended it. */
    public boolean failed() {
        return failure != null;
    }

    @Nullable Throwable failure() {
        return failure;
    }

    /** Stops it within a simulated week; nothing of it is kept. */
    public void cancel() {
        cancelled = true;
        SimulationQueue.Ticket<MatchedPresent> mine = ticket;
        if (mine != null) {
            mine.withdraw();
        }
    }

    /**
     * Tells of progress a few times a second, and of the end, on the threads that search.
     *
     * @return ends the telling
     */
    public Runnable watch(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public boolean told(double done) {
        share = Math.max(share, done);
        listeners.report(Runnable::run);
        return !cancelled;
    }
}
