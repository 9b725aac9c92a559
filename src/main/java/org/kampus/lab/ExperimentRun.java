package org.kampus.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.kampus.simulation.RunObserver;

/**
 * An experiment being run: independent pieces of work, and the outcomes so far. Starts no threads: any
 * number of threads may take pieces and play them, in any order; the comparison is the same. The pieces
 * come replication by replication, so that an early comparison has all arms.
 */
public final class ExperimentRun {

    private final Experiment experiment;
    private final AtomicReferenceArray<@Nullable Outcome> outcomes;
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();

    /** A run at its beginning. */
    public ExperimentRun(Experiment experiment) {
        this.experiment = experiment;
        this.outcomes = new AtomicReferenceArray<>(experiment.arms() * experiment.replications());
    }

    /** What is run. */
    public Experiment experiment() {
        return experiment;
    }

    /** Pieces of work in all: arms times replications. */
    public int pieces() {
        return outcomes.length();
    }

    /** Pieces that are done. */
    public int done() {
        return done.get();
    }

    /** Whether all pieces are done. */
    public boolean isComplete() {
        return done() == pieces();
    }

    /** The next piece nobody has taken yet, or none. */
    public OptionalInt next() {
        int piece = taken.getAndUpdate(n -> Math.min(n + 1, pieces()));
        return piece < pieces() ? OptionalInt.of(piece) : OptionalInt.empty();
    }

    /**
     * Plays a piece and keeps its outcome.
     *
     * @param piece 0 to {@link #pieces()} - 1
     * @throws org.kampus.simulation.RunCancelled if the observer stopped it; the piece is then not done
     */
    public Outcome play(int piece, RunObserver observer) {
        int arm = piece % experiment.arms();
        int replication = piece / experiment.arms();
        Outcome outcome = Outcome.of(experiment.input(arm, replication), observer);
        if (outcomes.getAndSet(piece, outcome) == null) {
            done.incrementAndGet();
        }
        return outcome;
    }

    /** Replications from the first on that are done in all arms without a gap. */
    public int completeReplications() {
        int piece = 0;
        while (piece < pieces() && outcomes.get(piece) != null) {
            piece++;
        }
        return piece / experiment.arms();
    }

    /** The comparison of all replications that are complete from the first on; may have none. */
    public Comparison comparison() {
        int replications = completeReplications();
        List<List<Outcome>> arms = new ArrayList<>();
        for (int arm = 0; arm < experiment.arms(); arm++) {
            List<Outcome> fates = new ArrayList<>();
            for (int replication = 0; replication < replications; replication++) {
                Outcome outcome = outcomes.get(replication * experiment.arms() + arm);
                if (outcome != null) {
                    fates.add(outcome);
                }
            }
            arms.add(fates);
        }
        return new Comparison(arms);
    }
}
