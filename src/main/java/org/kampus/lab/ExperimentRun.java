package org.kampus.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kampus.simulation.api.SimulationInput;

/**
 * An experiment being run: a piece of work for each arm and replication, and the outcomes so far. The
 * pieces come replication by replication, so that an early comparison has all arms.
 */
public final class ExperimentRun extends PieceWork {

    private final Experiment experiment;

    /** A run at its beginning. */
    public ExperimentRun(Experiment experiment) {
        this(experiment, Map.of());
    }

    /**
     * A run some pieces of which are done.
     *
     * @param known what they brought, by piece; those this experiment has not are left out
     */
    public ExperimentRun(Experiment experiment, Map<Integer, Outcome> known) {
        super(experiment.replications(), experiment.arms());
        this.experiment = experiment;
        known.forEach((piece, outcome) -> {
            if (piece >= 0 && piece < pieces()) {
                know(piece, outcome);
            }
        });
    }

    /** What is run. */
    public Experiment experiment() {
        return experiment;
    }

    @Override
    SimulationInput input(int piece) {
        return experiment.input(piece % experiment.arms(), piece / experiment.arms());
    }

    /** Replications from the first on that are done in all arms without a gap. */
    public int completeReplications() {
        int piece = 0;
        while (piece < pieces() && outcome(piece) != null) {
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
                fates.add(finished(replication * experiment.arms() + arm));
            }
            arms.add(fates);
        }
        return new Comparison(arms);
    }
}
