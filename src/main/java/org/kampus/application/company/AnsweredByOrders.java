package org.kampus.application.company;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kampus.company.CompanyAnswers;
import org.kampus.company.CompanyNumber;
import org.kampus.company.fit.Estimate;
import org.kampus.company.fit.FitReport;
import org.kampus.company.history.HistoryFacts;

/**
 * What somebody said of a company, completed from its orders. What was said counts more than what orders tell.
 *
 * @param answers all answers
 * @param evidence which of them come from orders; null if none does
 */
public record AnsweredByOrders(
        CompanyAnswers answers, @Nullable OrderEvidence evidence) {

    /** Which part of the interval of a fitted retention is taken. */
    public enum Variant {
        /** Its lower end. */
        LOW,
        /** The estimate. */
        MIDDLE,
        /** Its upper end. */
        HIGH
    }

    /**
     * Completes answers.
     *
     * @param history orders that were read
     * @param report what was fitted to them; null without a fit
     * @param told what was said
     * @param unit by how much amounts have to be divided to be thousands
     * @param variant part of the interval of a fitted retention
     * @throws HistoryRefusal if the orders are not ready
     */
    public static AnsweredByOrders of(
            StoredHistory history, @Nullable FitReport report, CompanyAnswers told, double unit, Variant variant) {
        var found = history.found();
        if (found == null || !history.ready()) {
            throw new HistoryRefusal(HistoryRefusal.Reason.NOT_READY);
        }
        LocalDate until = LocalDate.ofEpochDay(history.end());
        HistoryFacts facts = HistoryFacts.of(found.log(), history.end(), unit);
        OrderEvidence evidence = OrderEvidence.counted(facts, until);
        Map<CompanyNumber, Double> numbers = new HashMap<>(facts.numbers());
        Optional<Estimate> fitted = Optional.ofNullable(report).flatMap(FitReport::retention);
        if (report != null && fitted.isPresent()) {
            double retention = retention(fitted.get(), variant);
            numbers.put(CompanyNumber.RETENTION, retention);
            evidence = OrderEvidence.fitted(report, until, fitted.get(), retention, facts.numbers());
        }
        CompanyAnswers answers = told;
        for (CompanyNumber number : CompanyNumber.values()) {
            Double value = numbers.get(number);
            if (value != null && told.get(number).isEmpty()) {
                answers = answers.with(number, value);
            }
        }
        return new AnsweredByOrders(answers, evidence.in(answers).orElse(null));
    }

    private static double retention(Estimate estimate, Variant variant) {
        double value = switch (variant) {
            case LOW -> estimate.low();
            case MIDDLE -> estimate.value();
            case HIGH -> estimate.high();
        };
        return Math.clamp(value, CompanyNumber.RETENTION.min(), CompanyNumber.RETENTION.max());
    }
}
