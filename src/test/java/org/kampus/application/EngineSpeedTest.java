package org.kampus.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EngineSpeedTest {

    private final EngineSpeed speed = new EngineSpeed();

    @Test
    void the_first_measurement_takes_the_place_of_the_assumption() {
        speed.took(1_000_000, Duration.ofSeconds(4));
        assertEquals(Duration.ofSeconds(8), speed.expected(2_000_000, 1));
        assertEquals(Duration.ofSeconds(2), speed.expected(2_000_000, 4));
    }

    @Test
    void a_machine_that_has_become_slower_is_believed_the_more_the_longer_it_was() {
        speed.took(1_000_000, Duration.ofSeconds(1));
        speed.took(1_000, Duration.ofMillis(10));
        Duration afterLittle = speed.expected(1_000_000, 1);
        assertTrue(afterLittle.compareTo(Duration.ofMillis(1_200)) < 0, afterLittle.toString());

        speed.took(10_000_000, Duration.ofSeconds(100));
        Duration afterMuch = speed.expected(1_000_000, 1);
        assertTrue(afterMuch.compareTo(Duration.ofMillis(9_800)) > 0, afterMuch.toString());
        assertTrue(afterMuch.compareTo(Duration.ofSeconds(10)) <= 0, afterMuch.toString());
    }

    @Test
    void nothing_is_learnt_from_nothing() {
        Duration before = speed.expected(1_000_000, 2);
        speed.took(0, Duration.ofSeconds(1));
        speed.took(1_000, Duration.ZERO);
        assertEquals(before, speed.expected(1_000_000, 2));
    }
}
