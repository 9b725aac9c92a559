package org.kampus.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.insight.Scorecard;

class ScoreMixTest {

    private static final Scorecard RICH = new Scorecard(100, 10, 0.6, 1.25);
    private static final Scorecard FAITHFUL = new Scorecard(0, 20, 0.9, 0.8);
    private static final Scorecard BETWEEN = new Scorecard(50, 15, 0.75, 1.1);
    private static final List<Scorecard> ALL = List.of(RICH, FAITHFUL, BETWEEN);

    @Test
    void the_best_in_a_score_has_all_of_its_points_and_the_worst_none() {
        ScoreMix retention = new ScoreMix(0, 0, 1, 0);
        assertEquals(100, retention.points(FAITHFUL, ALL), 1e-9);
        assertEquals(50, retention.points(BETWEEN, ALL), 1e-9);
        assertEquals(0, retention.points(RICH, ALL), 1e-9);
    }

    @Test
    void weights_mix_the_scores() {
        assertEquals(25, new ScoreMix(1, 3, 0, 0).points(RICH, ALL), 1e-9);
        assertEquals(75, new ScoreMix(1, 3, 0, 0).points(FAITHFUL, ALL), 1e-9);
    }

    @Test
    void who_is_outside_the_yardstick_neither_gets_more_than_all_nor_less_than_none() {
        List<Scorecard> people = List.of(BETWEEN, FAITHFUL);
        assertEquals(100, new ScoreMix(1, 0, 0, 0).points(RICH, people), 1e-9);
        assertEquals(0, new ScoreMix(0, 1, 0, 0).points(RICH, people), 1e-9);
    }

    @Test
    void teams_that_are_equal_have_all_points() {
        assertEquals(100, new ScoreMix(1, 1, 1, 1).points(RICH, List.of(RICH, RICH)), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0.70, 1", "0.95, 1", "0.40, 0", "1.10, 0.5", "0.55, 0.5", "2, 0"})
    void a_load_is_as_good_as_it_is_near_the_healthy_ones(double load, double healthy) {
        assertEquals(healthy, ScoreMix.healthy(load), 1e-9);
    }

    @Test
    void something_must_count_and_nothing_more_than_ten_times() {
        assertThrows(WorkshopRefusal.class, () -> new ScoreMix(0, 0, 0, 0));
        assertThrows(WorkshopRefusal.class, () -> new ScoreMix(11, 0, 0, 0));
        assertThrows(WorkshopRefusal.class, () -> new ScoreMix(1, -1, 0, 0));
        assertTrue(ScoreMix.PROFIT_ONLY.isProfitOnly());
    }

    @Test
    void help_needs_a_reason_and_an_amount() {
        assertThrows(WorkshopRefusal.class, () -> adjustment(0, "why"));
        assertThrows(WorkshopRefusal.class, () -> adjustment(Double.NaN, "why"));
        assertThrows(WorkshopRefusal.class, () -> adjustment(5e6, "why"));
        assertThrows(WorkshopRefusal.class, () -> adjustment(500, " "));
        assertEquals("why", adjustment(-500, " why ").reason());
    }

    private static Adjustment adjustment(double amount, String reason) {
        return new Adjustment(new UUID(0, 1), new UUID(0, 2), 1, amount, reason, "Vera", Instant.EPOCH);
    }
}
