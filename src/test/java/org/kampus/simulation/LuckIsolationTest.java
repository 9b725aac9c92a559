package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kampus.market.ClientParameter;
import org.kampus.market.LineParameter;
import org.kampus.market.MarketEvent;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.ClientEvent;
import org.kampus.simulation.api.EmployeeSnapshot;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;

/** Nobody's luck depends on who else is there: needs, arrivals and attacks stay bit for bit the same. */
class LuckIsolationTest {

    private static final Scenario COMPANY = Companies.mixed(Companies.universals(10));

    @Test
    void one_more_employee_leaves_the_needs_of_all_clients_the_same() {
        OperatingPlan more = Companies.universals(11);
        assertSameNeeds(events(COMPANY), events(COMPANY.withStartingPlan(more)));
    }

    @Test
    void one_client_less_leaves_the_needs_of_all_others_the_same() {
        Scenario less = Companies.with(COMPANY, LineParameter.CLIENTS_AT_START, 219);
        assertSameNeeds(events(COMPANY), events(less));
    }

    @Test
    void another_structure_meets_the_same_leads_at_the_same_moments_unless_people_talk() {
        Scenario silent = Companies.with(COMPANY, ClientParameter.REPUTATION_LEADS, 0);
        Scenario conveyor = silent.withStartingPlan(Companies.conveyor(1, 2, 4, 3, 0, 1));
        assertEquals(
                moments(events(silent), EventKind.LEAD_ARRIVED), moments(events(conveyor), EventKind.LEAD_ARRIVED));
    }

    @Test
    void another_structure_signs_at_other_moments_and_gets_the_same_first_orders() {
        Scenario steady = Companies.with(COMPANY, ClientParameter.REPUTATION_LEADS, 0);
        steady = Companies.with(steady, ClientParameter.GROWTH_DRIFT, 0);
        steady = Companies.with(steady, ClientParameter.GROWTH_SPREAD, 0);
        List<ClientEvent> one = events(steady);
        List<ClientEvent> other = events(steady.withStartingPlan(Companies.conveyor(1, 2, 4, 3, 0, 1)));
        Map<Double, ClientEvent> first = firstOrders(one);
        Map<Double, ClientEvent> second = firstOrders(other);
        int moved = 0;
        for (Map.Entry<Double, ClientEvent> lead : first.entrySet()) {
            ClientEvent there = second.get(lead.getKey());
            if (there != null) {
                assertEquals(lead.getValue().value(), there.value(), "lead of week " + lead.getKey());
                moved += lead.getValue().time() != there.time() ? 1 : 0;
            }
        }
        assertTrue(moved > 10, "first orders at other moments: " + moved);
    }

    /** The first order of each client won, by the moment at which it came as a lead. */
    private static Map<Double, ClientEvent> firstOrders(List<ClientEvent> events) {
        Map<Integer, Double> leads = new HashMap<>();
        Map<Double, ClientEvent> orders = new HashMap<>();
        for (ClientEvent event : events) {
            if (event.kind() == EventKind.LEAD_ARRIVED) {
                leads.put(event.client(), event.time());
            } else if (event.kind() == EventKind.ORDER_PLACED && leads.containsKey(event.client())) {
                orders.putIfAbsent(leads.get(event.client()), event);
            }
        }
        return orders;
    }

    @Test
    void an_event_less_leaves_who_comes_by_a_later_one_the_same() {
        MarketEvent early = new MarketEvent(MarketEvent.Kind.BIG_ORDER, 3, 1, 0.1);
        MarketEvent late = new MarketEvent(MarketEvent.Kind.BIG_ORDER, 9, 1, 0.1);
        assertEquals(visitor(List.of(early, late)), visitor(List.of(late)));
    }

    /** How well our offer fits whoever brought a big order in week 9. */
    private static double visitor(List<MarketEvent> events) {
        Scenario company = COMPANY.withEvents(events);
        SimulationInput input = SimulationInput.steady(company, 11, company.startingPlan(), 1);
        SimulationResult result = Simulator.run(input, true, RunObserver.NONE);
        int visitor = result.events().stream()
                .filter(e -> e.kind() == EventKind.SALE_WON && e.value() == 1 && e.time() == 8)
                .mapToInt(ClientEvent::client)
                .findFirst()
                .orElseThrow();
        return result.quarter(1).clients().stream()
                .filter(client -> client.client() == visitor)
                .findFirst()
                .orElseThrow()
                .fit();
    }

    @Test
    void one_more_employee_leaves_the_character_of_the_others_the_same() {
        OperatingPlan more = Companies.universals(11);
        Map<Double, Long> before = characters(COMPANY);
        Map<Double, Long> after = characters(COMPANY.withStartingPlan(more));
        assertTrue(after.keySet().containsAll(before.keySet()));
    }

    private static Map<Double, Long> characters(Scenario scenario) {
        Scenario calm = Companies.with(scenario, org.kampus.organisation.OrganisationParameter.QUITS_PER_YEAR, 0);
        return Simulator.run(SimulationInput.steady(calm, 3, calm.startingPlan(), 1)).quarter(1).employees().stream()
                .filter(e -> e.role() == Role.UNIVERSAL_SELLER)
                .collect(Collectors.groupingBy(EmployeeSnapshot::hunterLiking, Collectors.counting()));
    }

    private static List<ClientEvent> events(Scenario scenario) {
        SimulationInput input = SimulationInput.steady(scenario, 11, scenario.startingPlan(), 1);
        return Simulator.run(input, true, RunObserver.NONE).events();
    }

    private static List<Double> moments(List<ClientEvent> events, EventKind kind) {
        return events.stream()
                .filter(e -> e.kind() == kind)
                .map(ClientEvent::time)
                .toList();
    }

    /**
     * The first client base is numbered alike in both worlds. Whenever a client is a customer in both,
     * its orders come at the same moments; so the orders of the clients that are never lost coincide.
     */
    private static void assertSameNeeds(List<ClientEvent> one, List<ClientEvent> other) {
        Map<Integer, List<Double>> first = orders(one);
        Map<Integer, List<Double>> second = orders(other);
        int compared = 0;
        for (int client = 0; client < 219; client++) {
            if (stays(one, client) && stays(other, client)) {
                assertEquals(first.get(client), second.get(client), "orders of client " + client);
                compared++;
            }
        }
        assertTrue(compared > 100, "only " + compared + " clients stayed in both worlds");
    }

    private static boolean stays(List<ClientEvent> events, int client) {
        return events.stream().noneMatch(e -> e.client() == client && e.kind() == EventKind.WENT_DORMANT);
    }

    private static Map<Integer, List<Double>> orders(List<ClientEvent> events) {
        Map<Integer, List<Double>> orders = new HashMap<>();
        for (ClientEvent event : events) {
            if (event.kind() == EventKind.ORDER_PLACED) {
                orders.computeIfAbsent(event.client(), k -> new java.util.ArrayList<>())
                        .add(event.time());
            }
        }
        return orders;
    }
}
