package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kampus.insight.Scorecard;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;
import org.kampus.scenario.CatalogEntry;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioCatalog;

/**
 * Every shipped case starts as its briefing says, has several good answers and no best one, and its temptation
 * is no way out. Each plan of {@link CasePlans} is kept for the whole game, under the same luck for all.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedCasesTest {

    private static final int FATES = 24;

    private static final String NOTHING = "nothing changed";

    /** Profit a better plan may give up for the client base, as a share of the revenue of the whole game. */
    private static final double LITTLE_PROFIT = 0.005;

    /** Client base value a better plan may give up for profit, as a share. */
    private static final double LITTLE_VALUE = 0.05;

    /** Changes between two plans that make them clearly different. */
    private static final int CLEARLY_DIFFERENT = 3;

    /** The four scores of a game, the larger the better. */
    private enum Score implements ToDoubleFunction<SimulationResult> {
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
     * A case played under all its plans.
     *
     * @param scenario the case
     * @param plans the plans by name, first the one that changes nothing
     * @param fates results by plan, one for each fate
     */
    private record PlayedCase(
            Scenario scenario, Map<String, OperatingPlan> plans, Map<String, List<SimulationResult>> fates) {

        static PlayedCase of(Scenario scenario) {
            Map<String, OperatingPlan> plans = new LinkedHashMap<>();
            plans.put(NOTHING, scenario.startingPlan());
            plans.putAll(CasePlans.of(scenario.id(), scenario.startingPlan()));
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

        double mean(String plan, ToDoubleFunction<SimulationResult> figure) {
            return fates.getOrDefault(plan, List.of()).stream()
                    .mapToDouble(figure)
                    .average()
                    .orElseThrow();
        }

        /** Mean gain over changing nothing, and the lower end of its 95 % interval. */
        double[] gain(String plan, Score score) {
            double[] gains = new double[FATES];
            for (int fate = 0; fate < FATES; fate++) {
                gains[fate] =
                        score.applyAsDouble(fates.getOrDefault(plan, List.of()).get(fate))
                                - score.applyAsDouble(
                                        fates.getOrDefault(NOTHING, List.of()).get(fate));
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

        boolean isBetter(String plan, String other, Score... scores) {
            return Stream.of(scores).allMatch(s -> mean(plan, s) > mean(other, s));
        }

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

    private final Map<String, PlayedCase> played = new TreeMap<>();

    static Stream<String> cases() {
        return ScenarioCatalog.shipped().entries().stream().map(CatalogEntry::id);
    }

    @BeforeAll
    void play() {
        ScenarioCatalog catalog = ScenarioCatalog.shipped();
        cases().forEach(id -> played.put(
                id,
                PlayedCase.of(catalog.find(id)
                        .flatMap(CatalogEntry::scenario)
                        .orElseThrow(() -> new AssertionError(id + " is broken")))));
    }

    private PlayedCase played(String id) {
        PlayedCase game = played.get(id);
        if (game == null) {
            throw new AssertionError(id + " was not played");
        }
        return game;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_plan_tried_keeps_the_limits(String id) {
        PlayedCase game = played(id);
        game.plans()
                .forEach((name, plan) -> assertEquals(
                        List.of(),
                        game.scenario()
                                .limits()
                                .violations(plan, game.scenario().pay()),
                        name));
    }

    /** The first figure of every briefing is the number of clients. */
    @ParameterizedTest
    @MethodSource("cases")
    void the_game_starts_with_the_clients_and_limits_of_the_briefing(String id) {
        PlayedCase game = played(id);
        Scenario scenario = game.scenario();
        double told = Double.parseDouble(
                scenario.briefing().figures().getFirst().value().en().replaceFirst(" clients$", ""));
        double real = game.mean(NOTHING, r -> r.history().getLast().last(Measure.ACTIVE_CLIENTS));
        assertEquals(told, real, 0.05 * told);
        String task = scenario.briefing().task().en();
        assertTrue(task.contains("%d people".formatted(scenario.limits().maxHeadcount())), task);
        assertTrue(
                task.contains(
                        "%.0f thousand ₽ a week".formatted(scenario.limits().maxWeeklyPayroll())),
                task);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_company_just_pays_its_way_at_the_start(String id) {
        PlayedCase game = played(id);
        double profit = game.mean(NOTHING, r -> r.history().getLast().profit());
        double revenue = game.mean(NOTHING, r -> r.history().getLast().revenue());
        assertEquals(0.025, profit / revenue, 0.025, "profit margin");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void at_least_two_clearly_different_plans_beat_changing_nothing(String id) {
        PlayedCase game = played(id);
        List<OperatingPlan> good = new ArrayList<>();
        game.plans().forEach((name, plan) -> {
            if (!name.equals(NOTHING) && !name.equals(CasePlans.TEMPTATION) && game.beatsNothing(name)) {
                good.add(plan);
            }
        });
        boolean different = good.stream()
                .anyMatch(a ->
                        good.stream().anyMatch(b -> PlanChange.between(a, b).size() >= CLEARLY_DIFFERENT));
        assertTrue(different, game::table);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void no_plan_is_best_in_all_four_scores(String id) {
        PlayedCase game = played(id);
        for (String plan : game.plans().keySet()) {
            boolean best = game.plans().keySet().stream()
                    .filter(other -> !other.equals(plan))
                    .allMatch(other -> game.isBetter(plan, other, Score.values()));
            assertFalse(best, () -> plan + " is best in everything: " + game.table());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_temptation_is_beaten_in_profit_client_base_and_retention(String id) {
        PlayedCase game = played(id);
        assertTrue(
                game.plans().keySet().stream()
                        .anyMatch(plan -> game.isBetter(
                                plan, CasePlans.TEMPTATION, Score.PROFIT, Score.CLIENT_BASE_VALUE, Score.RETENTION)),
                game::table);
    }

    @Test
    void quiet_managers_relieved_of_orders_or_of_selling_bring_the_new_services_to_the_clients() {
        PlayedCase game = played("overloaded-introverts");
        for (String plan : List.of("assortment to hunters", "clerks")) {
            assertTrue(
                    game.mean(plan, Kpi.SHARE_OF_WALLET) > game.mean(NOTHING, Kpi.SHARE_OF_WALLET) + 0.01, game::table);
        }
        assertTrue(
                game.mean(CasePlans.TEMPTATION, Kpi.SHARE_OF_WALLET) < game.mean(NOTHING, Kpi.SHARE_OF_WALLET) + 0.005,
                game::table);
    }

    @Test
    void discipline_keeps_clients_at_the_cost_of_profit_and_a_clerk_who_writes_does_both() {
        PlayedCase game = played("unfilled-crm");
        assertTrue(game.isBetter(CasePlans.TEMPTATION, NOTHING, Score.RETENTION), game::table);
        assertTrue(game.isBetter(NOTHING, CasePlans.TEMPTATION, Score.PROFIT), game::table);
        assertTrue(game.isBetter("clerks write", NOTHING, Score.RETENTION, Score.PROFIT), game::table);
    }

    @Test
    void five_people_with_good_rules_keep_more_clients_than_any_conveyor_of_five() {
        PlayedCase game = played("five-people-firm");
        for (String conveyor : List.of(CasePlans.TEMPTATION, "conveyor without idle roles")) {
            assertTrue(
                    game.isBetter("five with good rules", conveyor, Score.RETENTION, Score.CLIENT_BASE_VALUE),
                    game::table);
            assertTrue(game.isBetter("four with good rules", conveyor, Score.PROFIT), game::table);
        }
        assertTrue(game.mean(CasePlans.TEMPTATION, Score.RETENTION) < 0.8, game::table);
        assertTrue(game.isBetter(NOTHING, CasePlans.TEMPTATION, Score.RETENTION), game::table);
    }
}
