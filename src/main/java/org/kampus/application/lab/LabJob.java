package org.kampus.application.lab;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.application.ProgressListeners;
import org.kampus.application.SimulationQueue;
import org.kampus.simulation.api.RunCancelled;
import org.kampus.simulation.api.RunObserver;

/**
 * Long work of the lab, cut into pieces that take turns with everybody else's simulations. It has as many pieces in the
 * queue as the server has processors, never more, so that a player's quarter waits for one piece at most.
 */
abstract class LabJob {

    private static final Duration BETWEEN_REPORTS = Duration.ofMillis(150);

    private final UUID id;
    private final String owner;
    private final ProgressListeners<Runnable> listeners = new ProgressListeners<>(BETWEEN_REPORTS);
    private volatile boolean stopped;
    private volatile boolean running;
    private volatile @Nullable Throwable failure;
    private volatile long begun;
    private volatile int lanes = 1;

    LabJob(UUID id, String owner) {
        this.id = id;
        this.owner = owner;
    }

    UUID id() {
        return id;
    }

    String owner() {
        return owner;
    }

    /** Whether its pieces are being simulated. */
    boolean running() {
        return running;
    }

    /** Whether somebody stopped it, or an error did. */
    boolean stopped() {
        return stopped;
    }

    Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    /** Ends it as soon as its pieces notice, within a simulated week. */
    void stop() {
        stopped = true;
    }

    /** Ends it because of an error. */
    void fail(Throwable cause) {
        if (!(cause instanceof RunCancelled)) {
            failure = cause;
        }
        stopped = true;
    }

    /** Stops every piece when the job is stopped. */
    RunObserver observer() {
        return (done, total) -> !stopped;
    }

    /** Begins; {@code atEnd} is called once, when nothing of it runs any more. */
    void begin(SimulationQueue queue, int lanes, Runnable atEnd) {
        begun = System.nanoTime();
        this.lanes = lanes;
        running = true;
        work(queue, lanes, atEnd);
    }

    /** Puts pieces into the queue, and more as they end. */
    abstract void work(SimulationQueue queue, int lanes, Runnable atEnd);

    /** Share of the work that is done, 0 to 1. */
    abstract double share();

    /** Keeps what it brought; called after {@link #work} has ended, stopped or not. */
    abstract void settle();

    /** Time its lanes have spent since it began, together. */
    Duration spent() {
        return Duration.ofNanos((System.nanoTime() - begun) * lanes);
    }

    /** Expected time to the end. */
    Optional<Duration> remaining() {
        double share = share();
        if (!running || share <= 0) {
            return Optional.empty();
        }
        double elapsed = System.nanoTime() - begun;
        return Optional.of(Duration.ofNanos((long) (elapsed * (1 - share) / share)));
    }

    /** Tells the listener of progress, several times a second at most, and of the end. Must return quickly. */
    void onProgress(Runnable listener) {
        listeners.add(listener);
    }

    void forget(Runnable listener) {
        listeners.remove(listener);
    }

    /** Tells of progress unless somebody was told a moment ago. */
    void report() {
        listeners.report(Runnable::run);
    }

    /** Tells of the end, or of another place in the queue. */
    void tell() {
        listeners.tell(Runnable::run);
    }
}
