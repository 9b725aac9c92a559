package org.kampus.company.fit;

import java.util.List;
import org.hipparchus.special.Erf;
import org.kampus.company.history.OrderLog;

/**
 * Whether clients that stay order more often as time goes by. Between a client's first and last order it was surely there,
 * and without a trend the orders between lie anywhere: no model of leaving is needed.
 *
 * @param perYear growth of the rate of orders a year, 0 for none
 * @param p probability of so much by chance
 */
public record OrderTrend(double perYear, double p) {

    private static final double YEAR = 365;
    private static final double SIGNIFICANT = 0.01;
    private static final double STEEPEST = 3;

    /** Looks at clients with at least three orders. */
    static OrderTrend of(List<List<OrderLog.Order>> clients) {
        double slope = 0;
        double information = 0;
        double first = 0;
        for (int round = 0; round < 30; round++) {
            double score = 0;
            information = 0;
            for (List<OrderLog.Order> orders : clients) {
                double years = (orders.getLast().day() - orders.getFirst().day()) / YEAR;
                for (int i = 1; i < orders.size() - 1; i++) {
                    double at = (orders.get(i).day() - orders.getFirst().day()) / YEAR / years;
                    score += years * (at - mean(slope * years));
                    information += years * years * variance(slope * years);
                }
            }
            if (information == 0) {
                return new OrderTrend(0, 1);
            }
            if (round == 0) {
                first = Math.abs(score) / Math.sqrt(information);
            }
            double step = score / information;
            slope = Math.clamp(slope + step, -STEEPEST, STEEPEST);
            if (Math.abs(step) < 1e-6) {
                break;
            }
        }
        return new OrderTrend(Math.expm1(slope), Erf.erfc(first / Math.sqrt(2)));
    }

    /** Whether it is hardly by chance, and steeper than a bound. */
    boolean steeperThan(double bound) {
        return p < SIGNIFICANT && Math.abs(perYear) > bound;
    }

    /** Mean of a law on 0 to 1 whose density grows by e^x. */
    private static double mean(double x) {
        return Math.abs(x) < 1e-4 ? 0.5 + x / 12 : 1 / -Math.expm1(-x) - 1 / x;
    }

    private static double variance(double x) {
        if (Math.abs(x) < 1e-2) {
            return 1.0 / 12;
        }
        double sinh = Math.sinh(x / 2);
        return 1 / (x * x) - 1 / (4 * sinh * sinh);
    }
}
