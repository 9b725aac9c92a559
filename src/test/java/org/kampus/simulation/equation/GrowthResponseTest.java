package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.market.ClientParameter;

/** Response to growth work. */
class GrowthResponseTest {

    private static final Numbers NUMBERS = new Example()
            .with(ClientParameter.GROWTH_EXPONENT, 1.5)
            .with(ClientParameter.GROWTH_HALF_POINT, 0.5)
            .numbers();

    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "1, 0.4142135623730951",
        "2, 0.6666666666666666",
        "1.234, 0.49217575183952456",
        "16, 0.9783806380088231",
        "99, 0.9783806380088231"
    })
    void it_rises_and_flattens(double hours, double expected) {
        assertEquals(expected, new GrowthResponse(NUMBERS, 2).to(hours), 1e-9);
    }
}
