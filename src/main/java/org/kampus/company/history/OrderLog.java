package org.kampus.company.history;

import java.util.List;

/**
 * Orders by client, without names: orders of a client on one day are one.
 *
 * @param clients each client's orders, the oldest first
 */
public record OrderLog(List<List<Order>> clients) {

    /** Copies the lists. */
    public OrderLog {
        clients = clients.stream().map(List::copyOf).toList();
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
