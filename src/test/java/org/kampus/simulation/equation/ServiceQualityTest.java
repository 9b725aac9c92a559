package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.organisation.OrganisationParameter;

/** How waits are felt. */
class ServiceQualityTest {

    private static final Numbers NUMBERS =
            new Example().with(OrganisationParameter.SERVICE_STEEPNESS, 3).numbers();

    private static final ServiceQuality EQUATION = new ServiceQuality(NUMBERS);

    @ParameterizedTest
    @CsvSource({
        "0, 5, 1.0",
        "5, 5, 0.5",
        "10, 5, 0.1111111111111111",
        "2.5, 5, 0.8888888888888888",
        "4, 1, 0.015384615384615385"
    })
    void a_wait_as_long_as_expected_is_worth_a_half(double waited, double measure, double expected) {
        assertEquals(expected, EQUATION.of(waited, measure), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0, 2, 1.0", "2, 2, 0.5", "6, 2, 0.25"})
    void repairs_are_felt_in_proportion(double time, double patience, double expected) {
        assertEquals(expected, ServiceQuality.simple(time, patience), 1e-9);
    }
}
