package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders with which something more is offered. */
class UpsellingTest {

    @ParameterizedTest
    @CsvSource({"0.1, 0, 1, 1.1", "0.1, 0.5, 1, 1.05", "0.1, 1, 1, 1", "0.1, 0.5, 0.5, 1.025", "0, 0.5, 1, 1"})
    void they_are_larger_where_something_is_missing_and_the_client_is_not_tired(
            double value, double breadth, double welcome, double factor) {
        assertEquals(factor, Upselling.factor(value, breadth, welcome), 1e-9);
    }
}
