package org.kampus.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kampus.simulation.api.ClientEvent;
import org.kampus.simulation.api.EventKind;

class ClientIncomeTest {

    @Test
    void one_order_in_four_weeks_is_a_fact_and_no_yearly_income() {
        ClientIncome income = ClientIncome.of(
                List.of(event(0.5, EventKind.SALE_WON, 0.4), event(0.5, EventKind.ORDER_PLACED, 165)), -26, 4);
        assertEquals(1, income.orders());
        assertEquals(165, income.ordered());
        assertEquals(3.5, income.weeks());
        assertFalse(income.isTelling());
    }

    @Test
    void a_year_of_orders_tells_of_a_year_to_come() {
        List<ClientEvent> life = new ArrayList<>();
        for (int week = -60; week < 10; week += 4) {
            life.add(event(week, EventKind.ORDER_PLACED, 100));
        }
        ClientIncome income = ClientIncome.of(life, -104, 10);
        assertEquals(52, income.weeks());
        assertEquals(13, income.orders());
        assertEquals(1300, income.perYear(), 1e-9);
        assertTrue(income.isTelling());
        assertEquals(1.96 * Math.sqrt(13) * 100, income.uncertainty(), 1e-9);
    }

    @Test
    void only_the_time_since_it_became_a_client_again_is_looked_at() {
        ClientIncome income = ClientIncome.of(
                List.of(
                        event(-20, EventKind.ORDER_PLACED, 900),
                        event(-10, EventKind.WENT_DORMANT, 0),
                        event(2, EventKind.WON_BACK, 0.2),
                        event(3, EventKind.ORDER_PLACED, 50),
                        event(20, EventKind.ORDER_PLACED, 700)),
                -26,
                12);
        assertEquals(1, income.orders());
        assertEquals(50, income.ordered());
        assertEquals(10, income.weeks());
    }

    @Test
    void ninety_five_of_a_hundred_intervals_hold_the_true_pace() {
        Random luck = new Random(7);
        int held = 0;
        int telling = 0;
        for (int i = 0; i < 2_000; i++) {
            List<ClientEvent> life = new ArrayList<>();
            for (double time = gap(luck); time < 52; time += gap(luck)) {
                life.add(event(time, EventKind.ORDER_PLACED, 50 + 100 * luck.nextDouble()));
            }
            ClientIncome income = ClientIncome.of(life, 0, 52);
            telling += income.isTelling() ? 1 : 0;
            held += Math.abs(income.perYear() - 26 * 100) <= income.uncertainty() ? 1 : 0;
        }
        assertEquals(0.95, held / 2_000.0, 0.025);
        assertTrue(telling > 1_990);
    }

    private static double gap(Random luck) {
        return -2 * Math.log(1 - luck.nextDouble());
    }

    private static ClientEvent event(double time, EventKind kind, double value) {
        return new ClientEvent(7, time, kind, value, 3);
    }
}
