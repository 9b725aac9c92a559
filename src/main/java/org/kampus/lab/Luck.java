package org.kampus.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kampus.insight.Spread;

/**
 * What one plan brings in different fates.
 *
 * @param metric the figure
 * @param values its values in ascending order, those of fates without a value left out
 */
public record Luck(Metric metric, List<Double> values) {

    /** Copies the values. */
    public Luck {
        values = List.copyOf(values);
    }

    /** The luck in the values of a figure, in any order. */
    public static Luck of(Metric metric, double[] values) {
        return new Luck(metric, Arrays.stream(Spread.known(values)).boxed().toList());
    }

    /**
     * Fates from one value up to the next.
     *
     * @param from lower end, counted in
     * @param to upper end, counted in only by the last bin
     * @param fates fates in between
     */
    public record Bin(double from, double to, int fates) {}

    /** How the values spread. */
    public Spread spread() {
        return Spread.of(numbers());
    }

    private double[] numbers() {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /**
     * Where a result stands among the fates: share of them that brought less, those that brought just as
     * much counted half; 0-1, NaN without fates. It tells the luck of a run, not whether the plan was good.
     */
    public double percentile(double result) {
        return Spread.percentile(numbers(), result);
    }

    /**
     * The values in bins of equal width.
     *
     * @param count bins, at least 1; one is given if all values are equal, none if there are no values
     */
    public List<Bin> bins(int count) {
        if (values.isEmpty()) {
            return List.of();
        }
        double from = values.getFirst();
        double to = values.getLast();
        if (from == to) {
            return List.of(new Bin(from, to, values.size()));
        }
        int[] fates = new int[count];
        for (double value : values) {
            fates[(int) Math.min(count - 1.0, (value - from) / (to - from) * count)]++;
        }
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double low = from + (to - from) * i / count;
            double high = i == count - 1 ? to : from + (to - from) * (i + 1) / count;
            bins.add(new Bin(low, high, fates[i]));
        }
        return bins;
    }
}
