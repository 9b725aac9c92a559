package org.kampus.application.company;

import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.kampus.application.AllProcessors;
import org.kampus.application.SimulationQueue;
import org.kampus.company.fit.FitReport;
import org.kampus.company.fit.HistoryFit;
import org.kampus.simulation.api.RunCancelled;

/** A fit on its way or done. */
public final class HistoryFitRun {

    private volatile double share;
    private volatile boolean cancelled;
    private volatile @Nullable FitReport report;
    private volatile @Nullable Throwable failure;
    private volatile SimulationQueue.@Nullable Ticket<FitReport> ticket;

    /** How far a fit is. */
    public enum State {
        /** Others come first. */
        QUEUED,
        /** It is on its way. */
        RUNNING,
        /** There is a report. */
        DONE,
        /** Somebody stopped it. */
        CANCELLED,
        /** It came to grief. */
        FAILED
    }

    HistoryFitRun() {}

    void start(SimulationQueue queue, StoredHistory history, int samples, long seed) {
        var found = history.found();
        if (found == null) {
            throw new IllegalArgumentException("a history that was not read cannot be fitted");
        }
        AllProcessors progress = done -> {
            share = Math.max(share, done);
            return !cancelled;
        };
        SimulationQueue.Ticket<FitReport> mine =
                queue.submit(() -> HistoryFit.of(found.log(), history.end(), samples, seed, progress));
        ticket = mine;
        mine.outcome().whenComplete((made, problem) -> {
            report = made;
            if (problem instanceof CancellationException || problem instanceof RunCancelled) {
                cancelled = true;
            } else {
                failure = problem;
            }
        });
    }

    void cancel() {
        cancelled = true;
        var mine = ticket;
        if (mine != null) {
            mine.withdraw();
        }
    }

    /** How far it is. */
    public State state() {
        if (report != null) {
            return State.DONE;
        }
        if (failure != null) {
            return State.FAILED;
        }
        if (cancelled) {
            return State.CANCELLED;
        }
        return position() > 0 ? State.QUEUED : State.RUNNING;
    }

    /** Whether it waits or runs. */
    public boolean underWay() {
        return state() == State.QUEUED || state() == State.RUNNING;
    }

    /** Place among those that wait, from 1; 0 once it runs. */
    public int position() {
        var mine = ticket;
        return mine == null ? 0 : mine.position();
    }

    /** Share that is done, 0 to 1. */
    public double share() {
        return report != null ? 1 : share;
    }

    /** The report; null until it is done. */
    public @Nullable FitReport report() {
        return report;
    }
}
