package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.organisation.OrganisationParameter;

/** How pay follows the market. */
class PayAdjustmentTest {

    private static final Numbers NUMBERS = new Example()
            .with(OrganisationParameter.PAY_RISE_WEEKS, 6)
            .with(OrganisationParameter.PAY_FALL_WEEKS, 52)
            .numbers();

    private static final PayAdjustment EQUATION = new PayAdjustment(NUMBERS);

    @ParameterizedTest
    @CsvSource({"20, 40, 6, 30", "20, 40, 12, 35", "40, 20, 52, 30", "30, 30, 5, 30"})
    void half_of_a_gap_is_gone_after_a_half_life(double pay, double market, int weeks, double expected) {
        double paid = pay;
        for (int week = 0; week < weeks; week++) {
            paid = EQUATION.after(paid, market);
        }
        assertEquals(expected, paid, 1e-9);
    }

    @Test
    void alternating_work_every_quarter_costs_more_than_its_average() {
        double paid = 30;
        double sum = 0;
        for (int week = 0; week < 104; week++) {
            paid = EQUATION.after(paid, week / 13 % 2 == 0 ? 20 : 40);
            sum += paid;
        }
        assertTrue(sum / 104 > 32, "mean " + sum / 104);
    }
}
