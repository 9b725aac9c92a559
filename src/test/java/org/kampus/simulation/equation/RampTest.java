package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.organisation.OrganisationParameter;

/** How newcomers grow into full hours. */
class RampTest {

    private static final Numbers NUMBERS = new Example()
            .with(OrganisationParameter.RAMP_START, 0.4)
            .with(OrganisationParameter.RAMP_WEEKS, 10)
            .numbers();

    private static final Ramp EQUATION = new Ramp(NUMBERS);

    @ParameterizedTest
    @CsvSource({"0, 0.4", "5, 0.7", "10, 1.0", "99, 1.0"})
    void in_a_straight_line(double tenure, double expected) {
        assertEquals(expected, EQUATION.of(tenure), 1e-9);
    }
}
