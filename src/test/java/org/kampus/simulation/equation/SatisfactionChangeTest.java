package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.market.ClientParameter;

/** How experiences move satisfaction. */
class SatisfactionChangeTest {

    private static final Numbers NUMBERS = new Example()
            .with(ClientParameter.SATISFACTION_LEARNING, 0.1)
            .with(ClientParameter.SATISFACTION_ASYMMETRY, 2)
            .with(ClientParameter.FIRST_IMPRESSION, 2)
            .numbers();

    private static final SatisfactionChange EQUATION = new SatisfactionChange(NUMBERS);

    @ParameterizedTest
    @CsvSource({
        "0.7, 0.9, 100, 0.02040000000000001",
        "0.7, 0.5, 100, -0.040799999999999996",
        "0.7, 0.5, 1, -0.12",
        "0.7, 0.5, 0, -0.12",
        "0.7, 0.7, 4, 0.0"
    })
    void downwards_faster_than_upwards_and_fastest_at_first(
            double satisfaction, double quality, int orders, double expected) {
        assertEquals(expected, EQUATION.of(satisfaction, quality, orders), 1e-9);
    }
}
