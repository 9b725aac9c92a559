package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kampus.market.LineParameter;
import org.kampus.market.MarketEvent;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.OrderAcceptance;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.ClientEvent;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;

/** What comes from outside, and what the plant can make. */
class EventsAndPlantTest {

    private static final Scenario COMPANY = Companies.mixed(Companies.conveyor(1, 2, 4, 3, 1, 1));
    private static final Scenario PLANT = Companies.with(COMPANY, OrganisationParameter.PLANT_CAPACITY, 4_200);
    private static final MarketEvent BIG = new MarketEvent(MarketEvent.Kind.BIG_ORDER, 3, 1, 0.5);

    @ParameterizedTest
    @EnumSource(MarketEvent.Kind.class)
    void every_event_keeps_the_laws_of_the_world_and_changes_it(MarketEvent.Kind kind) {
        SimulationResult quiet = play(PLANT, PLANT.startingPlan(), 4);
        Scenario busy = PLANT.withEvents(List.of(MarketEvent.of(kind, 2)));
        SimulationResult struck = play(busy, busy.startingPlan(), 4);
        assertNotEquals(quiet.quarter(1).revenue(), struck.quarter(1).revenue());
        assertEquals(
                quiet.history().getLast().revenue(), struck.history().getLast().revenue());
    }

    @Test
    void an_event_of_the_input_counts_like_one_of_the_case() {
        OperatingPlan plan = COMPANY.startingPlan();
        SimulationResult fromCase =
                Simulator.run(new SimulationInput(COMPANY.withEvents(List.of(BIG)), 5, List.of(plan)));
        SimulationResult added = Simulator.run(new SimulationInput(COMPANY, 5, List.of(plan), List.of(BIG)));
        assertEquals(fromCase.quarter(1).revenue(), added.quarter(1).revenue());
        assertNotEquals(fromCase.digest(), added.digest());
    }

    @Test
    void a_client_more_or_less_does_not_decide_which_manager_leaves() {
        Scenario leaving = COMPANY.withEvents(List.of(MarketEvent.of(MarketEvent.Kind.MANAGER_LEAVES, 3)));
        for (int clients = 214; clients <= 226; clients += 3) {
            Scenario company = Companies.with(leaving, LineParameter.CLIENTS_AT_START, clients);
            assertEquals(whoLeft(leaving), whoLeft(company), clients + " clients");
        }
    }

    private static int whoLeft(Scenario scenario) {
        SimulationInput input = SimulationInput.steady(scenario, 5, scenario.startingPlan(), 1);
        return Simulator.run(input, true, RunObserver.NONE).events().stream()
                .filter(event -> event.kind() == EventKind.OWNER_LEFT && event.time() == 2)
                .mapToInt(ClientEvent::employee)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_wave_of_leads_brings_the_usual_leads_and_more() {
        Scenario wave = COMPANY.withEvents(List.of(new MarketEvent(MarketEvent.Kind.LEAD_WAVE, 1, 13, 3)));
        List<Double> usual = leads(COMPANY);
        List<Double> more = leads(wave);
        assertTrue(more.containsAll(usual));
        assertTrue(more.size() > 2 * usual.size(), more.size() + " after " + usual.size());
    }

    private static List<Double> leads(Scenario scenario) {
        return Simulator.run(SimulationInput.steady(scenario, 5, scenario.startingPlan(), 1), true, RunObserver.NONE)
                .events()
                .stream()
                .filter(e -> e.kind() == EventKind.LEAD_ARRIVED && e.time() >= 0)
                .map(ClientEvent::time)
                .toList();
    }

    @Test
    void a_plant_with_room_to_spare_changes_little() {
        Scenario roomy = Companies.with(COMPANY, OrganisationParameter.PLANT_CAPACITY, 1_000_000);
        double without = play(COMPANY, COMPANY.startingPlan(), 4).quarters().stream()
                .mapToDouble(QuarterResult::revenue)
                .sum();
        double with = play(roomy, roomy.startingPlan(), 4).quarters().stream()
                .mapToDouble(QuarterResult::revenue)
                .sum();
        assertEquals(1, with / without, 0.1);
    }

    @Test
    void an_order_beyond_the_limit_is_refused() {
        Scenario knocking = PLANT.withEvents(List.of(BIG));
        OperatingPlan careful = knocking.startingPlan().withOrders(new OrderAcceptance(20, 0, false));
        QuarterResult refused = play(knocking, careful, 1).quarter(1);
        QuarterResult usual = play(PLANT, careful, 1).quarter(1);
        assertEquals(usual.sum(Measure.LEADS_REFUSED) + 1, refused.sum(Measure.LEADS_REFUSED));
        assertEquals(usual.revenue(), refused.revenue());
    }

    @Test
    void regular_orders_overtake_an_oversized_one_if_the_plan_says_so() {
        Scenario knocking = PLANT.withEvents(List.of(new MarketEvent(MarketEvent.Kind.BIG_ORDER, 3, 1, 2)));
        OperatingPlan inTurn = knocking.startingPlan();
        OperatingPlan regularsFirst = inTurn.withOrders(new OrderAcceptance(0, 0, true));
        double waiting = play(knocking, inTurn, 4).quarter(4).sum(Measure.ORDERS_CANCELLED);
        double served = play(knocking, regularsFirst, 4).quarter(4).sum(Measure.ORDERS_CANCELLED);
        assertTrue(waiting > 50, "only " + waiting + " orders were given up behind the big one");
        assertEquals(0, served);
    }

    @Test
    void hired_capacity_makes_more_and_costs_more() {
        Scenario tight = Companies.with(COMPANY, OrganisationParameter.PLANT_CAPACITY, 1_500);
        OperatingPlan own = tight.startingPlan();
        QuarterResult without = play(tight, own, 3).quarter(3);
        QuarterResult with = play(tight, own.withOrders(new OrderAcceptance(0, 0.5, false)), 3)
                .quarter(3);
        assertTrue(with.sum(Measure.PLANT_OUTPUT) > without.sum(Measure.PLANT_OUTPUT));
        assertEquals(0, without.sum(Measure.EXTRA_CAPACITY_COSTS));
        assertTrue(with.sum(Measure.EXTRA_CAPACITY_COSTS) > 0);
    }

    @Test
    void an_oversized_order_is_paid_for_in_full_and_no_more() {
        Scenario alone = Companies.with(
                Companies.with(PLANT, LineParameter.CLIENTS_AT_START, 0), LineParameter.LEADS_PER_WEEK, 0);
        Scenario knocking = alone.withEvents(List.of(BIG));
        SimulationResult result = play(knocking, knocking.startingPlan(), 6);
        double revenue =
                result.quarters().stream().mapToDouble(QuarterResult::revenue).sum();
        assertEquals(0.5 * 52 * 4_200, revenue, 1e-3);
    }

    private static SimulationResult play(Scenario scenario, OperatingPlan plan, int quarters) {
        SimulationResult result = Simulator.run(SimulationInput.steady(scenario, 5, plan, quarters));
        result.quarters().forEach(quarter -> quarter.weeks().forEach(WorldLaws::check));
        WorldLaws.checkFlows(result);
        return result;
    }
}
