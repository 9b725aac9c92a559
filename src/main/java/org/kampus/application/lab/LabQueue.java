package org.kampus.application.lab;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.kampus.application.SimulationQueue;
import org.kampus.application.lab.LabRefusal.Reason;

/** Whose turn it is in the lab: few jobs at a time, one of each caller, the others in the order they came. */
@ApplicationScoped
class LabQueue {

    private static final Logger LOG = System.getLogger(LabQueue.class.getName());
    private static final int AT_ONCE = 2;
    private static final int AT_ONCE_OF_CALLER = 1;

    private final SimulationQueue queue;
    private final LabLimits limits;
    private final int lanes;
    private final Deque<LabJob> waiting = new ArrayDeque<>();
    private final Map<UUID, LabJob> running = new LinkedHashMap<>();
    private final Set<Place> kept = new HashSet<>();
    private boolean closed;

    /**
     * A place that is kept for a job of a caller, so that two who ask in the same moment do not both get the last one.
     */
    final class Place implements AutoCloseable {

        private final String owner;

        private Place(String owner) {
            this.owner = owner;
        }

        /** Adds a job at the end; it begins as soon as it is its turn. */
        void fill(LabJob job) {
            synchronized (LabQueue.this) {
                kept.remove(this);
                waiting.addLast(job);
            }
            startNext();
        }

        /** Gives the place back if no job has taken it. */
        @Override
        public void close() {
            synchronized (LabQueue.this) {
                kept.remove(this);
            }
        }
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected LabQueue() {
        this(null, null, 1);
    }

    @Inject
    LabQueue(SimulationQueue queue, LabLimits limits) {
        this(queue, limits, Runtime.getRuntime().availableProcessors());
    }

    LabQueue(SimulationQueue queue, LabLimits limits, int lanes) {
        this.queue = queue;
        this.limits = limits;
        this.lanes = lanes;
    }

    /**
     * Keeps a place for a caller, who has to fill it or to give it back.
     *
     * @throws LabRefusal if the caller, or everybody together, has too much on the way
     */
    synchronized Place keep(String owner) {
        long own = all().stream().filter(job -> job.owner().equals(owner)).count()
                + kept.stream().filter(place -> place.owner.equals(owner)).count();
        int everybody = all().size() + kept.size();
        if (own >= limits.perCaller()) {
            throw new LabRefusal(
                    Reason.TOO_MANY_OF_CALLER,
                    own,
                    limits.perCaller(),
                    String.format(
                            Locale.ROOT,
                            "%d experiments of this caller wait or run already, which is all that is allowed; wait for one to end",
                            own));
        }
        if (everybody >= limits.inAll()) {
            throw new LabRefusal(
                    Reason.TOO_MANY_IN_ALL,
                    everybody,
                    limits.inAll(),
                    String.format(
                            Locale.ROOT,
                            "%d experiments wait or run already, which is all that is allowed; try again later",
                            everybody));
        }
        Place place = new Place(owner);
        kept.add(place);
        return place;
    }

    /** Simulates something short beside the jobs, and waits for it. */
    <T> T simulate(Callable<T> work) {
        return queue.submit(work).outcome().join();
    }

    /** A job that waits or runs. */
    synchronized Optional<LabJob> find(UUID id) {
        return all().stream().filter(job -> job.id().equals(id)).findFirst();
    }

    /** Everything that waits or runs here. */
    synchronized Set<UUID> jobs() {
        return all().stream().map(LabJob::id).collect(Collectors.toSet());
    }

    /** Place of a job among those that wait, from 1; 0 if it does not wait. */
    synchronized int position(UUID id) {
        int position = 0;
        for (LabJob job : waiting) {
            position++;
            if (job.id().equals(id)) {
                return position;
            }
        }
        return 0;
    }

    /** Stops a job: at once if it waits, else within a simulated week. */
    void stop(LabJob job) {
        job.stop();
        boolean waited;
        synchronized (this) {
            waited = waiting.remove(job);
        }
        if (waited) {
            settle(job);
            tellWaiting();
        }
    }

    /** Stops everything and keeps nothing, for a server that ends. */
    @PreDestroy
    synchronized void close() {
        closed = true;
        all().forEach(LabJob::stop);
        waiting.clear();
    }

    private synchronized List<LabJob> all() {
        List<LabJob> all = new ArrayList<>(running.values());
        all.addAll(waiting);
        return all;
    }

    private void startNext() {
        for (Optional<LabJob> next = take(); next.isPresent(); next = take()) {
            LabJob job = next.get();
            job.begin(queue, lanes, () -> end(job));
            job.tell();
            tellWaiting();
        }
    }

    private synchronized Optional<LabJob> take() {
        if (closed || running.size() >= AT_ONCE) {
            return Optional.empty();
        }
        Optional<LabJob> next = waiting.stream()
                .filter(job -> running.values().stream()
                                .filter(other -> other.owner().equals(job.owner()))
                                .count()
                        < AT_ONCE_OF_CALLER)
                .findFirst();
        next.ifPresent(job -> {
            waiting.remove(job);
            running.put(job.id(), job);
        });
        return next;
    }

    // Settled before it leaves the list, so that nobody finds neither the job nor its result.
    private void end(LabJob job) {
        synchronized (this) {
            if (closed) {
                return;
            }
        }
        settle(job);
        synchronized (this) {
            running.remove(job.id(), job);
        }
        job.tell();
        startNext();
    }

    private static void settle(LabJob job) {
        try {
            job.settle();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "What the lab found in " + job.id() + " could not be kept", e);
        }
    }

    private void tellWaiting() {
        List<LabJob> told;
        synchronized (this) {
            told = List.copyOf(waiting);
        }
        told.forEach(LabJob::tell);
    }
}
