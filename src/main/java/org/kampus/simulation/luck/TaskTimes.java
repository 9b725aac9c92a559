package org.kampus.simulation.luck;

import org.kampus.simulation.equation.Elementary;

/**
 * How the time of single tasks spreads around its standard: a Weibull distribution of mean 1. With a
 * coefficient of variation of 1 it is exactly the exponential distribution, so that queues can be
 * held against the textbook; with 0 every task takes its standard time.
 */
public final class TaskTimes {

    /** Cells of the table of quantiles; the outermost are computed exactly. */
    private static final int CELLS = 2048;

    private final double[] table = new double[CELLS];
    private final double inverseShape;
    private final double scale;

    /**
     * The distribution with a given coefficient of variation.
     *
     * @param variation standard deviation over mean, 0 to 3
     */
    public TaskTimes(double variation) {
        if (variation <= 0) {
            inverseShape = 0;
            scale = 1;
            return;
        }
        double low = 0.01;
        double high = 10;
        for (int i = 0; i < 80; i++) {
            double middle = (low + high) / 2;
            if (squaredVariation(middle) < variation * variation) {
                low = middle;
            } else {
                high = middle;
            }
        }
        inverseShape = (low + high) / 2;
        scale = Elementary.exp(-Draws.logGamma(1 + inverseShape));
        for (int cell = 0; cell < CELLS; cell++) {
            table[cell] = quantile((double) cell / CELLS);
        }
    }

    private static double squaredVariation(double inverseShape) {
        return Elementary.exp(Draws.logGamma(1 + 2 * inverseShape) - 2 * Draws.logGamma(1 + inverseShape)) - 1;
    }

    /** A factor of mean 1 for the standard time of a task. */
    public double factor(long key, long moment) {
        if (inverseShape == 0) {
            return 1;
        }
        double u = Draws.uniform(key, moment, Purpose.TASK_SIZE);
        double at = u * CELLS;
        int cell = (int) at;
        return cell == 0 || cell == CELLS - 1
                ? quantile(u)
                : table[cell] + (at - cell) * (table[cell + 1] - table[cell]);
    }

    private double quantile(double u) {
        return scale * Elementary.pow(-Elementary.log(1 - u), inverseShape);
    }
}
