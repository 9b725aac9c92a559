package org.kampus.simulation.api;

import org.kampus.market.LineParameter;
import org.kampus.market.SaleLine;
import org.kampus.scenario.Scenario;

/**
 * How many new clients order a second time can only be asked within a time, and more than the needs of clients allow cannot be
 * had. The ratio is told of clients of the main line.
 *
 * @param weeks within which a second order counts: half a year, or two mean gaps between orders if that is longer
 * @param ceiling share of new clients that would order within that time if nobody ever left, 0-1
 * @param repeat whether sales of this kind repeat, so that the yardstick of two thirds can be held against them
 */
public record SecondOrders(int weeks, double ceiling, boolean repeat) {

    /** The yardstick of practitioners for sales that repeat, 0-1. */
    public static final double NORM = 0.67;

    /** Half a year. */
    private static final int LEAST_WEEKS = 26;

    /** Longer than any game: nobody waits for more. */
    private static final int MOST_WEEKS = 520;

    /** Clients that order once in so many weeks order again; beyond, a sale is a project of its own. */
    private static final double LONGEST_GAP = 26;

    /**
     * Those of a case: with order rates that follow a gamma law of shape r and mean λ the ceiling is {@code 1 − (1 + λ w /
     * r)^−r}, w the weeks.
     */
    public static SecondOrders of(Scenario scenario) {
        SaleLine line = scenario.lines().getFirst();
        double rate = line.get(LineParameter.ORDERS_PER_WEEK);
        int weeks = rate <= 0 ? MOST_WEEKS : (int) Math.round(Math.max(LEAST_WEEKS, Math.min(MOST_WEEKS, 2 / rate)));
        double shape = line.get(LineParameter.ORDER_RATE_SHAPE);
        double ceiling = 1 - StrictMath.pow(1 + rate * weeks / shape, -shape);
        return new SecondOrders(weeks, ceiling, !line.type().hasProjects() && rate * LONGEST_GAP >= 1);
    }
}
