package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.organisation.OrganisationParameter;

/** How hard people of many trades are to find and to train. */
class ScarcityTest {

    private static final Scarcity EQUATION = new Scarcity(new Example()
            .with(OrganisationParameter.VACANCY_WEEKS, 6)
            .with(OrganisationParameter.VACANCY_BREADTH, 0.5)
            .with(OrganisationParameter.RAMP_BREADTH, 1)
            .numbers());

    @ParameterizedTest
    @CsvSource({"0, 6, 10", "0.5, 7.5, 6.666666666666667", "1, 9, 5"})
    void breadth_keeps_positions_empty_and_ramps_long(double breadth, double vacancy, double tenure) {
        assertEquals(vacancy, EQUATION.vacancyWeeks(breadth), 1e-9);
        assertEquals(tenure, EQUATION.tenure(10, breadth), 1e-9);
    }
}
