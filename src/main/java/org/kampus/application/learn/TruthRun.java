package org.kampus.application.learn;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import org.kampus.application.ProgressListeners;
import org.kampus.application.SimulationQueue;
import org.kampus.lab.ExperimentRun;
import org.kampus.learning.LessonContrast;
import org.kampus.learning.LessonTruth;
import org.kampus.scenario.Lesson;

/** What the engine says to a lesson, being worked out in the simulation queue for everybody who waits for it. */
public final class TruthRun {

    private static final Duration BETWEEN_REPORTS = Duration.ofMillis(150);

    private final Lesson lesson;
    private final ExperimentRun here;
    private final ExperimentRun elsewhere;
    private final CompletableFuture<LessonTruth> result = new CompletableFuture<>();
    private final ProgressListeners<DoubleConsumer> listeners = new ProgressListeners<>(BETWEEN_REPORTS);
    private volatile int waiting = 1;

    TruthRun(Lesson lesson) {
        this.lesson = lesson;
        this.here = new ExperimentRun(LessonContrast.experiment(lesson.setting()));
        this.elsewhere =
                new ExperimentRun(LessonContrast.experiment(lesson.elsewhere().setting()));
    }

    /** Puts as many pieces into the queue as there are lanes, and more as they end. */
    void start(SimulationQueue queue, int lanes) {
        AtomicInteger open = new AtomicInteger(lanes);
        for (int i = 0; i < lanes; i++) {
            next(queue, () -> {
                if (open.decrementAndGet() == 0) {
                    end();
                }
            });
        }
    }

    private void next(SimulationQueue queue, Runnable atEnd) {
        ExperimentRun run = here;
        OptionalInt piece = result.isDone() ? OptionalInt.empty() : here.next();
        if (piece.isEmpty() && !result.isDone()) {
            run = elsewhere;
            piece = elsewhere.next();
        }
        if (piece.isEmpty()) {
            atEnd.run();
            return;
        }
        ExperimentRun mine = run;
        int number = piece.getAsInt();
        queue.submit(() -> mine.play(number, (done, total) -> waiting > 0))
                .outcome()
                .whenComplete((outcome, failure) -> {
                    if (failure == null) {
                        listeners.report(listener -> listener.accept(share()));
                    } else {
                        result.completeExceptionally(failure);
                    }
                    next(queue, atEnd);
                });
    }

    private void end() {
        if (!result.isDone()) {
            result.complete(new LessonTruth(
                    lesson, new LessonContrast(here.comparison()), new LessonContrast(elsewhere.comparison())));
        }
    }

    /** Share of the work that is done, 0 to 1. */
    public double share() {
        return (double) (here.done() + elsewhere.done()) / (here.pieces() + elsewhere.pieces());
    }

    /** What the engine says, once all fates are played; fails with what went wrong, or if it was stopped. */
    public CompletionStage<LessonTruth> result() {
        return result;
    }

    /** Tells the listener of progress, several times a second at most, on the threads that work. Must return quickly. */
    public void onProgress(DoubleConsumer listener) {
        listeners.add(listener);
    }

    /** Stops telling. */
    public void forget(DoubleConsumer listener) {
        listeners.remove(listener);
    }

    /** Stops the work; nobody waits for it any more. */
    void stop() {
        waiting = 0;
    }
}
