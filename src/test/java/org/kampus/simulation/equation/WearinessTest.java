package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What contacts are still worth to a client that gets many. */
class WearinessTest {

    @ParameterizedTest
    @CsvSource({"0, 4, 1", "4, 4, 1", "8, 4, 0.5", "16, 4, 0.25", "1, 0.5, 0.5"})
    void beyond_what_is_comfortable_each_is_worth_less(double contacts, double comfortable, double expected) {
        assertEquals(expected, Weariness.left(contacts, comfortable), 1e-12);
    }
}
