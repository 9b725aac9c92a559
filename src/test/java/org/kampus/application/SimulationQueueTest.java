package org.kampus.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.kampus.simulation.api.RunCancelled;

class SimulationQueueTest {

    private final Deque<Runnable> begun = new ArrayDeque<>();
    private final SimulationQueue queue = new SimulationQueue(begun::add, 1);

    @Test
    void a_queue_without_slots_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new SimulationQueue(begun::add, 0));
    }

    @Test
    void simulations_run_one_after_the_other_in_the_order_they_came() {
        var first = queue.submit(() -> "first");
        var second = queue.submit(() -> "second");
        var third = queue.submit(() -> "third");

        assertEquals(1, begun.size());
        assertEquals(0, first.position());
        assertEquals(1, second.position());
        assertEquals(2, third.position());

        begun.remove().run();
        assertEquals("first", first.outcome().join());
        assertEquals(0, second.position());
        assertEquals(1, third.position());
    }

    @Test
    void whoever_waits_for_an_outcome_finds_the_slot_free() {
        var first = queue.submit(() -> "first");
        var after = first.outcome().thenApply(outcome -> queue.submit(() -> "after " + outcome));

        begun.remove().run();

        assertEquals(0, after.join().position());
        assertEquals(1, begun.size());
    }

    @Test
    void a_failure_frees_the_slot_and_is_told() {
        var failing = queue.submit(() -> {
            throw new StackOverflowError();
        });
        var next = queue.submit(() -> "next");

        begun.remove().run();
        begun.remove().run();

        assertTrue(failing.outcome().isCompletedExceptionally());
        assertEquals("next", next.outcome().join());
    }

    @Test
    void who_leaves_the_queue_is_not_simulated() {
        queue.submit(() -> "first");
        var second = queue.submit(() -> "second");
        var third = queue.submit(() -> "third");

        second.withdraw();
        begun.remove().run();
        begun.remove().run();

        assertInstanceOf(
                RunCancelled.class,
                assertThrows(CompletionException.class, second.outcome()::join).getCause());
        assertEquals("third", third.outcome().join());
        assertTrue(begun.isEmpty());
    }

    @Test
    void leaving_has_no_effect_on_what_runs_already() {
        var first = queue.submit(() -> "first");

        first.withdraw();
        begun.remove().run();

        assertEquals("first", first.outcome().join());
    }

    @Test
    void a_server_that_is_going_down_is_told_to_whoever_waits() {
        SimulationQueue closed = new SimulationQueue(
                work -> {
                    throw new RejectedExecutionException("going down");
                },
                1);

        assertTrue(closed.submit(() -> "one").outcome().isCompletedExceptionally());
        assertTrue(closed.submit(() -> "two").outcome().isCompletedExceptionally());
    }
}
