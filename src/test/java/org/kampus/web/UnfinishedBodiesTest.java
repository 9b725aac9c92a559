package org.kampus.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.kampus.web.UnfinishedBodies.Answer;

class UnfinishedBodiesTest {

    private final UnfinishedBodies bodies = new UnfinishedBodies();

    @Test
    void who_has_too_many_is_refused_and_nobody_else() {
        for (int n = 0; n < UnfinishedBodies.OF_NETWORK; n++) {
            assertEquals(Answer.READ, bodies.begin("10.0.0.1"));
        }
        assertEquals(Answer.TOO_MANY_OF_CALLER, bodies.begin("10.0.0.1"));
        assertEquals(Answer.READ, bodies.begin("10.0.0.2"));

        bodies.end("10.0.0.1");
        assertEquals(Answer.READ, bodies.begin("10.0.0.1"));
    }

    @Test
    void all_together_leave_threads_for_whole_requests() {
        for (int n = 0; n < UnfinishedBodies.IN_ALL; n++) {
            assertEquals(Answer.READ, bodies.begin("10.0.1." + n));
        }
        assertEquals(Answer.TOO_MANY_IN_ALL, bodies.begin("10.0.2.1"));
        bodies.end("10.0.1.0");
        assertEquals(Answer.READ, bodies.begin("10.0.2.1"));
    }

    @Test
    void a_body_that_drips_misses_its_deadline_and_one_that_flows_does_not() {
        BodyDeadline deadline = new BodyDeadline(0);

        assertFalse(deadline.missed(TimeUnit.SECONDS.toNanos(14), 14));
        assertTrue(deadline.missed(TimeUnit.SECONDS.toNanos(16), 16));
        assertFalse(deadline.missed(TimeUnit.SECONDS.toNanos(40), 600 * 1024));
        assertTrue(deadline.missed(TimeUnit.SECONDS.toNanos(61), 1024 * 1024));
    }
}
