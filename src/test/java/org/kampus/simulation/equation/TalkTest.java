package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.market.ClientParameter;

/** What is said about us. */
class TalkTest {

    private static final Numbers NUMBERS = new Example()
            .with(ClientParameter.REPUTATION_INERTIA, 0.05)
            .with(ClientParameter.REPUTATION_REFERENCE, 0.7)
            .with(ClientParameter.REPUTATION_REACH, 2)
            .with(ClientParameter.REPUTATION_LEADS, 0.5)
            .with(ClientParameter.REPUTATION_WIN, 0.4)
            .numbers();

    private static final Talk EQUATION = new Talk(NUMBERS);

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "10, 100, 0.2", "90, 100, 1", "-90, 100, -1"})
    void what_is_said_stays_within_its_range(double sum, double weights, double expected) {
        assertEquals(expected, EQUATION.said(sum, weights), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0.05", "0.5, -0.5, -0.05"})
    void reputation_follows_slowly(double level, double said, double expected) {
        assertEquals(expected, EQUATION.moves(level, said), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.30000000000000004", "0.5, 1.2840254166877414", "-1, -1.4934693402873664"})
    void it_brings_leads_and_helps_to_win(double level, double expected) {
        assertEquals(expected, EQUATION.leads(level) + EQUATION.winning(level) + EQUATION.of(level), 1e-9);
    }
}
