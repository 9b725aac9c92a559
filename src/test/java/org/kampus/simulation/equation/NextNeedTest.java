package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.market.ClientParameter;

/** Orders of clients who were asked for their next need in time. */
class NextNeedTest {

    private static final NextNeed EQUATION = new NextNeed(new Example()
            .with(ClientParameter.NEXT_NEED_PULL, 0.1)
            .with(ClientParameter.NEXT_NEED_FRESH_WEEKS, 4)
            .numbers());

    @ParameterizedTest
    @CsvSource({
        "0, 0.4, 0.8, 1",
        "1, 0.4, 0.8, 1.1",
        "0.5, 0.4, 0.8, 1.05",
        "1, 0.8, 0.8, 1",
        "1, 0.9, 0.8, 1",
        "1, 0, 0.8, 1"
    })
    void part_of_what_others_would_get_comes_to_us(double known, double share, double highest, double factor) {
        assertEquals(factor, EQUATION.factor(known, share, highest), 1e-9);
    }

    @Test
    void what_was_asked_gets_out_of_date() {
        assertEquals(0.8 * StrictMath.exp(-0.25), EQUATION.fades(0.8), 1e-9);
    }
}
