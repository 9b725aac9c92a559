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
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.ClientEvent;
import org.kampus.simulation.api.EmployeeSnapshot;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationInput;

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
