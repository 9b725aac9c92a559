package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.market.ClientParameter;

/** Clients who recommend us. */
class ReferencesTest {

    private static final References EQUATION = new References(new Example()
            .with(ClientParameter.REFERENCE_SATISFACTION, 0.6)
            .with(ClientParameter.REFERENCES_ENOUGH, 10)
            .with(ClientParameter.REFERENCE_LEADS, 0.3)
            .with(ClientParameter.REFERENCE_WIN, 0.2)
            .numbers());

    @ParameterizedTest
    @CsvSource({"0.5, 0", "0.6, 0", "0.8, 0.5", "1, 1"})
    void content_clients_agree(double satisfaction, double chance) {
        assertEquals(chance, EQUATION.given(satisfaction), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "10, 0.632120559", "1000, 1"})
    void the_first_count_most(double weight, double heard) {
        assertEquals(1 + 0.3 * heard, EQUATION.leads(weight), 1e-8);
        assertEquals(0.2 * heard, EQUATION.winning(weight), 1e-8);
    }
}
