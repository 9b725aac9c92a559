package org.kampus.scenario;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kampus.market.LineParameter;
import org.kampus.market.SaleType;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;

class ShippedScenariosTest {

    /** What nobody does at the start of a case, as that is what it is about. */
    private static final Map<String, List<String>> NOBODY_AT_THE_START = Map.of(
            "assortment-committee",
            List.of("startingPlan.duties.checkTimeliness", "startingPlan.duties.widenAssortment"),
            "equipment-service-tail",
            List.of("startingPlan.duties.growAccount", "startingPlan.duties.widenAssortment"),
            "municipal-lighting",
            List.of("startingPlan.duties.checkTimeliness"));

    static Stream<CatalogEntry> shipped() {
        return ScenarioCatalog.shipped().entries().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_shipped_scenario_is_sound(CatalogEntry entry) {
        assertEquals(List.of(), entry.problems());
        assertEquals(
                NOBODY_AT_THE_START.getOrDefault(entry.id(), List.of()),
                entry.warnings().stream().map(ScenarioProblem::path).toList());
        assertTrue(entry.scenario().isPresent());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_text_is_written_in_both_languages(CatalogEntry entry) {
        for (LocalizedText text : texts(entry.scenario().orElseThrow())) {
            assertAll(
                    () -> assertFalse(text.en().isBlank()),
                    () -> assertFalse(text.ru().isBlank()),
                    () -> assertNotEquals(text.en(), text.ru()),
                    () -> assertTrue(text.ru().matches("(?s).*[а-яё].*"), text.ru()),
                    () -> assertFalse(text.en().matches("(?s).*[а-яё].*"), text.en()));
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void the_starting_plan_keeps_the_limits(CatalogEntry entry) {
        Scenario scenario = entry.scenario().orElseThrow();
        assertEquals(List.of(), scenario.limits().violations(scenario.startingPlan(), scenario.pay()));
    }

    @Test
    void the_chemical_expediters_start_with_account_managers_who_do_everything() {
        Scenario scenario = ScenarioCatalog.shipped()
                .find("chemical-expediters")
                .flatMap(CatalogEntry::scenario)
                .orElseThrow();
        assertEquals(SaleType.MIXED, scenario.mainLine().type());
        assertEquals(9, scenario.startingPlan().structure().headcount());
        assertFalse(scenario.startingPlan().ordersShared());
        assertFalse(scenario.limits().functions().contains(SalesFunction.RUN_PROJECT));
        for (SalesFunction function : SalesFunction.values()) {
            assertEquals(
                    scenario.limits().functions().contains(function) ? Involvement.DOES : Involvement.NONE,
                    scenario.startingPlan().structure().involvement(function, Role.ACCOUNT_MANAGER),
                    function.key());
        }
    }

    @Test
    void the_briefing_of_the_chemical_expediters_tells_the_numbers_of_the_case() {
        Scenario scenario = ScenarioCatalog.shipped()
                .find("chemical-expediters")
                .flatMap(CatalogEntry::scenario)
                .orElseThrow();
        List<Briefing.KeyFigure> figures = scenario.briefing().figures();
        assertEquals(
                Problems.number(scenario.mainLine().get(LineParameter.HOURS_PER_ORDER)) + " hours",
                figures.get(1).value().en());
        assertTrue(scenario.briefing().task().en().contains(scenario.limits().maxHeadcount() + " people"));
        assertTrue(scenario.briefing()
                .task()
                .en()
                .contains("₽" + Problems.number(scenario.limits().maxWeeklyPayroll()) + " k a week"));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_shipped_scenario_sets_targets_for_all_four_scores(CatalogEntry entry) {
        Briefing.Targets targets = entry.scenario().orElseThrow().briefing().targets();
        assertTrue(targets.profit() != null && targets.profit() > 0);
        assertTrue(targets.clientBaseValue() != null && targets.clientBaseValue() > 0);
        assertTrue(targets.retention() != null && targets.retention() > 0.5 && targets.retention() < 1);
        assertTrue(targets.load() != null && targets.load() > 0.5 && targets.load() < 1);
    }

    private static List<LocalizedText> texts(Scenario scenario) {
        Briefing briefing = scenario.briefing();
        List<LocalizedText> texts = new ArrayList<>(List.of(
                scenario.title(),
                scenario.summary(),
                briefing.company(),
                briefing.market(),
                briefing.situation(),
                briefing.task(),
                scenario.workshop().orElseThrow().lesson()));
        briefing.figures().forEach(f -> texts.addAll(List.of(f.value(), f.label())));
        texts.addAll(briefing.watch());
        texts.addAll(briefing.questions());
        return texts;
    }
}
