package org.kampus.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kampus.insight.Scorecard;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;

/**
 * A case played under several plans, each kept for the whole game, under the same luck for all.
 *
 * @param scenario the case
 * @param plans the plans by name, first the one that changes nothing
 * @param fates results by plan, one for each fate
 */
record PlayedCase(Scenario scenario, Map<String, OperatingPlan> plans, Map<String, List<SimulationResult>> fates) {

    /** The name of the plan that is in force before the first decision. */
    static final String NOTHING = "nothing changed";

    private static final int FATES = 24;

    /** Profit a better plan may give up for the client base, as a share of the revenue of the whole game. */
    private static final double LITTLE_PROFIT = 0.005;

    /** Client base value a better plan may give up for profit, as a share. */
    private static final double LITTLE_VALUE = 0.05;

    /** The four scores of a game, the larger the better. */
    enum Score implements ToDoubleFunction<SimulationResult> {
        /** Thousand ₽ over all quarters. */
        PROFIT(Kpi.PROFIT),
        /** Thousand ₽ at the end. */
        CLIENT_BASE_VALUE(r -> r.quarters().getLast().last(Measure.CLIENT_BASE_VALUE)),
        /** Share kept a year, over all quarters. */
        RETENTION(Kpi.RETENTION),
        /** Share of people's hours that is left, mean of all quarters. */
        SLACK(r -> r.quarters().stream()
                .mapToDouble(q -> 1 - Scorecard.of(q).load())
                .average()
                .orElseThrow());

        private final ToDoubleFunction<SimulationResult> figure;

        Score(ToDoubleFunction<SimulationResult> figure) {
            this.figure = figure;
        }

        @Override
        public double applyAsDouble(SimulationResult result) {
            return figure.applyAsDouble(result);
        }
    }

    /**
     * Plays a case.
     *
     * @param choices plans a player might choose, by name
     */
    static PlayedCase of(Scenario scenario, Map<String, OperatingPlan> choices) {
        Map<String, OperatingPlan> plans = new LinkedHashMap<>();
        plans.put(NOTHING, scenario.startingPlan());
        plans.putAll(choices);
        Map<String, List<SimulationResult>> fates = new LinkedHashMap<>();
        plans.forEach((name, plan) -> fates.put(
                name,
                IntStream.range(0, FATES)
                        .parallel()
                        .mapToObj(fate ->
                                Simulator.run(SimulationInput.steady(scenario, fate, plan, scenario.quarters())))
                        .toList()));
        return new PlayedCase(scenario, plans, fates);
    }

    /** Mean of a figure over all fates. */
    double mean(String plan, ToDoubleFunction<SimulationResult> figure) {
        return fates.getOrDefault(plan, List.of()).stream()
                .mapToDouble(figure)
                .average()
                .orElseThrow();
    }

    /** The quarter before the first decision, in so many fates. */
    List<QuarterResult> lastQuarterBeforeTheStart(int fates) {
        return IntStream.range(0, fates)
                .parallel()
                .mapToObj(fate -> Simulator.run(SimulationInput.steady(scenario, fate, scenario.startingPlan(), 0)))
                .map(result -> result.history().getLast())
                .toList();
    }

    /** Mean gain over changing nothing, and the lower end of its 95 % interval. */
    double[] gain(String plan, Score score) {
        double[] gains = new double[FATES];
        for (int fate = 0; fate < FATES; fate++) {
            gains[fate] = score.applyAsDouble(
                            fates.getOrDefault(plan, List.of()).get(fate))
                    - score.applyAsDouble(fates.getOrDefault(NOTHING, List.of()).get(fate));
        }
        double mean = IntStream.range(0, FATES).mapToDouble(f -> gains[f]).sum() / FATES;
        double squares = 0;
        for (double gain : gains) {
            squares += (gain - mean) * (gain - mean);
        }
        return new double[] {mean, mean - 2 * StrictMath.sqrt(squares / (FATES - 1) / FATES)};
    }

    /** More profit without losing much of the client base, or a dearer base without losing much profit. */
    boolean beatsNothing(String plan) {
        double[] profit = gain(plan, Score.PROFIT);
        double[] value = gain(plan, Score.CLIENT_BASE_VALUE);
        boolean keepsValue = value[0] >= -LITTLE_VALUE * mean(NOTHING, Score.CLIENT_BASE_VALUE);
        boolean keepsProfit = profit[0] >= -LITTLE_PROFIT * mean(NOTHING, Kpi.REVENUE);
        return (profit[1] > 0 && keepsValue) || (value[1] > 0 && keepsProfit);
    }

    /** Whether a plan beats another in all the given scores. */
    boolean isBetter(String plan, String other, Score... scores) {
        return Stream.of(scores).allMatch(s -> mean(plan, s) > mean(other, s));
    }

    /** All plans with their scores, for messages of failed tests. */
    String table() {
        StringBuilder table = new StringBuilder(scenario.id());
        for (String plan : plans.keySet()) {
            table.append("%n%-50s".formatted(plan));
            for (Score score : Score.values()) {
                table.append(" %s %.6g".formatted(score, mean(plan, score)));
            }
        }
        return table.toString();
    }
}
