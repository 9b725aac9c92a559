package org.kampus.company.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hipparchus.random.RandomDataGenerator;
import org.junit.jupiter.api.Test;
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
