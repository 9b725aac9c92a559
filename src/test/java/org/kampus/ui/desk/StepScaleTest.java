package org.kampus.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kampus.organisation.Lever;
import org.kampus.ui.i18n.NumberRange;

class StepScaleTest {

    @Test
    void hours_of_growth_get_coarser_as_they_grow() {
        assertEquals(
                List.of(0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0),
                upwards(Lever.GROWTH_HOURS_A));
    }

    @Test
    void a_share_goes_in_even_steps() {
        assertEquals(21, upwards(Lever.MINIMUM_FIT).size());
    }

    @ParameterizedTest
    @EnumSource(Lever.class)
    void every_lever_is_walked_through_in_some_forty_presses_both_ways(Lever lever) {
        List<Double> up = upwards(lever);
        assertTrue(up.size() <= 61, () -> lever + " takes " + up.size());
        List<Double> down = new ArrayList<>();
        StepScale scale = StepScale.of(lever);
        double value = lever.max();
        down.addFirst(value);
        while (scale.canGoDown(value)) {
            value = scale.down(value);
            down.addFirst(value);
        }
        assertEquals(up, down);
    }

    @Test
    void a_value_between_the_steps_goes_to_the_next_one() {
        StepScale weeks = StepScale.of(Lever.HANDOVER_AFTER_WEEKS);
        assertEquals(15, weeks.up(13));
        assertEquals(10, weeks.down(13));
    }

    @Test
    void a_value_is_typed_within_the_range_and_as_fine_as_it_is_shown() {
        assertEquals(
                new NumberRange(0, 100, 1, "%"), StepScale.of(Lever.MINIMUM_FIT).typed(100));
        assertEquals(
                new NumberRange(0, 8, 0.1, ""),
                StepScale.of(Lever.GROWTH_HOURS_A).typed(1));
        assertEquals(0.13, StepScale.of(Lever.MINIMUM_FIT).taken(0.13));
    }

    @ParameterizedTest
    @EnumSource(Lever.class)
    void the_browser_goes_through_the_same_values_as_the_server(Lever lever) {
        assertEquals(upwards(lever), StepScale.of(lever).values());
    }

    private static List<Double> upwards(Lever lever) {
        StepScale scale = StepScale.of(lever);
        List<Double> values = new ArrayList<>(List.of(lever.min()));
        while (scale.canGoUp(values.getLast())) {
            values.add(scale.up(values.getLast()));
        }
        return values;
    }
}
