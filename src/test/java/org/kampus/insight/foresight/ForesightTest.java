package org.kampus.insight.foresight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.insight.counterfactual.Score;

class ForesightTest {

    @ParameterizedTest
    @CsvSource({
        "-9, MUCH_LOWER",
        "-8, LOWER",
        "-2.1, LOWER",
        "-2, SAME",
        "0, SAME",
        "2, SAME",
        "2.1, HIGHER",
        "8, HIGHER",
        "8.1, MUCH_HIGHER"
    })
    void a_difference_has_a_way_and_a_size(double difference, Trend trend) {
        assertEquals(trend, Trend.of(difference, 2, 8));
    }

    @Test
    void the_way_may_be_right_while_the_size_is_not() {
        Foreseen right = foreseen(Trend.HIGHER, Trend.HIGHER);
        Foreseen way = foreseen(Trend.MUCH_HIGHER, Trend.HIGHER);
        Foreseen wrong = foreseen(Trend.SAME, Trend.LOWER);

        assertTrue(right.isRightWay() && right.isRightSize());
        assertTrue(way.isRightWay());
        assertFalse(way.isRightSize());
        assertFalse(wrong.isRightWay());
    }

    @Test
    void hope_and_care_are_counted_apart() {
        Foreseen.Calibration calibration = Foreseen.Calibration.of(List.of(
                foreseen(Trend.HIGHER, Trend.HIGHER),
                foreseen(Trend.MUCH_HIGHER, Trend.HIGHER),
                foreseen(Trend.SAME, Trend.LOWER),
                foreseen(Trend.MUCH_LOWER, Trend.SAME)));

        assertEquals(new Foreseen.Calibration(4, 2, 1, 2, 1), calibration);
    }

    @Test
    void a_word_is_taken_back() {
        Foresight said = Foresight.NONE.with(Score.RETENTION, Trend.HIGHER);

        assertFalse(said.isEmpty());
        assertTrue(said.with(Score.RETENTION, null).isEmpty());
    }

    @Test
    void nobody_is_asked_about_the_load() {
        assertThrows(IllegalArgumentException.class, () -> Foresight.NONE.with(Score.LOAD, Trend.SAME));
    }

    private static Foreseen foreseen(Trend said, Trend came) {
        return new Foreseen(1, Score.PROFIT, said, came, 0, 0);
    }
}
