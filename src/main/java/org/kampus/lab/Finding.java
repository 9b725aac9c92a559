package org.kampus.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.scenario.Scenario;

/**
 * One thing a comparison says about an arm, to be put into words: "In 93 of 100 fates the conveyor keeps
 * more clients; it costs 20 thousand a week less; the limit is the operations clerks from week 30."
 *
 * @param kind what is said
 * @param arm the arm: 0 for the baseline, n for the n-th variant
 * @param metric the metric it is about, if any
 * @param role the role it is about, if any
 * @param function the function it is about, if any
 * @param figures the numbers, in the order the kind gives
 */
public record Finding(
        Kind kind,
        int arm,
        Optional<Metric> metric,
        Optional<Role> role,
        Optional<SalesFunction> function,
        List<Double> figures) {

    /** The metrics a decision is judged by, in the order they are told. */
    public static final List<Metric> JUDGED_BY = List.of(Metric.PROFIT, Metric.RETENTION, Metric.CLIENT_BASE_VALUE);

    /** Weekly wages that differ by less, thousand ₽, are the same but for vacancies. */
    private static final double SAME_WAGES = 1;

    /** What can be said. Differences are to the baseline, in the metric's unit. */
    public enum Kind {
        /**
         * Better beyond luck: fates in which it is better, fates, fates without a difference, mean difference, low and high
         * end, base.
         */
        BETTER,
        /**
         * Worse beyond luck: fates in which it is worse, fates, fates without a difference, mean difference, low and high end,
         * base.
         */
        WORSE,
        /**
         * Not to be told from luck: fates in which it is better, fates, fates without a difference, mean difference, low
         * and high end, base, and fates that would probably make a difference of this size clear.
         */
        UNCLEAR,
        /** Hardly ever different, too rarely for an interval: fates in which it is, fates, mean difference. */
        RARE,
        /** No difference in any fate: fates. */
        SAME,
        /** Higher wages: difference and base, thousand ₽ a week, vacancies not paid. */
        COSTS_MORE,
        /** Lower wages: difference (negative) and base, thousand ₽ a week, vacancies not paid. */
        COSTS_LESS,
        /**
         * Earns more or less only by its wages: before payroll the difference is none or goes the other way. Mean
         * difference before payroll, low and high end, base, thousand ₽.
         */
        ONLY_BY_WAGES,
        /** Wages alike, so that the structures are compared at equal payroll: base, thousand ₽ a week. */
        COSTS_THE_SAME,
        /**
         * One role limits it in at least half of the fates: first week, fates, fates played, hours asked
         * of it as a share of those it has.
         */
        LIMITED,
        /** No role limits it in most fates: fates in which any role does, fates played. */
        NOT_LIMITED
    }

    /** Copies the figures. */
    public Finding {
        figures = List.copyOf(figures);
    }

    /**
     * What a comparison says about all arms: about each variant how it is judged, what it costs and what
     * limits it; about the baseline only what limits it. Nothing without replications.
     *
     * @param quarters quarters played
     */
    public static List<Finding> of(Comparison comparison, int quarters) {
        List<Finding> findings = new ArrayList<>();
        for (int arm = 0; arm < comparison.arms() && comparison.replications() > 0; arm++) {
            if (arm > 0) {
                for (Metric metric : JUDGED_BY) {
                    findings.add(judged(comparison.against(metric, arm), arm));
                }
                findings.add(costs(comparison.against(Metric.PAYROLL, arm), arm, quarters));
                onlyByWages(comparison, arm).ifPresent(findings::add);
            }
            findings.add(limit(comparison, arm));
        }
        return findings;
    }

    private static Finding judged(PairedComparison found, int arm) {
        double fates = found.fates();
        if (found.better() + found.worse() == 0) {
            return new Finding(Kind.SAME, arm, found.metric(), null, null, fates);
        }
        if (!found.hasInterval()) {
            return new Finding(Kind.RARE, arm, found.metric(), null, null, found.unequal(), fates, found.difference());
        }
        if (found.isBetter() || found.isWorse()) {
            return new Finding(
                    found.isBetter() ? Kind.BETTER : Kind.WORSE,
                    arm,
                    found.metric(),
                    null,
                    null,
                    found.isBetter() ? found.better() : found.worse(),
                    fates,
                    found.equal(),
                    found.difference(),
                    found.low(),
                    found.high(),
                    found.base());
        }
        return new Finding(
                Kind.UNCLEAR,
                arm,
                found.metric(),
                null,
                null,
                found.better(),
                fates,
                found.equal(),
                found.difference(),
                found.low(),
                found.high(),
                found.base(),
                found.fatesToBeClear());
    }

    private static Finding costs(PairedComparison payroll, int arm, int quarters) {
        double weeks = (double) quarters * Scenario.WEEKS_PER_QUARTER;
        double more = payroll.difference() / weeks;
        double base = payroll.base() / weeks;
        if (Math.abs(more) < SAME_WAGES) {
            return new Finding(Kind.COSTS_THE_SAME, arm, Metric.PAYROLL, null, null, base);
        }
        return new Finding(more > 0 ? Kind.COSTS_MORE : Kind.COSTS_LESS, arm, Metric.PAYROLL, null, null, more, base);
    }

    /** A difference in profit that is there only since other wages are paid. */
    private static Optional<Finding> onlyByWages(Comparison comparison, int arm) {
        PairedComparison profit = comparison.against(Metric.PROFIT, arm);
        if (!profit.isClear()) {
            return Optional.empty();
        }
        PairedComparison before =
                PairedComparison.of(Metric.PROFIT, beforePayroll(comparison, 0), beforePayroll(comparison, arm));
        boolean sameWay = before.isClear() && before.difference() * profit.difference() > 0;
        return sameWay || !before.hasInterval()
                ? Optional.empty()
                : Optional.of(new Finding(
                        Kind.ONLY_BY_WAGES,
                        arm,
                        Metric.PROFIT,
                        null,
                        null,
                        before.difference(),
                        before.low(),
                        before.high(),
                        before.base()));
    }

    private static double[] beforePayroll(Comparison comparison, int arm) {
        return comparison.outcomes().get(arm).stream()
                .mapToDouble(outcome -> outcome.get(Metric.PROFIT) + outcome.get(Metric.PAYROLL))
                .toArray();
    }

    private static Finding limit(Comparison comparison, int arm) {
        Optional<Bottleneck> bottleneck = comparison.bottleneck(arm).filter(Bottleneck::isUsual);
        if (bottleneck.isEmpty()) {
            long congested = comparison.outcomes().get(arm).stream()
                    .filter(outcome -> outcome.congestion().isPresent())
                    .count();
            return new Finding(Kind.NOT_LIMITED, arm, null, null, null, congested, comparison.replications());
        }
        Bottleneck limit = bottleneck.get();
        return new Finding(
                Kind.LIMITED,
                arm,
                null,
                limit.role(),
                limit.function(),
                limit.fromWeek(),
                limit.fates(),
                limit.ofFates(),
                limit.asked());
    }

    private Finding(
            Kind kind,
            int arm,
            @Nullable Metric metric,
            @Nullable Role role,
            @Nullable SalesFunction function,
            double... figures) {
        this(
                kind,
                arm,
                Optional.ofNullable(metric),
                Optional.ofNullable(role),
                Optional.ofNullable(function),
                Arrays.stream(figures).boxed().toList());
    }
}
