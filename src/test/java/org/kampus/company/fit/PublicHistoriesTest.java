package org.kampus.company.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.hipparchus.random.RandomDataGenerator;
import org.junit.jupiter.api.Test;
import org.kampus.company.OwnDataPage;
import org.kampus.company.fit.ModelForm.Lifetime;
import org.kampus.company.history.HistoryFacts.Level;
import org.kampus.company.history.HistoryFacts.Reason;
import org.kampus.company.history.HistoryFacts.Why;
import org.kampus.company.history.OrderLog;

/** Estimates that were published for public order histories. */
class PublicHistoriesTest {

    @Test
    void cdnow_gives_the_published_estimates() throws Exception {
        PurchaseData data =
                PurchaseData.of(PublicHistories.cdnow(), PublicHistories.day("1997-09-30"), OperationalClock.STEADY);
        assertEquals(2_357, data.clients());
        assertTrue(data.cohort());
        ModelFitter fitter = new ModelFitter(data);

        FittedModel mixed = fitter.fit(new ModelForm(Lifetime.MIXED_HAZARD, 1));
        assertEquals(-9_594.976, mixed.logLikelihood(), 0.01);
        assertEquals(0.5533, mixed.model().rateShape(), 0.005 * 0.5533);
        assertEquals(10.578, mixed.model().rateScale(), 0.005 * 10.578);
        assertEquals(0.6062, mixed.model().hazardShape(), 0.005 * 0.6062);
        assertEquals(11.668, mixed.model().hazardScale(), 0.005 * 11.668);

        FittedModel common = fitter.fit(new ModelForm(Lifetime.COMMON_HAZARD, 1));
        assertEquals(-9_600.340, common.logLikelihood(), 0.01);
        assertEquals(0.4894, common.model().rateShape(), 0.005 * 0.4894);
        assertEquals(10.058, common.model().rateScale(), 0.005 * 10.058);
        assertEquals(0.02577, common.model().hazard(), 0.005 * 0.02577);
        assertTrue(common.bic() > mixed.bic(), "one hazard for all is rejected");

        List<DropoutModel> dropouts = DropoutModel.of(data);
        dropout(dropouts.getFirst(), -9_582.426, 0.2426, 4.4135, 0.7929, 2.4257);
        dropout(dropouts.getLast(), -9_582.133, 0.5248, 6.1830, 0.8914, 1.6140);

        GammaGamma values = spend(PurchaseData.until(PublicHistories.cdnow(), PublicHistories.day("1997-09-30")));
        assertEquals(-4_055.923, values.logLikelihood(), 0.01);
        assertEquals(6.25, values.within(), 0.005 * 6.25);
        assertEquals(3.74, values.between(), 0.005 * 3.74);
        assertEquals(15.44, values.scale(), 0.005 * 15.44);
        OwnDataPage.measured(
                "A1",
                String.format(
                        Locale.ROOT,
                        "Pareto/NBD %.3f, one hazard %.3f, BG/NBD %.3f, MBG/NBD %.3f, Gamma-Gamma %.3f",
                        mixed.logLikelihood(),
                        common.logLikelihood(),
                        dropouts.getFirst().logLikelihood(),
                        dropouts.getLast().logLikelihood(),
                        values.logLikelihood()),
                true);
    }

    private static void dropout(DropoutModel found, double log, double shape, double scale, double a, double b) {
        assertEquals(log, found.logLikelihood(), 0.01, found::toString);
        assertEquals(shape, found.rateShape(), 0.005 * shape, found::toString);
        assertEquals(scale, found.rateScale(), 0.005 * scale, found::toString);
        assertEquals(a, found.a(), 0.005 * a, found::toString);
        assertEquals(b, found.b(), 0.005 * b, found::toString);
    }

    /** Values of repeat orders, as they were published. */
    private static GammaGamma spend(List<List<OrderLog.Order>> clients) {
        List<List<OrderLog.Order>> repeats = clients.stream()
                .filter(orders -> orders.size() > 1)
                .map(orders -> orders.subList(1, orders.size()))
                .filter(orders -> orders.stream().anyMatch(order -> order.amount() > 0))
                .toList();
        return GammaGamma.of(
                repeats.stream().mapToInt(List::size).toArray(),
                repeats.stream()
                        .mapToDouble(orders -> orders.stream()
                                .mapToDouble(OrderLog.Order::amount)
                                .average()
                                .orElseThrow())
                        .toArray());
    }

    @Test
    void cdnow_is_foreseen_as_published() throws Exception {
        PurchaseData data =
                PurchaseData.of(PublicHistories.cdnow(), PublicHistories.day("1997-09-30"), OperationalClock.STEADY);
        FittedModel fit = new ModelFitter(data).fit(new ModelForm(Lifetime.MIXED_HAZARD, 1));
        OrderDraws draws = new OrderDraws(fit, data);
        RandomDataGenerator random = new RandomDataGenerator(1);
        long[] orders = {0};
        for (int draw = 0; draw < 200; draw++) {
            for (int client = 0; client < data.clients(); client++) {
                draws.after(client, data.span() + 39, random, at -> orders[0]++);
            }
        }
        double mean = orders[0] / 200.0;
        assertTrue(mean > 1_640 && mean < 1_690, () -> "foreseen " + mean);
    }

    @Test
    void classic_models_are_not_trusted() throws Exception {
        OrderLog log = PublicHistories.classicModels();
        FitReport report = HistoryFit.of(log, log.lastDay(), 20, 1, share -> true);
        assertEquals(Level.RATE_ONLY, report.level());
        List<Why> why = report.reasons().stream().map(Reason::why).toList();
        assertTrue(why.containsAll(List.of(Why.BOUNDARY, Why.FREQUENCY)), report.reasons()::toString);
        assertTrue(report.retention().isEmpty());
        OwnDataPage.measured("A2", "Classic Models: " + why, true);
    }

    @Test
    void adventure_works_orders_regularly() throws Exception {
        OrderLog log = PublicHistories.adventureWorks();
        assertEquals(3_611, log.orders());
        PurchaseData data = PurchaseData.of(log, log.lastDay(), OperationalClock.STEADY);
        assertEquals(632, data.clients());
        double before = Double.NEGATIVE_INFINITY;
        for (int k = 1; k <= ModelForm.MOST_REGULAR; k++) {
            double found = new ModelFitter(data)
                    .fit(new ModelForm(Lifetime.COMMON_HAZARD, k))
                    .logLikelihood();
            assertTrue(found > before + 100, "regularity " + k);
            before = found;
        }
        FitReport report = HistoryFit.of(log, log.lastDay(), 20, 1, share -> true);
        assertEquals(ModelForm.MOST_REGULAR, report.found().estimates().regularity());
        assertTrue(report.level() != Level.FULL, report.reasons()::toString);
    }
}
