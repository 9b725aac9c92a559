package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementaryTest {

    @Test
    void exponentials_agree_with_the_library_to_thirteen_digits() {
        for (double x = -60; x < 60; x += 0.00137) {
            assertEquals(1, Elementary.exp(x) / StrictMath.exp(x), 1e-13);
        }
    }

    @Test
    void logarithms_agree_with_the_library_to_thirteen_digits() {
        for (double x = 1e-9; x < 1e9; x *= 1.00037) {
            double exact = StrictMath.log(x);
            assertEquals(exact, Elementary.log(x), 1e-13 * Math.max(1, Math.abs(exact)));
        }
    }

    @Test
    void powers_agree_with_the_library_to_twelve_digits() {
        for (double base = 1e-6; base < 100; base *= 1.0171) {
            for (double exponent = -4; exponent <= 4; exponent += 0.37) {
                assertEquals(1, Elementary.pow(base, exponent) / StrictMath.pow(base, exponent), 1e-12);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                -0.0,
                -800,
                800,
                1e300,
                -1e300,
                1e-310,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY
            })
    void where_numbers_end_the_library_answers(double x) {
        assertEquals(StrictMath.exp(x), Elementary.exp(x));
        assertEquals(StrictMath.log(x), Elementary.log(x));
        assertEquals(StrictMath.pow(0, x), Elementary.pow(0, x));
    }
}
