package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kampus.simulation.PlayedCase.NOTHING;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;
import org.kampus.scenario.CatalogEntry;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioCatalog;
import org.kampus.simulation.PlayedCase.Score;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;

/**
 * What every shipped case keeps: it starts as its briefing says, has several good answers and no best one, and
 * its temptation is no way out. Each case has a class of its own with the plans a player might choose and the
 * lesson of the case.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ShippedCase {

    /** The name of the obvious answer that cures nothing. */
    static final String TEMPTATION = "temptation";

    /** Fates in which margins of a single quarter, which spread widely, have a mean that tells. */
    private static final int OPENINGS = 72;

    /** Changes between two plans that make them clearly different. */
    private static final int CLEARLY_DIFFERENT = 3;

    private final Scenario scenario;

    /** The case, played under all its plans. */
    PlayedCase game;

    ShippedCase(String id) {
        this.scenario = ScenarioCatalog.shipped()
                .find(id)
                .flatMap(CatalogEntry::scenario)
                .orElseThrow(() -> new AssertionError(id + " is missing or broken"));
    }

    @BeforeAll
    void play() {
        game = PlayedCase.of(scenario, plans(scenario.startingPlan()));
    }

    /** The case with its plans, not yet played. */
    DocumentedPlans documented() {
        Map<String, OperatingPlan> all = new LinkedHashMap<>();
        all.put(NOTHING, scenario.startingPlan());
        all.putAll(plans(scenario.startingPlan()));
        return new DocumentedPlans(scenario, all);
    }

    /** The plans a player might choose, by name; one of them is the {@link #TEMPTATION}. */
    abstract Map<String, OperatingPlan> plans(OperatingPlan start);

    @Test
    void every_plan_tried_keeps_the_limits() {
        game.plans()
                .forEach((name, plan) -> assertEquals(
                        List.of(),
                        game.scenario()
                                .limits()
                                .violations(plan, game.scenario().pay()),
                        name));
    }

    /** The first figure of every briefing is the number of clients. */
    @Test
    void the_game_starts_with_the_clients_and_limits_of_the_briefing() {
        double told = Double.parseDouble(
                scenario.briefing().figures().getFirst().value().en().replaceFirst(" clients$", ""));
        double real = game.mean(NOTHING, r -> r.history().getLast().last(Measure.ACTIVE_CLIENTS));
        assertEquals(told, real, 0.05 * told);
        String task = scenario.briefing().task().en();
        assertTrue(task.contains("%d people".formatted(scenario.limits().maxHeadcount())), task);
        assertTrue(task.contains("₽%.0f k a week".formatted(scenario.limits().maxWeeklyPayroll())), task);
    }

    @Test
    void the_company_just_pays_its_way_at_the_start() {
        List<QuarterResult> quarters = game.lastQuarterBeforeTheStart(OPENINGS);
        double profit = quarters.stream().mapToDouble(QuarterResult::profit).sum();
        double revenue = quarters.stream().mapToDouble(QuarterResult::revenue).sum();
        assertEquals(0.025, profit / revenue, 0.025, "profit margin");
    }

    @Test
    void at_least_two_clearly_different_plans_beat_changing_nothing() {
        List<OperatingPlan> good = new ArrayList<>();
        game.plans().forEach((name, plan) -> {
            if (!name.equals(NOTHING) && !name.equals(TEMPTATION) && game.beatsNothing(name)) {
                good.add(plan);
            }
        });
        boolean different = good.stream()
                .anyMatch(a ->
                        good.stream().anyMatch(b -> PlanChange.between(a, b).size() >= CLEARLY_DIFFERENT));
        assertTrue(different, game::table);
    }

    @Test
    void no_plan_is_best_in_all_four_scores() {
        for (String plan : game.plans().keySet()) {
            boolean best = game.plans().keySet().stream()
                    .filter(other -> !other.equals(plan))
                    .allMatch(other -> game.isBetter(plan, other, Score.values()));
            assertFalse(best, () -> plan + " is best in everything: " + game.table());
        }
    }

    @Test
    void the_temptation_is_beaten_in_profit_client_base_and_retention() {
        assertTrue(
                game.plans().keySet().stream()
                        .anyMatch(plan -> game.isBetter(
                                plan, TEMPTATION, Score.PROFIT, Score.CLIENT_BASE_VALUE, Score.RETENTION)),
                game::table);
    }
}
