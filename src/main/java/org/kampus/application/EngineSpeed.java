package org.kampus.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * How fast this machine simulates just now, learnt from what it has simulated: first from a game played when the server
 * has started, then from each experiment. Recent work counts most, much work more than little.
 */
@ApplicationScoped
public class EngineSpeed {

    /** Nanoseconds of a processor for a client-week of {@link org.kampus.lab.RunSize}, before anything is measured. */
    static final double ASSUMED_NANOS = 1_000;

    /** Work of which half is believed; of ten times as much nine tenths. */
    private static final double HALF_BELIEVED_SECONDS = 1;

    private double nanos = ASSUMED_NANOS;
    private boolean measured;

    /** Knows nothing of the machine yet. */
    public EngineSpeed() {
        // Nothing to prepare.
    }

    /**
     * Some work has been done.
     *
     * @param clientWeeks how much, above 0; less than that says nothing
     * @param spent time of all its processors together, waiting for each other's turn included
     */
    public synchronized void took(double clientWeeks, Duration spent) {
        if (!(clientWeeks > 0) || spent.isNegative() || spent.isZero()) {
            return;
        }
        double seconds = spent.toNanos() / 1e9;
        double share = measured ? seconds / (seconds + HALF_BELIEVED_SECONDS) : 1;
        nanos += share * (spent.toNanos() / clientWeeks - nanos);
        measured = true;
    }

    /**
     * How long work will take.
     *
     * @param clientWeeks how much
     * @param processors that share it, at least 1
     */
    public synchronized Duration expected(double clientWeeks, int processors) {
        return Duration.ofNanos((long) (clientWeeks * nanos / Math.max(1, processors)));
    }
}
