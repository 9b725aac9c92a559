package org.kampus.application;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.kampus.simulation.Simulator;

/** Solo play with the true engine, a small and a broken case, and games kept in memory: for tests of pages. */
public final class PlayInMemory implements AutoCloseable {

    /** Name of the case that can be played. */
    public static final String CASE = TinyCase.ID;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final GameRepository games = new InMemoryGames();
    private final SimulationQueue queue = new SimulationQueue(threads, 2);
    private final Explanations explanations = new Explanations(Runnable::run);
    private final PlayService service =
            new PlayService(TinyCase.library(), games, queue, Simulator::run, Clock.systemUTC(), quarter -> {});

    /** The service. */
    public PlayService service() {
        return service;
    }

    /** Where its games are kept. */
    public GameRepository games() {
        return games;
    }

    /** Where its quarters are simulated. */
    public SimulationQueue queue() {
        return queue;
    }

    /** Why results are as they are, told at once. */
    public Explanations explanations() {
        return explanations;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
