package org.kampus.simulation.luck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kampus.organisation.SalesFunction;

class StreamsTest {

    @Test
    void a_first_order_is_the_same_whenever_it_is_signed() {
        assertEquals(Streams.orderPlaced(12.3, 12.3), Streams.orderPlaced(47.9, 47.9));
        assertNotEquals(Streams.orderPlaced(12.3, 12.3), Streams.orderPlaced(47.9, 12.3));
        assertEquals(
                Streams.orderPlaced(47.9, 12.3),
                Streams.orderPlaced(47.9, 20.1),
                "needs arise whenever the client was won");
    }

    /** All of them draw the time of a task. */
    @Test
    void tasks_of_one_client_never_share_a_time() {
        Set<Long> addresses = new HashSet<>();
        for (int week = 0; week < 600; week++) {
            for (SalesFunction function : SalesFunction.values()) {
                assertTrue(addresses.add(Streams.task(week, function)), () -> "task " + function);
            }
            for (int step = 1; step <= 2; step++) {
                assertTrue(addresses.add(Streams.handover(week, step)), "handover");
            }
        }
        for (SalesFunction function : SalesFunction.values()) {
            assertTrue(addresses.add(Streams.leadTask(function)), () -> "lead " + function);
            long first = Streams.orderPlaced(1, 1);
            assertTrue(addresses.add(Streams.orderTask(first, function)), () -> "first order " + function);
        }
        for (int stage = 1; stage <= 5; stage++) {
            assertTrue(addresses.add(Streams.stage(stage)), "stage " + stage);
        }
    }

    @Test
    void what_somebody_is_and_what_happens_to_it_have_keys_apart_in_every_world() {
        Streams world = new Streams(7);
        long somebody = world.baseClient(0, 3);
        assertEquals(somebody, new Streams(7).baseClient(0, 3));
        assertNotEquals(somebody, world.luck(somebody));
        assertNotEquals(world.luck(somebody), world.other(1).luck(somebody));
    }

    @Test
    void whoever_comes_by_an_event_is_somebody_else_each_week() {
        Streams world = new Streams(7);
        assertNotEquals(world.visitor(3, 0), world.visitor(3, 1));
        assertNotEquals(world.visitor(3, 0), world.visitor(4, 0));
    }
}
