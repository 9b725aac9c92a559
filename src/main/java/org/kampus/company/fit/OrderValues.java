package org.kampus.company.fit;

import java.util.Arrays;
import java.util.List;
import org.kampus.company.history.OrderLog;

/** What orders are worth: logarithms vary within clients and between them, and the share that lies between is what clients differ by. */
final class OrderValues {

    private static final double TOP = 0.99;
    private static final double SPREAD_CAP = 2;

    private final List<List<OrderLog.Order>> clients;
    private final double mean;
    private final double between;
    private final double within;
    private final double winsor;

    OrderValues(List<List<OrderLog.Order>> clients) {
        this.clients = clients;
        double[] all = clients.stream()
                .flatMap(List::stream)
                .mapToDouble(OrderLog.Order::amount)
                .filter(amount -> amount > 0)
                .sorted()
                .toArray();
        winsor = all.length == 0 ? 0 : Estimate.quantile(all, TOP);
        mean = Arrays.stream(all)
                .map(amount -> Math.min(amount, winsor))
                .average()
                .orElse(0);
        double squares = 0;
        double orders = 0;
        double means = 0;
        double meansSquared = 0;
        double inverse = 0;
        int buyers = 0;
        for (List<OrderLog.Order> client : clients) {
            double[] logs = client.stream()
                    .mapToDouble(OrderLog.Order::amount)
                    .filter(amount -> amount > 0)
                    .map(Math::log)
                    .toArray();
            if (logs.length == 0) {
                continue;
            }
            double own = Arrays.stream(logs).average().orElse(0);
            squares += Arrays.stream(logs).map(log -> (log - own) * (log - own)).sum();
            orders += logs.length;
            means += own;
            meansSquared += own * own;
            inverse += 1.0 / logs.length;
            buyers++;
        }
        within = orders > buyers ? squares / (orders - buyers) : 0;
        double variance = buyers > 1 ? (meansSquared - means * means / buyers) / (buyers - 1) : 0;
        between = buyers == 0 ? 0 : Math.max(0, variance - within * inverse / buyers);
    }

    /** Mean of an order, the dearest hundredth cut down to the next. */
    double mean() {
        return mean;
    }

    /** Standard deviation between clients of the logarithm of an order's value. */
    double spread() {
        return Math.min(Math.sqrt(between), SPREAD_CAP);
    }

    /** Mean of a client's orders, the dearest hundredth of all cut down to the next. */
    double own(int client) {
        return clients.get(client).stream()
                .mapToDouble(order -> Math.clamp(order.amount(), 0, winsor))
                .average()
                .orElse(mean);
    }

    /** How many orders a client must have for its own mean to count for a half; infinite if clients are all alike. */
    double ordersForHalf() {
        return between == 0 ? Double.POSITIVE_INFINITY : within / between;
    }

    /** Largest share of the sales that one client has. */
    double largestShare() {
        double all = 0;
        double most = 0;
        for (List<OrderLog.Order> client : clients) {
            double bought = client.stream().mapToDouble(OrderLog.Order::amount).sum();
            all += bought;
            most = Math.max(most, bought);
        }
        return all > 0 ? most / all : 0;
    }
}
