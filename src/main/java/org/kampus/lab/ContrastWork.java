package org.kampus.lab;

import java.util.List;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.SimulationInput;

/**
 * One contrast in several worlds that differ in their assumptions, with the same luck in all of them: a
 * piece of work for each world, replication and arm.
 */
public abstract class ContrastWork extends PieceWork {

    private final Contrast contrast;
    private final List<Scenario> worlds;

    ContrastWork(Contrast contrast, List<Scenario> worlds) {
        super(Math.multiplyExact(worlds.size(), 2 * contrast.experiment().replications()));
        this.contrast = contrast;
        this.worlds = List.copyOf(worlds);
    }

    /** What is asked about. */
    public final Contrast contrast() {
        return contrast;
    }

    /** How much there is to simulate, see {@link Experiment#clientWeeks()}. */
    public final double clientWeeks() {
        double sum = 0;
        for (Scenario world : worlds) {
            sum += Experiment.clientWeeksPerRun(world, contrast.experiment().quarters());
        }
        return 2 * contrast.experiment().replications() * sum;
    }

    @Override
    final SimulationInput input(int piece) {
        Experiment experiment = contrast.experiment();
        int world = piece / 2 / experiment.replications();
        int replication = piece / 2 % experiment.replications();
        int arm = piece % 2 == 0 ? contrast.base() : contrast.arm();
        return new SimulationInput(
                worlds.get(world),
                experiment.fate(replication),
                experiment.schedule(arm).plans(experiment.quarters()));
    }

    /** The contrast in a world that is done. */
    final PairedComparison comparison(Metric metric, int world) {
        return PairedComparison.of(metric, values(metric, world, 0), values(metric, world, 1));
    }

    /** The differences in a world that is done, by replication. */
    final double[] differences(Metric metric, int world) {
        double[] differences = values(metric, world, 1);
        double[] base = values(metric, world, 0);
        for (int i = 0; i < base.length; i++) {
            differences[i] -= base[i];
        }
        return differences;
    }

    private double[] values(Metric metric, int world, int side) {
        int replications = contrast.experiment().replications();
        double[] values = new double[replications];
        for (int i = 0; i < replications; i++) {
            values[i] = finished((world * replications + i) * 2 + side).get(metric);
        }
        return values;
    }
}
