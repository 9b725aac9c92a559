package org.kampus.company.fit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.special.Gamma;
import org.kampus.company.history.OrderLog;

/**
 * Which months bring more orders than others: each month against its own year, drawn towards 1 by as much as chance alone
 * would scatter them.
 */
final class OrderSeason {

    /** Months needed. */
    static final int FEWEST_MONTHS = 24;

    private static final int MONTHS = 12;
    private static final int FEWEST_ORDERS = 30;
    private static final int AHEAD = 400;
    private static final double SIGNIFICANT = 0.001;

    private OrderSeason() {}

    /** The factor of each month, January first; empty if there are too few months or orders, or no season shows. */
    static List<Double> factors(List<List<OrderLog.Order>> clients, long start, long end) {
        LocalDate last = LocalDate.ofEpochDay(end + 1).withDayOfMonth(1);
        LocalDate first = LocalDate.ofEpochDay(start + 31).withDayOfMonth(1);
        int years = (int) Math.max(0, java.time.temporal.ChronoUnit.MONTHS.between(first, last) / MONTHS);
        if (years * MONTHS < FEWEST_MONTHS) {
            return List.of();
        }
        LocalDate begin = last.minusYears(years);
        double[][] orders = new double[years][MONTHS];
        for (List<OrderLog.Order> client : clients) {
            for (OrderLog.Order order : client) {
                LocalDate day = LocalDate.ofEpochDay(order.day());
                if (!day.isBefore(begin) && day.isBefore(last)) {
                    int month = (int) java.time.temporal.ChronoUnit.MONTHS.between(begin, day.withDayOfMonth(1));
                    orders[month / MONTHS][day.getMonthValue() - 1]++;
                }
            }
        }
        double all = Arrays.stream(orders).flatMapToDouble(Arrays::stream).sum();
        if (all < FEWEST_ORDERS * MONTHS * years) {
            return List.of();
        }
        return factors(orders, all);
    }

    private static List<Double> factors(double[][] orders, double all) {
        double[] factor = new double[MONTHS];
        double chi = 0;
        double noise = 0;
        for (int month = 0; month < MONTHS; month++) {
            double found = 0;
            double expected = 0;
            for (double[] year : orders) {
                found += year[month];
                expected += Arrays.stream(year).sum() / MONTHS;
            }
            factor[month] = found / expected;
            chi += (found - expected) * (found - expected) / expected;
            noise += 1 / expected / MONTHS;
        }
        if (all == 0 || Gamma.regularizedGammaQ((MONTHS - 1) / 2.0, chi / 2) > SIGNIFICANT) {
            return List.of();
        }
        double variance = Arrays.stream(factor).map(f -> (f - 1) * (f - 1)).sum() / (MONTHS - 1);
        double trust = Math.max(0, 1 - noise / variance);
        return Arrays.stream(factor)
                .map(f -> Math.max(0.1, 1 + trust * (f - 1)))
                .boxed()
                .toList();
    }

    /** The clock that factors make, a year beyond the end as well. */
    static OperationalClock clock(List<Double> factors, long start, long end) {
        if (factors.isEmpty()) {
            return OperationalClock.STEADY;
        }
        double[] days = new double[(int) (end - start) + AHEAD];
        for (int day = 0; day < days.length; day++) {
            days[day] = factors.get(LocalDate.ofEpochDay(start + day).getMonthValue() - 1);
        }
        return OperationalClock.of(days);
    }
}
