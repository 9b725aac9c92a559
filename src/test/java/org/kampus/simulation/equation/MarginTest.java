package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.market.ClientParameter;

/** Gross margin of a client. */
class MarginTest {

    private static final Numbers NUMBERS =
            new Example().with(ClientParameter.MISFIT_CONCESSION, 0.2).numbers();

    private static final Margin EQUATION = new Margin(NUMBERS);

    @ParameterizedTest
    @CsvSource({"0.3, 0, 0, 0.3", "0.3, 0.5, 0, 0.27", "0.3, 0, 0.02, 0.27999999999999997", "0.3, 0.5, -0.01, 0.28"})
    void misfits_and_late_payers_cost(double ofLine, double misfit, double payment, double expected) {
        assertEquals(expected, EQUATION.of(ofLine, misfit, payment), 1e-9);
    }
}
