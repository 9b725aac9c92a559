package org.kampus.company.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes returns off the orders before them: a return is no order, and what was wholly returned was none. */
final class ReturnedOrders {

    /** What rounding may leave of an order that was wholly returned, as part of it. */
    private static final double DUST = 1e-6;

    private ReturnedOrders() {}

    /**
     * A client's orders by day, the oldest first.
     *
     * @param documents day and amount of each; a negative amount is a return
     */
    static List<OrderLog.Order> net(Collection<double[]> documents) {
        TreeMap<Long, Double> bought = new TreeMap<>();
        Map<Long, Double> first = new TreeMap<>();
        for (double[] document : documents) {
            if (document[1] >= 0) {
                bought.merge((long) document[0], document[1], Double::sum);
            }
        }
        first.putAll(bought);
        for (double[] document : documents) {
            double back = -document[1];
            Long day = back > 0 ? bought.floorKey((long) document[0]) : null;
            while (day != null && back > 0) {
                double taken = Math.min(back, bought.getOrDefault(day, 0.0));
                bought.merge(day, -taken, Double::sum);
                back -= taken;
                day = bought.lowerKey(day);
            }
        }
        List<OrderLog.Order> left = new ArrayList<>();
        bought.forEach((day, amount) -> {
            double before = first.getOrDefault(day, 0.0);
            if (before == 0 || amount > DUST * before) {
                left.add(new OrderLog.Order(day, amount));
            }
        });
        return left;
    }
}
