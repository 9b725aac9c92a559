package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.market.ClientParameter;

/** What leads cost. */
class LeadPriceTest {

    private static final LeadPrice EQUATION =
            new LeadPrice(new Example().with(ClientParameter.LEAD_PRICE_RISE, 1).numbers());

    @ParameterizedTest
    @CsvSource({"6, 5, 0, 0", "6, 5, 0.1, 3.15", "6, 5, 1, 45", "6, 5, 2, 120", "0, 5, 2, 0", "6, 0, 2, 0"})
    void the_more_are_bought_the_dearer_the_last_one(double price, double own, double bought, double expected) {
        assertEquals(expected, EQUATION.perWeek(price, own, bought), 1e-9);
    }
}
