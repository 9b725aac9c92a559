package org.kampus.insight.counterfactual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kampus.market.ClientParameter;
import org.kampus.market.MarketEvent;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioCatalog;
import org.kampus.simulation.Companies;
import org.kampus.simulation.Simulator;
import org.kampus.simulation.api.Departure;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;

/** In companies of full size one thing is made to go wrong, and it is what the explanation finds. */
@Tag("slow")
class PlantedCauseTest {

    private static final MarketEvent ATTACK = new MarketEvent(MarketEvent.Kind.RIVAL_ATTACK, 2, 8, 1);
    private static final MarketEvent LEAVES = new MarketEvent(MarketEvent.Kind.MANAGER_LEAVES, 2, 1, 1);
    private static final int QUARTERS = 3;

    /** A shipped company that no rival attacks and nobody leaves. */
    private static Scenario quiet(String id) {
        Scenario scenario =
                ScenarioCatalog.shipped().find(id).orElseThrow().scenario().orElseThrow();
        return Companies.with(
                Companies.with(scenario, ClientParameter.ATTACKS_PER_YEAR, 0), OrganisationParameter.QUITS_PER_YEAR, 0);
    }

    private static SimulationInput game(Scenario company, List<MarketEvent> events) {
        return new SimulationInput(
                company,
                6,
                SimulationInput.steady(company, 6, company.startingPlan(), QUARTERS)
                        .plans(),
                events);
    }

    private static SimulationResult played(Scenario company, List<MarketEvent> events) {
        return Simulator.run(game(company, events), true, RunObserver.NONE);
    }

    /** How many of those who stopped in the first quarter would have stayed without each cause. */
    private static Map<DepartureCause, Integer> stayed(SimulationResult played) {
        return new DepartureInquiry(played.input(), played, 1)
                .company(Patience.ENDLESS).stream()
                        .filter(without -> without.without().size() == 1)
                        .collect(Collectors.toMap(without -> without.without().getFirst(), CompanyWithout::stayed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chemical-expediters", "overloaded-introverts", "unfilled-crm", "assortment-committee"})
    void an_attack_is_found_to_be_why(String id) {
        Scenario company = quiet(id);
        SimulationResult peace = played(company, List.of());
        SimulationResult attacked = played(company, List.of(ATTACK));
        Map<DepartureCause, Integer> before = stayed(peace);
        Map<DepartureCause, Integer> after = stayed(attacked);

        assertFalse(before.containsKey(DepartureCause.RIVAL), "nobody attacks: " + before);
        assertTrue(after.getOrDefault(DepartureCause.RIVAL, 0) > 0, "the attack is found: " + after);
        assertFalse(after.containsKey(DepartureCause.OWNER_LEFT), "nobody resigned: " + after);
    }

    @Test
    void a_manager_who_leaves_is_found_to_be_why() {
        Set<DepartureCause> before = causes("chemical-expediters", List.of());
        Set<DepartureCause> after = causes("chemical-expediters", List.of(LEAVES));

        assertFalse(before.contains(DepartureCause.OWNER_LEFT), before.toString());
        assertTrue(after.contains(DepartureCause.OWNER_LEFT), after.toString());
    }

    @Test
    void a_client_with_reasons_of_its_own_is_kept_by_nothing() {
        Scenario company = ScenarioCatalog.shipped()
                .find("unfilled-crm")
                .orElseThrow()
                .scenario()
                .orElseThrow();
        int found = 0;
        for (long seed = 0; seed < 2; seed++) {
            SimulationInput input = SimulationInput.steady(company, seed, company.startingPlan(), 2);
            SimulationResult played = Simulator.run(input, true, RunObserver.NONE);
            for (int quarter = 1; quarter <= 2; quarter++) {
                for (Departure departure : played.quarter(quarter).departures()) {
                    if (departure.share(DepartureCause.OWN_REASONS) > 0.97) {
                        DepartureExplanation told =
                                new DepartureInquiry(input, played, quarter).explain(departure, Patience.ENDLESS);
                        assertEquals(List.of(), told.alone());
                        assertTrue(told.kept().isEmpty());
                        found++;
                    }
                }
            }
        }
        assertTrue(found > 0, "nobody had but reasons of its own; choose another company");
    }

    /** What alone keeps somebody who stopped in the first quarter. */
    private static Set<DepartureCause> causes(String id, List<MarketEvent> events) {
        SimulationResult played = played(quiet(id), events);
        return new DepartureInquiry(played.input(), played, 1)
                .explain(Patience.ENDLESS).stream()
                        .flatMap(one -> one.alone().stream())
                        .filter(life -> life.outcome() == Outcome.STAYS)
                        .flatMap(life -> life.without().stream())
                        .collect(Collectors.toSet());
    }
}
