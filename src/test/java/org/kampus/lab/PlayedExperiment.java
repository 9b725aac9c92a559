package org.kampus.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.kampus.simulation.Simulator;
import org.kampus.simulation.api.RunObserver;

/** Plays experiments in tests, on as many threads as asked for. */
final class PlayedExperiment {

    private PlayedExperiment() {}

    static Comparison on(int threads, Experiment experiment) {
        return on(threads, new ExperimentRun(experiment)).comparison();
    }

    static <W extends PieceWork> W on(int threads, W work) {
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(executor.submit(() -> play(work)));
            }
            for (Future<?> worker : workers) {
                worker.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
        return work;
    }

    /** Each piece brings what it would if it were the only one. */
    static void assertAsPlayedAlone(PieceWork work) {
        on(2, work);
        for (int piece = 0; piece < work.pieces(); piece++) {
            assertEquals(Outcome.of(Simulator.run(work.input(piece))), work.finished(piece), "piece " + piece);
        }
    }

    private static void play(PieceWork work) {
        for (OptionalInt piece = work.next(); piece.isPresent(); piece = work.next()) {
            work.play(piece.getAsInt(), RunObserver.NONE);
        }
    }
}
