package org.kampus.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class LessonScoreTest {

    @Test
    void everything_right_and_sure_is_worth_a_hundred_points() {
        LessonScore score = new LessonScore(2, 2, 2, OptionalDouble.of(0));
        assertTrue(score.finished());
        assertEquals(100, score.points(), 1e-9);
    }

    @Test
    void finishing_counts_even_if_everything_is_wrong() {
        assertEquals(40, new LessonScore(2, 0, 2, OptionalDouble.of(1)).points(), 1e-9);
    }

    @Test
    void what_is_not_finished_counts_by_what_is_there() {
        LessonScore score = new LessonScore(1, 1, 2, OptionalDouble.of(0.25));
        assertFalse(score.finished());
        assertEquals(20 + 15, score.points(), 1e-9);
        assertEquals(0, new LessonScore(0, 0, 2, OptionalDouble.empty()).points(), 1e-9);
    }
}
