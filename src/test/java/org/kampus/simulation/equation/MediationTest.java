package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.market.ClientParameter;

/** How conflicts in a project are settled. */
class MediationTest {

    private static final Mediation EQUATION = new Mediation(
            new Example().with(ClientParameter.PROJECT_MEDIATION, 0.4).numbers());

    @ParameterizedTest
    @CsvSource({"0, 0.4", "0.5, 0.7", "1, 1"})
    void a_part_of_what_went_wrong_is_settled(double quality, double expected) {
        assertEquals(expected, EQUATION.felt(quality), 1e-9);
    }
}
