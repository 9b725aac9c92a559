package org.kampus.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kampus.application.AllProcessors;
import org.kampus.company.CompanyAnswers.Staff;
import org.kampus.company.fit.FitEstimates;
import org.kampus.company.fit.FitReport;
import org.kampus.company.fit.HistoryFit;
import org.kampus.company.history.HistoryFacts;
import org.kampus.market.SaleType;
import org.kampus.organisation.Role;
import org.kampus.scenario.CatalogEntry;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioCatalog;

/**
 * Orders of companies that were played, read and fitted as if a manager had brought them. One company in a build; all shipped
 * ones with {@code -Pown-data}.
 */
@Tag("slow")
class PlayedHistoryTest {

    private static final AllProcessors PATIENCE = share -> true;
    private static final int TWO_YEARS = 8;

    /** What a case was found to be, over its runs. */
    private record Found(String id, double clients, double truth, double retention, double active, int told, int runs) {

        boolean isNear() {
            return Math.abs(retention - truth) <= 0.03 && Math.abs(active - 1) <= 0.05;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%s (%.0f clients): stayed %.3f, fitted %.3f, active %+.1f %%, told in %d of %d",
                    id,
                    clients,
                    truth,
                    retention,
                    100 * (active - 1),
                    told,
                    runs);
        }
    }

    @Test
    void clients_of_shipped_companies_and_who_of_them_stays_are_found_in_their_orders() {
        List<Found> all = new ArrayList<>();
        if (!OwnDataPage.isWritten()) {
            found("chemical-expediters", scenario("chemical-expediters"), 1).ifPresent(all::add);
            assertTrue(Math.abs(all.getFirst().retention() - all.getFirst().truth()) < 0.08, all::toString);
            assertEquals(1, all.getFirst().active(), 0.1, all::toString);
            return;
        }
        for (CatalogEntry entry : ScenarioCatalog.shipped().entries()) {
            entry.scenario().flatMap(scenario -> found(entry.id(), scenario, 4)).ifPresent(all::add);
        }
        all.forEach(System.out::println);
        List<Found> far = all.stream().filter(found -> !found.isNear()).toList();
        OwnDataPage.measured(
                "A5",
                (all.size() - far.size()) + " of " + all.size() + " cases near"
                        + (far.isEmpty()
                                ? ""
                                : "; not: "
                                        + String.join(
                                                "; ",
                                                far.stream()
                                                        .map(Found::toString)
                                                        .toList())),
                far.isEmpty());
    }

    private static Optional<Found> found(String id, Scenario scenario, int runs) {
        double base = 0;
        double kept = 0;
        double retention = 0;
        double active = 0;
        double clients = 0;
        int fitted = 0;
        int told = 0;
        for (int run = 0; run < runs; run++) {
            PlayedHistory played = PlayedHistory.of(scenario, 500 + run, TWO_YEARS);
            FitReport report = HistoryFit.of(played.log(), played.end(), 20, 1, PATIENCE);
            FitReport.Found found = report.found();
            if (found != null && Double.isFinite(found.estimates().retention().value())) {
                base += played.base();
                kept += played.kept();
                retention += found.estimates().retention().value();
                active += found.estimates().activeClients().value() / played.active();
                clients += played.active();
                told += report.retention().isPresent() ? 1 : 0;
                fitted++;
            }
        }
        return fitted == 0
                ? Optional.empty()
                : Optional.of(
                        new Found(id, clients / fitted, kept / base, retention / fitted, active / fitted, told, runs));
    }

    /** A played company's orders make a case whose played past shows what the orders did. */
    @Test
    void orders_make_a_case_that_shows_them_again() {
        Scenario scenario = scenario("chemical-expediters");
        int runs = OwnDataPage.isWritten() ? 5 : 1;
        double slack = OwnDataPage.isWritten() ? 1 : 2;
        List<String> missed = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        for (int run = 0; run < runs; run++) {
            PlayedHistory played = PlayedHistory.of(scenario, 900 + run, TWO_YEARS);
            HistoryFacts facts = HistoryFacts.of(played.log(), played.end(), 1);
            FitReport.Found fit =
                    HistoryFit.of(played.log(), played.end(), 20, 1, PATIENCE).found();
            if (fit == null) {
                throw new AssertionError("nothing was fitted: " + facts);
            }
            FitEstimates estimates = fit.estimates();
            CompanyAnswers answers = answers(facts, estimates);
            MatchedPresent match = new CompanyCase("own-round", answers).match(MatchProgress.NONE);
            double today = answers.clientsToday().orElseThrow();
            Map<CompanyFact, Double> shown = shown(match.scenario());
            String told = String.format(
                    Locale.ROOT,
                    "clients %+.1f %%, revenue %+.1f %%, orders %+.1f %%, retention %+.1f points",
                    100 * (value(shown, CompanyFact.CLIENTS) / today - 1),
                    100 * (value(shown, CompanyFact.REVENUE) / facts.numbers().get(CompanyNumber.REVENUE) - 1),
                    100 * (value(shown, CompanyFact.ORDERS) / facts.numbers().get(CompanyNumber.ORDERS) - 1),
                    100
                            * (value(shown, CompanyFact.RETENTION)
                                    - estimates.retention().value()));
            all.append(run == 0 ? "" : "; ").append(told);
            boolean near = Math.abs(value(shown, CompanyFact.CLIENTS) / today - 1) <= 0.03 * slack
                    && Math.abs(value(shown, CompanyFact.REVENUE)
                                            / facts.numbers().get(CompanyNumber.REVENUE)
                                    - 1)
                            <= 0.05 * slack
                    && Math.abs(value(shown, CompanyFact.ORDERS)
                                            / facts.numbers().get(CompanyNumber.ORDERS)
                                    - 1)
                            <= 0.05 * slack
                    && Math.abs(value(shown, CompanyFact.RETENTION)
                                    - estimates.retention().value())
                            <= 0.02 * slack;
            if (!near) {
                missed.add(told);
            }
        }
        OwnDataPage.measured("A7", all.toString(), missed.isEmpty());
        assertTrue(OwnDataPage.isWritten() || missed.isEmpty(), missed::toString);
    }

    private static CompanyAnswers answers(HistoryFacts facts, FitEstimates estimates) {
        CompanyAnswers answers = CompanyAnswers.of("Round")
                .withSaleType(SaleType.MIXED)
                .with(Role.UNIVERSAL_SELLER, new Staff(11, null));
        for (Map.Entry<CompanyNumber, Double> number : facts.numbers().entrySet()) {
            answers = answers.with(number.getKey(), number.getValue());
        }
        return answers.with(CompanyNumber.RETENTION, estimates.retention().value());
    }

    private static Map<CompanyFact, Double> shown(Scenario scenario) {
        Map<CompanyFact, Double> mean = new EnumMap<>(CompanyFact.class);
        int fates = 60;
        for (long seed = 2_000; seed < 2_000 + fates; seed++) {
            PresentFigures.of(scenario, seed, (done, of) -> true)
                    .values()
                    .forEach((fact, value) -> mean.merge(fact, value / fates, Double::sum));
        }
        return mean;
    }

    private static double value(Map<CompanyFact, Double> shown, CompanyFact fact) {
        return shown.getOrDefault(fact, Double.NaN);
    }

    private static Scenario scenario(String id) {
        return ScenarioCatalog.shipped().find(id).orElseThrow().scenario().orElseThrow();
    }
}
