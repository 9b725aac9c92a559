package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kampus.application.AllProcessors;
import org.kampus.company.OwnDataPage;
import org.kampus.company.fit.Estimate;
import org.kampus.company.fit.FitReport;
import org.kampus.company.fit.HistoryFit;
import org.kampus.company.history.OrderLog;

/**
 * What a fit finds in order logs of the simulation in which everything is frozen that binds or loosens clients, so that the
 * truth is known. Two histories in a build; all twenty with {@code -Dkampus.fit.histories=20}.
 */
@Tag("slow")
class FittedCompanyTest {

    private static final int HISTORIES = Integer.getInteger("kampus.fit.histories", 2);
    private static final int CLIENTS = 220;
    private static final int QUARTERS = 6;
    private static final int WEEKS = (2 + QUARTERS) * 13;
    private static final double HAZARD = 0.004;
    private static final double RATE = 0.2;
    private static final long START = 19_000;
    private static final AllProcessors PATIENCE = share -> true;

    @Test
    void rates_and_retention_are_found_in_the_orders_of_those_who_ordered() {
        double truth = Math.exp(-52 * HAZARD);
        List<Double> rates = new ArrayList<>();
        int near = 0;
        int covered = 0;
        for (int history = 0; history < HISTORIES; history++) {
            FitReport report =
                    HistoryFit.of(log(100 + history), START + WEEKS * 7L - 1, HISTORIES > 2 ? 200 : 60, 1, PATIENCE);
            FitReport.Found found = report.found();
            rates.add(found.estimates().ordersPerWeek().value());
            Estimate retention = found.estimates().retention();
            near += Math.abs(retention.value() - truth) <= 0.035 ? 1 : 0;
            covered += retention.low() <= truth && truth <= retention.high() ? 1 : 0;
        }
        rates.sort(null);
        double median = (rates.get((HISTORIES - 1) / 2) + rates.get(HISTORIES / 2)) / 2;
        OwnDataPage.measured(
                "A4",
                String.format(
                        Locale.ROOT,
                        "median rate %+.1f %%; %d of %d within 3.5 points; %d of %d intervals hold the truth",
                        100 * (median / RATE - 1),
                        near,
                        HISTORIES,
                        covered,
                        HISTORIES),
                Math.abs(median / RATE - 1) <= 0.05 && near >= 0.9 * HISTORIES && covered >= 0.9 * HISTORIES);
        assertEquals(RATE, median, (HISTORIES > 2 ? 0.05 : 0.1) * RATE);
        assertTrue(near >= 0.9 * HISTORIES - 1, near + " of " + HISTORIES + " are near");
        assertTrue(covered >= 0.9 * HISTORIES - (HISTORIES > 2 ? 0 : 1), covered + " of " + HISTORIES + " cover");
    }

    private static OrderLog log(int seed) {
        List<List<OrderLog.Order>> clients = IntStream.range(0, CLIENTS)
                .mapToObj(client -> (List<OrderLog.Order>) new ArrayList<OrderLog.Order>())
                .toList();
        PurchaseModelTest.orders(
                CLIENTS,
                QUARTERS,
                seed,
                HAZARD,
                (client, week) -> clients.get(client).add(new OrderLog.Order(START + (long) (week * 7), 10 + client)));
        return new OrderLog(clients.stream().filter(orders -> !orders.isEmpty()).toList());
    }
}
