package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How completely records are kept. */
class RecordKeepingTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.6, 0.5, 0.6",
        "0, 0.6, -0.4, 0.19999999999999996",
        "0, 0.2, -0.4, 0",
        "1, 0, -1, 1",
        "0.5, 0.6, -0.4, 0.6"
    })
    void as_control_demands_and_beyond_it_as_one_likes(
            double control, double diligence, double liking, double expected) {
        assertEquals(expected, RecordKeeping.completeness(control, diligence, liking), 1e-9);
    }
}
