package org.kampus.application.lab;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kampus.application.SimulationQueue;
import org.kampus.lab.Comparison;
import org.kampus.lab.Experiment;
import org.kampus.lab.ExperimentRun;
import org.kampus.lab.Finding;
import org.kampus.lab.Outcome;
import org.kampus.simulation.api.SimulationInput;

/** An experiment on its way. */
final class ExperimentJob extends LabJob {

    /** With fewer fates nothing is said before the end. */
    private static final int FEWEST_TOLD = 5;

    private static final long NANOS_BETWEEN_LOOKS = TimeUnit.SECONDS.toNanos(1);

    private final ExperimentRun run;
    private final @Nullable OwnGame game;
    private final PieceKeeper keeper;
    private final Consumer<ExperimentJob> store;
    private final AtomicLong lastLook = new AtomicLong(System.nanoTime());
    private volatile @Nullable Outcome own;
    private volatile @Nullable ProvisionalResult soFar;

    /**
     * An experiment to run.
     *
     * @param game whose fate is played besides, if any
     * @param store keeps how it ended
     */
    ExperimentJob(UUID id, String owner, Experiment experiment, @Nullable OwnGame game, Consumer<ExperimentJob> store) {
        this(id, owner, experiment, game, Map.of(), PieceKeeper.none(), store);
    }

    /**
     * An experiment to run, of which something may be done already.
     *
     * @param game whose fate is played besides, if any
     * @param known what pieces have brought before
     * @param keeper takes pieces as they are done
     * @param store keeps how it ended
     */
    ExperimentJob(
            UUID id,
            String owner,
            Experiment experiment,
            @Nullable OwnGame game,
            Map<Integer, Outcome> known,
            PieceKeeper keeper,
            Consumer<ExperimentJob> store) {
        super(id, owner);
        this.run = new ExperimentRun(experiment, known);
        this.keeper = keeper;
        this.game = game;
        this.store = store;
    }

    /** What came out of the replications that are complete; may have none. */
    Comparison comparison() {
        return run.comparison();
    }

    /** What it tells so far; at most a second old, and nothing is computed for the caller. */
    Optional<ProvisionalResult> soFar() {
        return Optional.ofNullable(soFar);
    }

    /** What the game brought the experiment was opened from. */
    @Nullable Outcome own() {
        return own;
    }

    /** What is simulated, in client-weeks. */
    double clientWeeks() {
        return run.experiment().clientWeeks();
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
        keeper.finish();
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
        queue.submit(() -> play(piece.getAsInt())).outcome().whenComplete((outcome, failed) -> {
            if (failed != null) {
                fail(failed);
            }
            report();
            next(queue, atEnd);
        });
    }

    private Outcome play(int piece) {
        Outcome outcome = run.play(piece, observer());
        keeper.done(piece, outcome);
        look();
        return outcome;
    }

    /** Looks what the fates so far say, on the thread that has just played one, unless it did a moment ago. */
    private void look() {
        long now = System.nanoTime();
        long last = lastLook.get();
        if (now - last < NANOS_BETWEEN_LOOKS || !lastLook.compareAndSet(last, now)) {
            return;
        }
        Comparison comparison = run.comparison();
        if (comparison.replications() >= FEWEST_TOLD) {
            Experiment experiment = run.experiment();
            soFar = new ProvisionalResult(
                    comparison.replications(),
                    experiment.replications(),
                    Finding.of(comparison, experiment.quarters()));
        }
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
