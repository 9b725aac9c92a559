package org.kampus.application;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.kampus.simulation.api.RunCancelled;

/**
 * Lets a limited number of simulations run at a time; the others wait in the order they came. A slot is
 * free again before the outcome is announced, so that whoever waits for it may ask for another run.
 */
public final class SimulationQueue {

    private final Executor executor;
    private final int slots;
    private final Deque<Ticket<?>> waiting = new ArrayDeque<>();
    private int running;

    /**
     * Makes a queue.
     *
     * @param executor runs the simulations
     * @param slots simulations at a time, at least 1
     */
    public SimulationQueue(Executor executor, int slots) {
        if (slots < 1) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "slots is %d but must be at least 1", slots));
        }
        this.executor = executor;
        this.slots = slots;
    }

    /** Adds a simulation at the end of the queue. */
    public <T> Ticket<T> submit(Callable<T> work) {
        Ticket<T> ticket = new Ticket<>(work);
        synchronized (this) {
            waiting.addLast(ticket);
        }
        startNext();
        return ticket;
    }

    private void startNext() {
        Ticket<?> next;
        synchronized (this) {
            if (running >= slots || waiting.isEmpty()) {
                return;
            }
            next = waiting.removeFirst();
            running++;
        }
        try {
            executor.execute(next::run);
        } catch (RuntimeException refused) {
            release();
            next.outcome.completeExceptionally(refused);
        }
    }

    private void release() {
        synchronized (this) {
            running--;
        }
        startNext();
    }

    private synchronized int position(Ticket<?> wanted) {
        int position = 0;
        for (Ticket<?> ticket : waiting) {
            position++;
            if (ticket == wanted) {
                return position;
            }
        }
        return 0;
    }

    private synchronized boolean remove(Ticket<?> ticket) {
        return waiting.remove(ticket);
    }

    /**
     * A place in the queue.
     *
     * @param <T> what the simulation gives
     */
    public final class Ticket<T> {

        private final Callable<T> work;
        private final CompletableFuture<T> outcome = new CompletableFuture<>();

        private Ticket(Callable<T> work) {
            this.work = work;
        }

        /** Number of this ticket among those that wait, from 1; 0 once it runs. */
        public int position() {
            return SimulationQueue.this.position(this);
        }

        /** Leaves the queue if it has not begun to run; its outcome is {@link RunCancelled} then. */
        public void withdraw() {
            if (remove(this)) {
                outcome.completeExceptionally(new RunCancelled());
            }
        }

        /** What the simulation gave, or how it failed. */
        public CompletableFuture<T> outcome() {
            return outcome;
        }

        // Whatever goes wrong in a run, an Error too, must reach those who wait for it.
        private void run() {
            T value;
            try {
                value = work.call();
            } catch (Throwable failure) {
                release();
                outcome.completeExceptionally(failure);
                return;
            }
            release();
            outcome.complete(value);
        }
    }
}
