package org.kampus.company.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.kampus.company.CompanyNumber;
import org.kampus.company.history.HistoryFacts.Level;
import org.kampus.company.history.HistoryFacts.Why;

class HistoryFactsTest {

    private static final long END = 20_000;

    /** Clients that order by chance and leave by chance, and newcomers in their place. */
    private static OrderLog simulated(int clients, int days, double perDay, double leavingPerYear, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double hazard = -Math.log(1 - leavingPerYear) / 365;
        List<List<OrderLog.Order>> all = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            double from = END - days;
            while (from < END) {
                double until = Math.min(END, from - Math.log(1 - random.nextDouble()) / hazard);
                List<OrderLog.Order> orders = new ArrayList<>();
                for (double t = from - Math.log(1 - random.nextDouble()) / perDay;
                        t < until;
                        t -= Math.log(1 - random.nextDouble()) / perDay) {
                    if (orders.isEmpty() || orders.getLast().day() != (long) t) {
                        orders.add(new OrderLog.Order((long) t, 10_000 + 1_000 * random.nextGaussian()));
                    }
                }
                if (!orders.isEmpty()) {
                    all.add(orders);
                }
                from = until;
            }
        }
        return new OrderLog(all);
    }

    @Test
    void retention_is_found_with_an_interval_that_keeps_its_promise() {
        int covered = 0;
        int runs = 40;
        for (int run = 0; run < runs; run++) {
            HistoryFacts facts = HistoryFacts.of(simulated(200, 3 * 365, 0.06, 0.2, run), END, 1000);
            assertEquals(Level.FULL, facts.level(), () -> facts.toString());
            covered += facts.retentionLow() <= 0.8 && 0.8 <= facts.retentionHigh() ? 1 : 0;
        }
        // Clients that leave late in the year before last and bought in it count as kept: a year is seen, not a moment.
        assertTrue(covered >= 34, covered + " of " + runs);
    }

    @Test
    void a_year_is_counted_as_it_is() {
        HistoryFacts facts = HistoryFacts.of(simulated(120, 3 * 365, 0.05, 0.15, 5), END, 1000);

        assertEquals(120 * 0.05 * 365, facts.numbers().get(CompanyNumber.ORDERS), 250);
        assertEquals(
                facts.numbers().get(CompanyNumber.ORDERS) * 10,
                facts.numbers().get(CompanyNumber.REVENUE),
                facts.numbers().get(CompanyNumber.REVENUE) * 0.02);
        assertTrue(facts.numbers().get(CompanyNumber.NEWCOMERS_SHARE) > 0.03);
        assertTrue(facts.numbers().get(CompanyNumber.TOP_TEN_SHARE) > 10.0 / 150);
    }

    @Test
    void thin_data_are_stopped_or_bounded_with_what_is_missing() {
        HistoryFacts thin = HistoryFacts.of(simulated(6, 400, 0.02, 0.1, 1), END, 1000);
        assertEquals(Level.STOP, thin.level());
        assertTrue(thin.numbers().isEmpty());
        assertTrue(thin.reasons().stream().anyMatch(reason -> reason.why() == Why.CLIENTS && reason.need() == 10));

        HistoryFacts young = HistoryFacts.of(simulated(60, 400, 0.05, 0.1, 1), END, 1000);
        assertEquals(Level.RATE_ONLY, young.level());
        assertFalse(young.numbers().containsKey(CompanyNumber.RETENTION));
        assertTrue(young.numbers().containsKey(CompanyNumber.REVENUE));

        HistoryFacts loyal = HistoryFacts.of(simulated(60, 900, 0.05, 0.001, 1), END, 1000);
        assertEquals(Level.RATE_ONLY, loyal.level(), "no loss was seen, which is not a retention of 100 %");

        HistoryFacts few = HistoryFacts.of(simulated(60, 900, 0.05, 0.2, 1), END, 1000);
        assertEquals(Level.CAUTION, few.level());
    }

    @Test
    void orders_of_another_kind_are_refused_by_name() {
        OrderLog projects = simulated(200, 3000, 0.0012, 0.05, 3);
        assertEquals(Why.RARE, wrong(projects));
        List<List<OrderLog.Order>> withShop =
                new ArrayList<>(simulated(30, 900, 0.02, 0.1, 4).clients());
        List<OrderLog.Order> shop = new ArrayList<>();
        for (long day = END - 890; day < END; day++) {
            shop.add(new OrderLog.Order(day, 1));
        }
        withShop.add(shop);
        assertEquals(Why.ONE_CLIENT, wrong(new OrderLog(withShop)));
        List<List<OrderLog.Order>> stamped = simulated(40, 900, 0.04, 0.1, 5).clients().stream()
                .map(orders -> orders.stream()
                        .map(order -> new OrderLog.Order(
                                LocalDate.ofEpochDay(order.day())
                                        .withDayOfMonth(1)
                                        .toEpochDay(),
                                order.amount()))
                        .toList())
                .toList();
        assertEquals(Why.PERIOD_STAMPS, wrong(new OrderLog(stamped)));
    }

    private static Why wrong(OrderLog log) {
        HistoryFacts facts = HistoryFacts.of(log, END, 1000);
        assertEquals(Level.WRONG_KIND, facts.level(), facts::toString);
        assertTrue(facts.numbers().isEmpty());
        return facts.reasons().getFirst().why();
    }
}
