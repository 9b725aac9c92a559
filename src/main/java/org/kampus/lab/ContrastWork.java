package org.kampus.lab;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.SimulationInput;

/**
 * One contrast in several worlds that differ in their assumptions, with the same luck in all of them: a
 * piece of work for each world, replication and arm.
 */
public abstract class ContrastWork extends PieceWork {

    private final Contrast contrast;
    private final List<Scenario> worlds;

    ContrastWork(Contrast contrast, List<Scenario> worlds) {
        super(Math.multiplyExact(worlds.size(), contrast.experiment().replications()), 2);
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
        return 2 * fates() * sum;
    }

    /**
     * Takes over what is known from work on the same contrast, whatever its fates: outcomes of the same world and fate
     * are not played again.
     *
     * @param earlier work that is done
     */
    public final void know(ContrastWork earlier) {
        Map<Scenario, Integer> known = new HashMap<>();
        for (int world = 0; world < earlier.worlds.size(); world++) {
            known.put(earlier.worlds.get(world), world);
        }
        int fates = Math.min(fates(), earlier.fates());
        for (int world = 0; world < worlds.size(); world++) {
            Integer same = known.get(worlds.get(world));
            for (int fate = 0; fate < fates && same != null; fate++) {
                for (int side = 0; side < 2; side++) {
                    know(piece(world, fate, side), earlier.finished(earlier.piece(same, fate, side)));
                }
            }
        }
    }

    private int fates() {
        return contrast.experiment().replications();
    }

    private int piece(int world, int fate, int side) {
        return (world * fates() + fate) * 2 + side;
    }

    @Override
    final SimulationInput input(int piece) {
        Experiment experiment = contrast.experiment();
        int world = piece / 2 / fates();
        int replication = piece / 2 % fates();
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
        double[] values = new double[fates()];
        for (int i = 0; i < values.length; i++) {
            values[i] = finished(piece(world, i, side)).get(metric);
        }
        return values;
    }
}
