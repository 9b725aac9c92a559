package org.kampus.application.lab;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.kampus.application.EngineSpeed;
import org.kampus.application.PlayInMemory;
import org.kampus.application.SimulationQueue;
import org.kampus.application.TinyCase;

/** The lab with the true engine and experiments kept in memory, beside solo play: for tests. */
public final class LabInMemory implements AutoCloseable {

    private final PlayInMemory play = new PlayInMemory();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final LabService service;
    private final LabStudies studies;
    private final LabCases cases = new LabCases(TinyCase.library(), play.games());
    final InMemoryExperiments experiments;
    final LabQueue queue;

    /** A lab on two threads with usual limits. */
    public LabInMemory() {
        this(2, new LabLimits(1e9, 4, 40));
    }

    LabInMemory(int lanes, LabLimits limits) {
        this(lanes, limits, new InMemoryExperiments());
    }

    LabInMemory(int lanes, LabLimits limits, InMemoryExperiments experiments) {
        this.experiments = experiments;
        queue = new LabQueue(new SimulationQueue(threads, lanes), limits, lanes);
        service = new LabService(
                TinyCase.library(), experiments, queue, limits, new EngineSpeed(), new LabSharing(), Clock.systemUTC());
        studies = new LabStudies(service, new InMemoryStudies(), queue, limits, Clock.systemUTC());
    }

    /** The service. */
    public LabService service() {
        return service;
    }

    /** What its experiments begin with. */
    public LabCases cases() {
        return cases;
    }

    /** The studies of its experiments. */
    public LabStudies studies() {
        return studies;
    }

    /** Solo play with the same games. */
    public PlayInMemory play() {
        return play;
    }

    /** Waits until an experiment has ended; a minute at most. */
    public ExperimentStatus await(UUID id) {
        for (int tries = 0; tries < 6_000 && service.status(id).state().underWay(); tries++) {
            try {
                TimeUnit.MILLISECONDS.sleep(10);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return service.status(id);
    }

    /** Ends an experiment as an error of the engine would, which no order is known to provoke. */
    public void fail(UUID id, String why) {
        experiments.change(id, stored -> stored.in(ExperimentState.FAILED, why, Instant.EPOCH));
    }

    @Override
    public void close() {
        queue.close();
        threads.shutdownNow();
        play.close();
    }
}
