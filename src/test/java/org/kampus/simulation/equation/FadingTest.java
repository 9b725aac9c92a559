package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.market.ClientParameter;

/** Clients that order less before they stop. */
class FadingTest {

    private static final Fading EQUATION = new Fading(new Example()
            .with(ClientParameter.FADING_GAPS, 3)
            .with(ClientParameter.FADING_WEEKS_MOST, 20)
            .with(ClientParameter.FADING_ORDERS, 0.4)
            .with(ClientParameter.REDUCED_WIN_BACK, 1.5)
            .numbers());

    @ParameterizedTest
    @CsvSource({"1, 3", "0.5, 6", "0.15, 20", "0.01, 20", "0, 20"})
    void they_do_so_for_some_of_their_gaps(double ordersPerWeek, double weeks) {
        assertEquals(weeks, EQUATION.weeks(ordersPerWeek), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.2, 0.3", "0.6, 0.9", "0.9, 1"})
    void they_are_easier_to_win_back_than_those_who_stopped(double ofStopped, double chance) {
        assertEquals(chance, EQUATION.winsBack(ofStopped), 1e-9);
    }

    @Test
    void without_gaps_nobody_fades() {
        assertTrue(EQUATION.isOn());
        assertEquals(0.4, EQUATION.orders());
        assertFalse(
                new Fading(new Example().with(ClientParameter.FADING_GAPS, 0).numbers()).isOn());
    }
}
