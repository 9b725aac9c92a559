package org.kampus.company.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.kampus.company.history.HistoryFacts.Level;
import org.kampus.company.history.HistoryFacts.Why;
import org.kampus.company.history.OrderLog;

/** Histories made up by a known truth: what is found of it, and what is refused. */
class HistoryFitTest {

    private static final int SAMPLES = 30;

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
        assertEquals(report, fit(made), "the same input gives the same digits");
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
        assertFalse(fit(small).level() == Level.FULL);
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
        assertThrows(
                CancellationException.class, () -> HistoryFit.of(made.log(), made.end(), SAMPLES, 1, share -> false));
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
