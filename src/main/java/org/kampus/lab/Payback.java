package org.kampus.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.kampus.insight.Spread;

/**
 * What a change costs and when it pays back: the profit of an arm summed up from the first quarter on, less that of another
 * with the same luck. A fate has paid back from the quarter on after which the sum stays above zero to the end.
 *
 * @param fates fates compared
 * @param course by quarter: how far ahead the arm is at its end, thousand ₽
 * @param outlay how far the arm falls behind at most on the way, thousand ₽: 0 if it never does
 * @param paidBack by quarter: fates that have paid back by its end
 */
public record Payback(int fates, List<Spread> course, Spread outlay, List<Integer> paidBack) {

    /** Copies the lists. */
    public Payback {
        course = List.copyOf(course);
        paidBack = List.copyOf(paidBack);
    }

    /**
     * Compares two arms; nothing if there are no fates, or the profits of quarters were not kept.
     *
     * @param base outcomes of the arm compared with, by replication
     * @param other outcomes of the arm of interest, by replication
     */
    public static Optional<Payback> of(List<Outcome> base, List<Outcome> other) {
        int quarters = other.isEmpty() ? 0 : other.getFirst().profits().size();
        if (quarters == 0) {
            return Optional.empty();
        }
        List<double[]> ahead = new ArrayList<>();
        for (int fate = 0; fate < base.size(); fate++) {
            ahead.add(ahead(base.get(fate).profits(), other.get(fate).profits()));
        }
        List<Spread> course = IntStream.range(0, quarters)
                .mapToObj(quarter -> Spread.of(
                        ahead.stream().mapToDouble(sums -> sums[quarter]).toArray()))
                .toList();
        Spread outlay = Spread.of(ahead.stream()
                .mapToDouble(sums -> Math.max(0, -Arrays.stream(sums).min().orElse(0)))
                .toArray());
        List<Integer> paidBack = IntStream.range(0, quarters)
                .mapToObj(quarter -> (int) ahead.stream()
                        .filter(sums -> aheadFrom(sums) <= quarter)
                        .count())
                .toList();
        return Optional.of(new Payback(base.size(), course, outlay, paidBack));
    }

    private static double[] ahead(List<Double> base, List<Double> other) {
        double[] sums = new double[other.size()];
        double sum = 0;
        for (int quarter = 0; quarter < sums.length; quarter++) {
            sum += other.get(quarter) - base.get(quarter);
            sums[quarter] = sum;
        }
        return sums;
    }

    /** The first quarter, from 0, from whose end on the sum stays above zero; the number of quarters if there is none. */
    private static int aheadFrom(double[] sums) {
        int from = sums.length;
        while (from > 0 && sums[from - 1] > 0) {
            from--;
        }
        return from;
    }

    /**
     * The quarter, from 1, by whose end at least this share of the fates has paid back; empty if fewer have at the last one.
     *
     * @param share 0 to 1
     */
    public OptionalInt quarter(double share) {
        return IntStream.range(0, paidBack.size())
                .filter(quarter -> paidBack.get(quarter) >= share * fates)
                .map(quarter -> quarter + 1)
                .findFirst();
    }

    /** Share of the fates that have not paid back by the end of the last quarter, 0-1. */
    public double notWithinHorizon() {
        return 1 - (double) paidBack.getLast() / fates;
    }
}
