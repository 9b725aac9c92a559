package org.kampus.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kampus.market.ClientClass;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.SalesStructure;
import org.kampus.organisation.StructurePreset;
import org.kampus.simulation.SyntheticRun;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SimulationResult;

class QuarterFlowTest {

    private static final SalesStructure CONVEYOR = StructurePreset.MIXED_CONVEYOR
            .duties()
            .withHeadcount(Role.HUNTER, 1)
            .withHeadcount(Role.ACCOUNT_MANAGER, 4)
            .withHeadcount(Role.OPERATIONS_CLERK, 2)
            .withHeadcount(Role.BACK_OFFICE, 1);
    private static final SalesStructure UNIVERSAL =
            StructurePreset.UNIVERSAL.duties().withHeadcount(Role.UNIVERSAL_SELLER, 5);

    private final SimulationResult run = SyntheticRun.of(220, 3, 2);

    @Test
    void regular_clients_at_the_end_are_the_active_clients_of_the_last_week() {
        for (int number = -1; number <= 3; number++) {
            QuarterFlow flow = QuarterFlow.of(run, number, q -> UNIVERSAL);
            var counts = flow.counts(13);
            int regular = 0;
            for (Station station :
                    List.of(Station.REGULAR_A, Station.REGULAR_B, Station.REGULAR_C, Station.REGULAR_D)) {
                regular += counts.getOrDefault(station, 0);
            }
            QuarterResult quarter = run.quarter(number);
            assertEquals(quarter.last(Measure.ACTIVE_CLIENTS), regular, "quarter " + number);
            assertEquals(
                    quarter.last(Measure.DORMANT_CLIENTS),
                    counts.getOrDefault(Station.DORMANT, 0).doubleValue(),
                    "dormant, quarter " + number);
            assertEquals(
                    quarter.sum(Measure.WRITTEN_OFF),
                    counts.getOrDefault(Station.WRITTEN_OFF, 0).doubleValue(),
                    "lost, quarter " + number);
        }
    }

    @Test
    void sales_in_progress_stand_at_the_stage_their_events_tell() {
        QuarterFlow flow = QuarterFlow.of(run, 2, q -> CONVEYOR);
        long inSale = flow.clients().stream()
                .map(track -> track.at(13))
                .filter(s -> s.name().startsWith("SALE_"))
                .count();
        long snapshots = run.quarter(2).clients().stream()
                .filter(c -> c.state() == ClientState.IN_SALE)
                .count();
        assertEquals(snapshots, inSale);
    }

    @Test
    void a_won_client_waits_for_its_handover_only_where_others_keep_it() {
        int winner = run.events().stream()
                .filter(e -> e.kind() == EventKind.SALE_WON && e.time() > 0 && e.time() < 13)
                .findFirst()
                .orElseThrow()
                .client();
        assertEquals(
                Station.HANDOVER,
                track(QuarterFlow.of(run, 1, q -> CONVEYOR), winner).at(12.99));
        assertTrue(track(QuarterFlow.of(run, 1, q -> UNIVERSAL), winner)
                .at(12.99)
                .name()
                .startsWith("REGULAR"));
    }

    private static ClientTrack track(QuarterFlow flow, int client) {
        return flow.clients().stream()
                .filter(t -> t.client() == client)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_order_ends_at_its_delivery_or_stays_open() {
        QuarterFlow flow = QuarterFlow.of(run, 1, q -> CONVEYOR);
        assertTrue(flow.orders().size() > 300, () -> "orders: " + flow.orders().size());
        for (QuarterFlow.OrderTrack order : flow.orders()) {
            assertEquals(order.outcome() == QuarterFlow.Outcome.OPEN, Double.isNaN(order.done()));
            assertTrue(Double.isNaN(order.done()) || order.done() >= order.placed());
            assertTrue(order.placed() < 13);
        }
        assertTrue(flow.orders().stream().anyMatch(o -> Double.isNaN(o.done())), "some are open at the end");
        assertTrue(flow.orders().stream().anyMatch(o -> o.placed() < 0), "some were placed before");
    }

    @Test
    void orders_queue_where_most_hours_are_spent_on_them() {
        assertEquals(List.of(Role.ACCOUNT_MANAGER), desksWith(QuarterFlow.of(run, 1, q -> CONVEYOR)));
        assertEquals(List.of(Role.OPERATIONS_CLERK), desksWith(QuarterFlow.of(run, 2, q -> CONVEYOR)));
    }

    private static List<Role> desksWith(QuarterFlow flow) {
        return flow.desks().stream()
                .filter(desk -> desk.queues().contains(SalesFunction.PROCESS_ORDERS))
                .map(QuarterFlow.Desk::role)
                .toList();
    }

    @Test
    void a_client_keeps_its_class_while_it_is_regular() {
        QuarterFlow flow = QuarterFlow.of(run, 3, q -> CONVEYOR);
        long topClass = flow.clients().stream()
                .filter(t -> t.clientClass() == ClientClass.A && t.at(0) == Station.REGULAR_A)
                .count();
        assertTrue(topClass > 10, () -> "class A: " + topClass);
    }
}
