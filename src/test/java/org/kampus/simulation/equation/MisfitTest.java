package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.market.ClientParameter;
import org.kampus.organisation.OrganisationParameter;

/** What a misfit costs. */
class MisfitTest {

    private static final Numbers NUMBERS = new Example()
            .with(ClientParameter.FIT_NORM, 0.8)
            .with(ClientParameter.MISFIT_HOURS, 0.5)
            .with(ClientParameter.MISFIT_ERRORS, 2)
            .with(OrganisationParameter.ERROR_RATE, 0.03)
            .numbers();

    private static final Misfit EQUATION = new Misfit(NUMBERS);

    @ParameterizedTest
    @CsvSource({"0.8, 0.0", "1, 0.0", "0.4, 0.5", "0, 1.0"})
    void the_gap_is_a_share_of_the_norm(double fit, double expected) {
        assertEquals(expected, EQUATION.gap(fit), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0, 1.0", "0.5, 1.25"})
    void it_takes_hours(double gap, double expected) {
        assertEquals(expected, EQUATION.effort(gap), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.03", "0.5, 0.06"})
    void and_makes_errors(double gap, double expected) {
        assertEquals(expected, EQUATION.errors(gap), 1e-9);
    }
}
