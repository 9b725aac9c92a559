package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.market.ClientParameter;

/** Orders that clients enter themselves. */
class WebOrdersTest {

    private static final WebOrders EQUATION = new WebOrders(new Example()
            .with(ClientParameter.WEB_ORDER_HOURS, 0.3)
            .with(ClientParameter.WEB_ORDER_CONTACT, 0.2)
            .numbers());

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "0.5, 0.15, 0.1", "2, 0.6, 0.4"})
    void they_take_less_work_and_tie_less(double usual, double hours, double contact) {
        assertEquals(hours, EQUATION.hours(usual), 1e-9);
        assertEquals(contact, EQUATION.contact(usual), 1e-9);
    }
}
