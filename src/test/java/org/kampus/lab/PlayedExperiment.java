package org.kampus.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.kampus.simulation.RunObserver;

/** Plays experiments in tests, on as many threads as asked for. */
final class PlayedExperiment {

    private PlayedExperiment() {}

    static Comparison on(int threads, Experiment experiment) {
        ExperimentRun run = new ExperimentRun(experiment);
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(executor.submit(() -> work(run)));
            }
            for (Future<?> worker : workers) {
                worker.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
        return run.comparison();
    }

    private static void work(ExperimentRun run) {
        for (OptionalInt piece = run.next(); piece.isPresent(); piece = run.next()) {
            run.play(piece.getAsInt(), RunObserver.NONE);
        }
    }
}
