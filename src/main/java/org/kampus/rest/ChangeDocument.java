package org.kampus.rest;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kampus.insight.Spread;
import org.kampus.lab.Comparison;
import org.kampus.lab.Payback;

/**
 * What it costs to change from the baseline to a variant, and when that pays back; money in thousand ₽.
 *
 * @param outlay how far the profit summed up falls behind that of the baseline at most on the way
 * @param payback when it is ahead for good
 * @param ahead how far ahead it is, by quarter
 * @param worstTenth what the worst tenth of the fates brings; absent with fewer than ten fates
 */
public record ChangeDocument(
        Money outlay,
        Back payback,
        List<Ahead> ahead,
        @Nullable Worst worstTenth) {

    /**
     * How a sum is distributed over fates.
     *
     * @param mean mean
     * @param p10 a tenth of the fates bring no more
     * @param p50 half of the fates bring no more
     * @param p90 nine tenths of the fates bring no more
     */
    public record Money(double mean, double p10, double p50, double p90) {

        static Money of(Spread spread) {
            return new Money(spread.mean(), spread.p10(), spread.p50(), spread.p90());
        }
    }

    /**
     * When the profit summed up stays above that of the baseline to the end.
     *
     * @param p10 quarter by whose end a tenth of the fates have paid back; absent if fewer have at the last one
     * @param p50 the same of half of the fates
     * @param p90 the same of nine tenths
     * @param notWithinHorizon share of the fates that have not by the end, 0-1
     */
    public record Back(
            @Nullable Integer p10,
            @Nullable Integer p50,
            @Nullable Integer p90,
            double notWithinHorizon) {}

    /**
     * How far ahead of the baseline a variant is.
     *
     * @param quarter the quarter, from 1
     * @param profit profit summed up to its end, less that of the baseline
     * @param paidBack share of the fates that have paid back, 0-1
     */
    public record Ahead(int quarter, Money profit, double paidBack) {}

    /**
     * Means of the worst tenth of the fates.
     *
     * @param profit profit of the variant where it is lowest
     * @param baseline profit of the baseline where it is lowest
     * @param difference the difference between them where it is lowest
     */
    public record Worst(double profit, double baseline, double difference) {}

    /** The change of an arm; null if the profits of quarters were not kept. */
    static @Nullable ChangeDocument of(Comparison comparison, int arm) {
        return comparison.payback(arm).map(found -> of(comparison, arm, found)).orElse(null);
    }

    private static ChangeDocument of(Comparison comparison, int arm, Payback found) {
        return new ChangeDocument(
                Money.of(found.outlay()),
                new Back(
                        quarter(found.quarter(0.1)),
                        quarter(found.quarter(0.5)),
                        quarter(found.quarter(0.9)),
                        found.notWithinHorizon()),
                IntStream.range(0, found.course().size())
                        .mapToObj(quarter -> new Ahead(
                                quarter + 1,
                                Money.of(found.course().get(quarter)),
                                (double) found.paidBack().get(quarter) / found.fates()))
                        .toList(),
                comparison
                        .worstTenth(arm)
                        .map(worst -> new Worst(worst.profit(), worst.base(), worst.difference()))
                        .orElse(null));
    }

    private static @Nullable Integer quarter(OptionalInt quarter) {
        return quarter.isPresent() ? quarter.getAsInt() : null;
    }
}
