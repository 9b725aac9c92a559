package org.kampus.application.company;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.kampus.company.CompanyAnswers;
import org.kampus.company.CompanyNumber;
import org.kampus.company.fit.Estimate;
import org.kampus.company.fit.FitReport;
import org.kampus.company.history.HistoryFacts;

/**
 * Which answers of a company come from its orders, and how far those may be trusted. Nothing of single clients is in it.
 *
 * @param until last day of the observation
 * @param clients clients in the file
 * @param orders orders in it
 * @param weeks weeks they go over
 * @param level how far they may be trusted
 * @param reasons why not further
 * @param retentionLow lower end of the 95 % interval of retention; NaN if orders do not tell it
 * @param retentionHigh upper end
 * @param taken the answers taken over
 */
public record OrderEvidence(
        LocalDate until,
        int clients,
        long orders,
        double weeks,
        HistoryFacts.Level level,
        List<HistoryFacts.Reason> reasons,
        double retentionLow,
        double retentionHigh,
        Map<CompanyNumber, Double> taken) {

    /** Copies the collections. */
    public OrderEvidence {
        reasons = List.copyOf(reasons);
        taken = Map.copyOf(taken);
    }

    /** What was counted, with all answers taken over. */
    public static OrderEvidence counted(HistoryFacts facts, LocalDate until) {
        return new OrderEvidence(
                until,
                facts.clients(),
                facts.orders(),
                facts.weeks(),
                facts.level(),
                facts.reasons(),
                facts.retentionLow(),
                facts.retentionHigh(),
                facts.numbers());
    }

    /**
     * What was fitted, with its retention taken over beside what was counted.
     *
     * @param value the answer
     * @param counted the other answers taken over, as they were counted
     */
    public static OrderEvidence fitted(
            FitReport report, LocalDate until, Estimate retention, double value, Map<CompanyNumber, Double> counted) {
        Map<CompanyNumber, Double> taken = new EnumMap<>(CompanyNumber.class);
        taken.putAll(counted);
        taken.put(CompanyNumber.RETENTION, value);
        return new OrderEvidence(
                until,
                report.clients(),
                report.orders(),
                report.weeks(),
                report.level(),
                report.reasons(),
                retention.low(),
                retention.high(),
                taken);
    }

    /** Without the answers that were changed by hand since; empty if none is left. */
    Optional<OrderEvidence> in(CompanyAnswers answers) {
        Map<CompanyNumber, Double> left = new EnumMap<>(CompanyNumber.class);
        taken.forEach((number, value) -> {
            if (answers.get(number).equals(OptionalDouble.of(value))) {
                left.put(number, value);
            }
        });
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new OrderEvidence(
                        until, clients, orders, weeks, level, reasons, retentionLow, retentionHigh, left));
    }

    /** Whether the interval of retention is known, and the answer is the one it belongs to. */
    public boolean tellsRetention() {
        return taken.containsKey(CompanyNumber.RETENTION) && Double.isFinite(retentionLow + retentionHigh);
    }
}
