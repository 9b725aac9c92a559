package org.kampus.lab;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kampus.insight.RunFigures;
import org.kampus.simulation.SimulationRun;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;

/** What one run brought: the value of every metric, the profit of every quarter, and where work piled up. Immutable, small. */
public final class Outcome {

    private final double[] values;
    private final List<Double> profits;
    private final Optional<Congestion> congestion;

    private Outcome(double[] values, List<Double> profits, Optional<Congestion> congestion) {
        this.values = values;
        this.profits = List.copyOf(profits);
        this.congestion = congestion;
    }

    /**
     * Plays an input.
     *
     * @throws org.kampus.simulation.api.RunCancelled if the observer stopped the run
     */
    public static Outcome of(SimulationInput input, RunObserver observer) {
        return of(new SharedHistory(() -> {}).play(input, List.of(), observer));
    }

    /**
     * What a run brought.
     *
     * @param run a run that is over, with at least one quarter played
     */
    static Outcome of(SimulationRun run) {
        return of(run.history(), run.quarters());
    }

    /**
     * What a run brought.
     *
     * @param result a run with at least one quarter played
     */
    public static Outcome of(SimulationResult result) {
        return of(result.history(), result.quarters());
    }

    private static Outcome of(List<QuarterResult> history, List<QuarterResult> quarters) {
        return new Outcome(
                Metric.all(new RunFigures(history, quarters)),
                quarters.stream().map(QuarterResult::profit).toList(),
                Congestion.of(quarters));
    }

    /**
     * An outcome as it was stored.
     *
     * @param values metrics left out have no value
     * @param profits of the quarters; empty if they were not kept
     */
    public static Outcome of(Map<Metric, Double> values, List<Double> profits, Optional<Congestion> congestion) {
        double[] all = new double[Metric.values().length];
        Arrays.fill(all, Double.NaN);
        values.forEach((metric, value) -> all[metric.ordinal()] = value);
        return new Outcome(all, profits, congestion);
    }

    /** The value of a metric in its unit; NaN if it has none in this run. */
    public double get(Metric metric) {
        return values[metric.ordinal()];
    }

    /** All metrics that have a value. */
    public Map<Metric, Double> values() {
        Map<Metric, Double> map = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            if (!Double.isNaN(get(metric))) {
                map.put(metric, get(metric));
            }
        }
        return map;
    }

    /** Profit of each quarter, thousand ₽; empty if it was not kept. */
    public List<Double> profits() {
        return profits;
    }

    /** Where work piled up; none if no role was short of hours for long. */
    public Optional<Congestion> congestion() {
        return congestion;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outcome that
                && Arrays.equals(values, that.values)
                && profits.equals(that.profits)
                && congestion.equals(that.congestion);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(values) + profits.hashCode()) + congestion.hashCode();
    }

    @Override
    public String toString() {
        return "Outcome" + values() + profits + congestion;
    }
}
