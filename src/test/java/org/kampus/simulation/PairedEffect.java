package org.kampus.simulation;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;

/**
 * The difference one change makes, measured over many fates with the same luck in both worlds.
 *
 * @param base mean without the change
 * @param difference mean difference, with the change minus without
 * @param low lower end of the 95 % interval of the difference
 * @param high upper end
 */
record PairedEffect(double base, double difference, double low, double high) {

    /** Fates per comparison; the full profile sets more. */
    static final int FATES = Integer.getInteger("kampus.fates", 60);

    /** Game quarters of a comparison: two years. */
    static final int QUARTERS = 8;

    /**
     * Compares two companies, each under its own starting plan from the beginning.
     *
     * @return the effect on every key figure
     */
    static Map<Kpi, PairedEffect> between(Scenario without, Scenario with) {
        Kpi[] figures = Kpi.values();
        double[][] base = new double[figures.length][FATES];
        double[][] changed = new double[figures.length][FATES];
        IntStream.range(0, FATES).parallel().forEach(fate -> {
            SimulationResult one = run(without, fate);
            SimulationResult other = run(with, fate);
            for (Kpi kpi : figures) {
                base[kpi.ordinal()][fate] = kpi.applyAsDouble(one);
                changed[kpi.ordinal()][fate] = kpi.applyAsDouble(other);
            }
        });
        Map<Kpi, PairedEffect> effects = new EnumMap<>(Kpi.class);
        for (Kpi kpi : figures) {
            effects.put(kpi, of(base[kpi.ordinal()], changed[kpi.ordinal()]));
        }
        return effects;
    }

    private static SimulationResult run(Scenario scenario, int fate) {
        return Simulator.run(SimulationInput.steady(scenario, 40_000 + fate, scenario.startingPlan(), QUARTERS));
    }

    private static PairedEffect of(double[] base, double[] changed) {
        double[] differences = new double[base.length];
        for (int i = 0; i < base.length; i++) {
            differences[i] = changed[i] - base[i];
        }
        double mean = mean(differences);
        double squares = 0;
        for (double difference : differences) {
            squares += (difference - mean) * (difference - mean);
        }
        double half = 2 * StrictMath.sqrt(squares / (base.length - 1) / base.length);
        return new PairedEffect(mean(base), mean, mean - half, mean + half);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    boolean isPositive() {
        return low > 0;
    }

    boolean isNegative() {
        return high < 0;
    }

    /** The difference as a share of the value without the change. */
    double relative() {
        return difference / Math.abs(base);
    }

    @Override
    public String toString() {
        return "%.4g, difference %.4g [%.4g, %.4g] = %.1f %%".formatted(base, difference, low, high, 100 * relative());
    }
}
