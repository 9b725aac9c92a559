package org.kampus.application.lab;

import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kampus.application.SimulationQueue;
import org.kampus.lab.Comparison;
import org.kampus.lab.Experiment;
import org.kampus.lab.ExperimentRun;
import org.kampus.lab.Outcome;
import org.kampus.simulation.SimulationInput;

/** An experiment on its way. */
final class ExperimentJob extends LabJob {

    private final ExperimentRun run;
    private final @Nullable OwnGame game;
    private final Consumer<ExperimentJob> store;
    private volatile @Nullable Outcome own;

    /**
     * An experiment to run.
     *
     * @param game whose fate is played besides, if any
     * @param store keeps how it ended
     */
    ExperimentJob(UUID id, String owner, Experiment experiment, @Nullable OwnGame game, Consumer<ExperimentJob> store) {
        super(id, owner);
        this.run = new ExperimentRun(experiment);
        this.game = game;
        this.store = store;
    }

    /** What came out of the replications that are complete; may have none. */
    Comparison comparison() {
        return run.comparison();
    }

    /** What the game brought the experiment was opened from. */
    @Nullable Outcome own() {
        return own;
    }

    /** Whether everything was simulated. */
    boolean complete() {
        return run.isComplete() && (game == null || own != null);
    }

    @Override
    double share() {
        return (double) run.done() / run.pieces();
    }

    @Override
    void settle() {
        store.accept(this);
    }

    @Override
    void work(SimulationQueue queue, int lanes, Runnable atEnd) {
        AtomicInteger open = new AtomicInteger(lanes);
        Runnable lane = () -> {
            if (open.decrementAndGet() == 0) {
                finish(queue, atEnd);
            }
        };
        for (int i = 0; i < lanes; i++) {
            next(queue, lane);
        }
    }

    private void next(SimulationQueue queue, Runnable atEnd) {
        OptionalInt piece = stopped() ? OptionalInt.empty() : run.next();
        if (piece.isEmpty()) {
            atEnd.run();
            return;
        }
        queue.submit(() -> run.play(piece.getAsInt(), observer())).outcome().whenComplete((outcome, failed) -> {
            if (failed != null) {
                fail(failed);
            }
            report();
            next(queue, atEnd);
        });
    }

    private void finish(SimulationQueue queue, Runnable atEnd) {
        OwnGame marked = game;
        if (stopped() || marked == null) {
            atEnd.run();
            return;
        }
        Experiment experiment = run.experiment();
        SimulationInput input = new SimulationInput(
                experiment.scenario(), marked.seed(), experiment.baseline().plans(experiment.quarters()));
        queue.submit(() -> Outcome.of(input, observer())).outcome().whenComplete((outcome, failed) -> {
            if (failed != null) {
                fail(failed);
            } else {
                own = outcome;
            }
            atEnd.run();
        });
    }
}
