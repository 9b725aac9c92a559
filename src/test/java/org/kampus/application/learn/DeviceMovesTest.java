package org.kampus.application.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kampus.application.workshop.TooManyAttemptsException;

class DeviceMovesTest {

    private final ClockByHand clock = new ClockByHand();
    private final DeviceMoves moves = new DeviceMoves(clock);

    @Test
    void a_code_leads_to_its_player_once_however_it_is_typed() {
        String code = moves.code("ann");
        assertEquals(
                Optional.of("ann"),
                moves.take(" " + code.toLowerCase(Locale.ROOT).replace("-", " "), "here"));
        assertEquals(Optional.empty(), moves.take(code, "here"));
    }

    @Test
    void a_code_is_over_after_ten_minutes_and_when_there_is_a_newer_one() {
        String first = moves.code("ann");
        String second = moves.code("ann");
        assertEquals(Optional.empty(), moves.take(first, "here"));
        clock.now = clock.now.plus(Duration.ofMinutes(10));
        assertTrue(moves.take(second, "here").isEmpty());
    }

    @Test
    void who_tries_codes_is_stopped() {
        String code = moves.code("ann");
        for (int i = 0; i < 10; i++) {
            assertTrue(moves.take("AAAA-AAA" + i, "there").isEmpty());
        }
        assertThrows(TooManyAttemptsException.class, () -> moves.take(code, "there"));
        assertEquals(Optional.of("ann"), moves.take(code, "here"));
    }
}
