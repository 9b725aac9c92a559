package org.kampus.application.learn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.kampus.application.SimulationQueue;
import org.kampus.lab.Comparison;
import org.kampus.lab.Outcome;
import org.kampus.learning.LessonContrast;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.Lesson;
import org.kampus.simulation.api.SimulationInput;

/**
 * Plays lessons in the simulation queue. What the engine says to a lesson is worked out once while the server runs, and
 * shared. Safe for many threads.
 */
@ApplicationScoped
public class LessonRuns {

    private static final int MOST_KEPT = 60;

    private final SimulationQueue queue;
    private final Map<String, TruthRun> truths = new LinkedHashMap<>(MOST_KEPT, 0.75f, true);

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected LessonRuns() {
        queue = null;
    }

    /** Plays in this queue. */
    @Inject
    public LessonRuns(SimulationQueue queue) {
        this.queue = queue;
    }

    /** What the engine says to a lesson, worked out or on its way. */
    public TruthRun truth(Lesson lesson) {
        TruthRun run;
        synchronized (truths) {
            TruthRun known = truths.get(lesson.id());
            if (known != null && !known.result().toCompletableFuture().isCompletedExceptionally()) {
                return known;
            }
            run = new TruthRun(lesson);
            truths.put(lesson.id(), run);
            if (truths.size() > MOST_KEPT) {
                String oldest = truths.keySet().iterator().next();
                Objects.requireNonNull(truths.remove(oldest)).stop();
            }
        }
        run.start(queue, Runtime.getRuntime().availableProcessors());
        return run;
    }

    /**
     * One fate of a plan the learner chose, beside the base of the lesson with the same luck.
     *
     * @param choice position among the plans to try
     * @param seed luck of the fate
     * @throws IndexOutOfBoundsException if there is no such choice
     */
    public CompletionStage<LessonContrast> tried(Lesson lesson, int choice, long seed) {
        return played(lesson, lesson.tries().choices().get(choice).plan(), seed);
    }

    /** One fate of the change, beside the base of the lesson with the same luck. */
    public CompletionStage<LessonContrast> shown(Lesson lesson, long seed) {
        return played(lesson, lesson.setting().changed(), seed);
    }

    private CompletionStage<LessonContrast> played(Lesson lesson, OperatingPlan plan, long seed) {
        return queue.submit(() -> new LessonContrast(new Comparison(List.of(
                        List.of(outcome(lesson, lesson.setting().company().startingPlan(), seed)),
                        List.of(outcome(lesson, plan, seed))))))
                .outcome();
    }

    private static Outcome outcome(Lesson lesson, OperatingPlan plan, long seed) {
        return Outcome.of(
                SimulationInput.steady(
                        lesson.setting().company(), seed, plan, lesson.setting().quarters()),
                (done, total) -> true);
    }
}
