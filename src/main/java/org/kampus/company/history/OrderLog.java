package org.kampus.company.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Orders by client, without names: orders of a client on one day are one.
 *
 * @param clients each client's orders, the oldest first; those of one day are added up
 */
public record OrderLog(List<List<Order>> clients) {

    /** Copies the lists. */
    public OrderLog {
        clients = clients.stream().map(OrderLog::daily).toList();
    }

    private static List<Order> daily(List<Order> orders) {
        boolean ascending = true;
        for (int i = 1; i < orders.size(); i++) {
            ascending &= orders.get(i - 1).day() < orders.get(i).day();
        }
        if (ascending) {
            return List.copyOf(orders);
        }
        List<Order> days = new ArrayList<>();
        for (Order order :
                orders.stream().sorted(Comparator.comparingLong(Order::day)).toList()) {
            boolean same = !days.isEmpty() && days.getLast().day() == order.day();
            double before = same ? days.removeLast().amount() : 0;
            days.add(new Order(order.day(), before + order.amount()));
        }
        return List.copyOf(days);
    }

    /**
     * What a client bought on a day.
     *
     * @param day days since 1970
     * @param amount in the file's currency; what was returned is taken off the orders before
     */
    public record Order(long day, double amount) {}

    /** Orders of all clients. */
    public long orders() {
        return clients.stream().mapToLong(List::size).sum();
    }

    /** Day of the first order. */
    public long firstDay() {
        return clients.stream()
                .mapToLong(orders -> orders.getFirst().day())
                .min()
                .orElse(0);
    }

    /** Day of the last order. */
    public long lastDay() {
        return clients.stream()
                .mapToLong(orders -> orders.getLast().day())
                .max()
                .orElse(0);
    }
}
