package org.kampus.company.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hipparchus.random.RandomDataGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.kampus.application.AllProcessors;
import org.kampus.company.OwnDataPage;
import org.kampus.company.history.HistoryFacts.Level;
import org.kampus.company.history.HistoryFacts.Why;
import org.kampus.company.history.OrderLog;
import org.kampus.simulation.api.RunCancelled;

/** Histories made up by a known truth: what is found of it, and what is refused. */
class HistoryFitTest {

    private static final int SAMPLES = 30;
    private static final AllProcessors PATIENCE = share -> true;

    @Test
    void a_base_with_newcomers_is_found_again() {
        SimulatedHistory made = new SimulatedHistory(11, 104).base(220).newcomers(1);
        FitReport report = fit(made);
        FitReport.Found found = found(report);
        FitEstimates estimates = found.estimates();
        assertEquals(Level.FULL, report.level(), report::toString);
        assertEquals(made.rate, estimates.ordersPerWeek().value(), 0.1 * made.rate);
        assertEquals(made.shape, estimates.rateShape().value(), 0.8);
        assertEquals(made.retention(), estimates.retention().value(), 0.05);
        assertTrue(holds(estimates.retention(), made.retention()), estimates::toString);
        assertEquals(made.stillThere, estimates.activeClients().value(), 0.05 * made.stillThere);
        assertEquals(1, estimates.newPerWeek().value(), 0.3);
        assertEquals(1, estimates.regularity());
        assertEquals(0.7, estimates.valueSpread().value(), 0.12);
        assertTrue(found.backTest().passed(), () -> found.backTest().toString());
    }

    @Test
    void regular_orders_make_leaving_visible() {
        SimulatedHistory made = new SimulatedHistory(12, 104);
        made.rate = 0.08;
        made.regularity = 2;
        made.hazard = 0.0025;
        made.base(220);
        FitEstimates estimates = found(fit(made)).estimates();
        assertTrue(estimates.regularity() >= 2, estimates::toString);
        assertTrue(holds(estimates.retention(), made.retention()), estimates::toString);
    }

    @Test
    void nobody_leaving_gives_a_bound_and_no_zero() {
        SimulatedHistory made = new SimulatedHistory(13, 104);
        made.hazard = 0;
        made.base(80);
        FitReport report = fit(made);
        assertEquals(Level.RATE_ONLY, report.level());
        assertTrue(why(report).contains(Why.BOUNDARY), report::toString);
        double bound = found(report).estimates().retentionAtLeast();
        assertTrue(bound > 0.9 && bound < 1, () -> "bound " + bound);
        assertTrue(report.retention().isEmpty());
    }

    @Test
    void clients_that_order_ever_more_often_are_called_growing_and_not_loyal() {
        SimulatedHistory made = new SimulatedHistory(14, 104);
        made.growth = 0.6;
        made.base(100);
        FitReport report = fit(made);
        assertEquals(Level.WRONG_KIND, report.level(), report::toString);
        assertTrue(why(report).contains(Why.TREND), report::toString);
    }

    @Test
    void a_list_of_present_clients_only_is_noticed() {
        SimulatedHistory made = new SimulatedHistory(15, 104);
        made.hazard = 0.01;
        made.base(200);
        OrderLog present = new OrderLog(made.log().clients().stream()
                .filter(orders -> orders.getLast().day() > made.end() - 60)
                .toList());
        FitReport report = HistoryFit.of(present, made.end(), SAMPLES, 1, share -> true);
        assertTrue(why(report).contains(Why.SELECTED) || why(report).contains(Why.BOUNDARY), report::toString);
        assertTrue(report.retention().isEmpty());
    }

    @Test
    void thin_histories_are_refused_and_small_ones_never_trusted_in_full() {
        SimulatedHistory thin = new SimulatedHistory(16, 104);
        thin.base(8);
        FitReport none = fit(thin);
        assertEquals(Level.STOP, none.level());
        assertEquals(null, none.found());

        SimulatedHistory small = new SimulatedHistory(17, 52);
        small.base(30);
        FitReport report = fit(small);
        assertFalse(report.level() == Level.FULL);
        assertEquals(
                report,
                HistoryFit.of(small.log(), small.end(), SAMPLES, 1, PATIENCE),
                "the same input gives the same digits on one processor and on many");
    }

    @Test
    void seasons_are_found_from_two_years_on() {
        SimulatedHistory made = new SimulatedHistory(18, 110);
        made.winter = 0.5;
        made.base(200);
        FitEstimates estimates = found(fit(made)).estimates();
        assertEquals(12, estimates.season().size());
        assertTrue(
                estimates.season().stream().mapToDouble(factor -> factor).max().orElse(0) > 1.25);
        assertTrue(holds(estimates.retention(), made.retention()), estimates::toString);
    }

    @Test
    void whoever_waits_no_more_stops_it() {
        SimulatedHistory made = new SimulatedHistory(19, 60).base(40);
        assertThrows(RunCancelled.class, () -> HistoryFit.of(made.log(), made.end(), SAMPLES, 1, share -> false));
    }

    /** The last half-year is another business than the one before. */
    @Test
    void a_back_test_that_fails_is_called_by_name() {
        SimulatedHistory made = new SimulatedHistory(20, 104);
        made.hazard = 0.002;
        made.base(150);
        long half = made.end() - 26 * 7;
        OrderLog halved = new OrderLog(made.log().clients().stream()
                .map(orders -> orders.stream()
                        .filter(order -> order.day() <= half || order.day() % 3 == 0)
                        .toList())
                .filter(orders -> !orders.isEmpty())
                .toList());
        FitReport report = HistoryFit.of(halved, made.end(), SAMPLES, 1, share -> true);
        assertTrue(why(report).contains(Why.BACK_TEST), report::toString);
        assertTrue(found(report).backTest().failed(), report::toString);
        assertTrue(report.retention().isEmpty());
    }

    /** Two orders of a moment would make a likelihood without bound. */
    @Test
    void orders_of_the_same_day_are_one() {
        OrderLog log = new OrderLog(
                List.of(List.of(new OrderLog.Order(12, 1), new OrderLog.Order(10, 5), new OrderLog.Order(10, 2))));
        assertEquals(
                List.of(new OrderLog.Order(10, 7), new OrderLog.Order(12, 1)),
                log.clients().getFirst());
    }

    /** Rare and regular orders: read as random ones, they would hide who leaves. */
    @Test
    @EnabledIfSystemProperty(named = "kampus.own.data", matches = "true", disabledReason = "takes minutes: -Pown-data")
    void leaving_is_found_where_orders_are_rare_and_regular() {
        int histories = 20;
        List<Double> errors = new ArrayList<>();
        int regular = 0;
        for (int history = 0; history < histories; history++) {
            SimulatedHistory made = new SimulatedHistory(300 + history, 156);
            made.rate = 0.035;
            made.regularity = 2;
            made.hazard = 0.09 / 52;
            made.base(220);
            FitEstimates estimates = found(HistoryFit.of(made.log(), made.end(), 20, 1, PATIENCE))
                    .estimates();
            double retention = Double.isNaN(estimates.retention().value())
                    ? 1
                    : estimates.retention().value();
            errors.add(Math.abs(retention - made.retention()));
            regular += estimates.regularity() >= 2 ? 1 : 0;
        }
        errors.sort(null);
        double median = errors.get(histories / 2);
        OwnDataPage.measured(
                "A3",
                String.format(
                        Locale.ROOT,
                        "regular in %d of %d; yearly churn off by %.1f points in the middle, %.1f at most",
                        regular,
                        histories,
                        100 * median,
                        100 * errors.getLast()),
                median <= 0.04 && regular >= 0.9 * histories);
        assertEquals(histories, regular, 0.1 * histories);
        assertTrue(median <= 0.04, errors::toString);
    }

    /** Few clients and one year: never to be trusted in full, and intervals that keep their promise. */
    @Test
    @EnabledIfSystemProperty(named = "kampus.own.data", matches = "true", disabledReason = "takes minutes: -Pown-data")
    void small_companies_get_wide_intervals() {
        int histories = 20;
        int held = 0;
        int unknown = 0;
        int full = 0;
        for (int history = 0; history < histories; history++) {
            SimulatedHistory made = new SimulatedHistory(400 + history, 52);
            made.base(30);
            FitReport report = HistoryFit.of(made.log(), made.end(), HistoryFit.SAMPLES, 1, PATIENCE);
            full += report.level() == Level.FULL ? 1 : 0;
            FitEstimates estimates = found(report).estimates();
            unknown += Double.isNaN(estimates.retention().value()) ? 1 : 0;
            held += Double.isNaN(estimates.retention().value())
                    ? made.retention() >= estimates.retentionAtLeast() ? 1 : 0
                    : holds(estimates.retention(), made.retention()) ? 1 : 0;
        }
        OwnDataPage.measured(
                "A6",
                full + " of " + histories + " called full; the interval, or in " + unknown
                        + " the lower bound, holds the truth in " + held,
                full == 0 && held >= 0.9 * histories);
        assertEquals(0, full);
        assertTrue(held >= 0.9 * histories, held + " of " + histories);
    }

    /** Gamma-Gamma only where it is right: on normal logarithms it puts the mean far too high. */
    @Test
    void a_law_of_values_is_used_only_where_its_mean_is_theirs() {
        RandomDataGenerator random = new RandomDataGenerator(7);
        int[] orders = new int[800];
        double[] logNormal = new double[orders.length];
        List<List<OrderLog.Order>> gamma = new ArrayList<>();
        List<List<OrderLog.Order>> normal = new ArrayList<>();
        for (int client = 0; client < orders.length; client++) {
            orders[client] = random.nextInt(1, 6);
            double rate = random.nextGamma(4, 1 / 15.0);
            double own = random.nextNormal(3, 1.2);
            List<OrderLog.Order> gammas = new ArrayList<>();
            List<OrderLog.Order> normals = new ArrayList<>();
            for (int order = 0; order < orders[client]; order++) {
                gammas.add(new OrderLog.Order(order, random.nextGamma(6, 1 / rate)));
                normals.add(new OrderLog.Order(order, Math.exp(own + random.nextNormal(0, 1))));
                logNormal[client] += normals.getLast().amount() / orders[client];
            }
            gamma.add(gammas);
            normal.add(normals);
        }
        assertEquals(FitEstimates.ValueLaw.GAMMA_GAMMA, new ClientValues(gamma).law());
        assertEquals(FitEstimates.ValueLaw.LOG_NORMAL, new ClientValues(normal).law());
        double theirs = Arrays.stream(logNormal).average().orElseThrow();
        double mean = GammaGamma.of(orders, logNormal).mean();
        assertTrue(mean > 1.3 * theirs, mean + " for " + theirs);
    }

    @Test
    @EnabledIfSystemProperty(named = "kampus.own.data", matches = "true", disabledReason = "measures: -Pown-data")
    void a_fit_of_two_years_with_all_samples_takes_less_than_a_minute() {
        SimulatedHistory made = new SimulatedHistory(21, 104).base(200).newcomers(0.2);
        long start = System.nanoTime();
        FitReport report = HistoryFit.of(made.log(), made.end(), HistoryFit.SAMPLES, 1, PATIENCE);
        double seconds = (System.nanoTime() - start) / 1e9;
        OwnDataPage.measured(
                "Fit",
                String.format(
                        Locale.ROOT,
                        "%d clients, %d orders: %.1f s on %d processors",
                        report.clients(),
                        report.orders(),
                        seconds,
                        Runtime.getRuntime().availableProcessors()),
                seconds <= 60);
        assertTrue(seconds <= 60, seconds + " s");
    }

    private static boolean holds(Estimate estimate, double truth) {
        return estimate.low() <= truth && truth <= estimate.high();
    }

    private static FitReport fit(SimulatedHistory made) {
        return HistoryFit.of(made.log(), made.end(), SAMPLES, 1, share -> true);
    }

    private static FitReport.Found found(FitReport report) {
        assertNotNull(report.found(), report::toString);
        return report.found();
    }

    private static List<Why> why(FitReport report) {
        return report.reasons().stream().map(reason -> reason.why()).toList();
    }
}
