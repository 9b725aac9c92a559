package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The value of a client. */
class ClientValueTest {

    @ParameterizedTest
    @CsvSource({"100, 0, 0.2, 0.2, 250", "100, 1, 0.2, 0.2, 125", "100, 0, 0.9, 0.1, 100"})
    void profit_over_the_rates_of_leaving_and_discount(
            double grossProfit, double trial, double leaving, double discount, double expected) {
        assertEquals(expected, ClientValue.of(grossProfit, trial, leaving, discount), 1e-9);
    }
}
