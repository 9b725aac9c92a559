package org.kampus.company.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kampus.company.history.OrderLog;

/**
 * What the models need of each client: when the first order of the window was seen, how many came after it, when the last,
 * and for how long one could have seen more. Times are operational weeks.
 */
public final class PurchaseData {

    static final double WEEK = 7;
    private static final double HALF_DAY = 0.5 / WEEK;
    private static final double EARLY = 1.0 / 3;
    private static final double ONCE = 0.4;

    private final double[] first;
    private final int[] repeats;
    private final double[] last;
    private final double[] observed;
    private final double[] logGaps;
    private final double span;
    private final OperationalClock clock;
    private final boolean cohort;

    private PurchaseData(List<List<OrderLog.Order>> clients, long start, long end, OperationalClock clock) {
        int n = clients.size();
        first = new double[n];
        repeats = new int[n];
        last = new double[n];
        observed = new double[n];
        logGaps = new double[n];
        this.clock = clock;
        span = clock.operational(end - start);
        for (int i = 0; i < n; i++) {
            List<OrderLog.Order> orders = clients.get(i);
            double begun = clock.operational(orders.getFirst().day() - start);
            double before = begun;
            for (OrderLog.Order order : orders.subList(1, orders.size())) {
                double at = clock.operational(order.day() - start);
                logGaps[i] += Math.log(Math.max(at - before, HALF_DAY));
                before = at;
            }
            first[i] = begun;
            repeats[i] = orders.size() - 1;
            last[i] = before - begun;
            observed[i] = span - begun;
        }
        cohort = looksLikeCohort();
    }

    /**
     * Orders up to a day.
     *
     * @param end last day of the observation, in days since 1970
     */
    public static PurchaseData of(OrderLog log, long end, OperationalClock clock) {
        return new PurchaseData(until(log, end), log.firstDay(), end, clock);
    }

    /** Each client's orders up to a day; clients that have none by then are left out. */
    static List<List<OrderLog.Order>> until(OrderLog log, long end) {
        List<List<OrderLog.Order>> clients = new ArrayList<>();
        for (List<OrderLog.Order> orders : log.clients()) {
            List<OrderLog.Order> seen =
                    orders.stream().filter(order -> order.day() <= end).toList();
            if (!seen.isEmpty()) {
                clients.add(seen);
            }
        }
        return clients;
    }

    /** If clients order so rarely that many came once, those of an old base would begin all over the window. */
    private boolean looksLikeCohort() {
        double[] begun = first.clone();
        Arrays.sort(begun);
        double late = begun[(int) Math.floor(0.99 * (begun.length - 1))];
        long once = Arrays.stream(repeats).filter(x -> x == 0).count();
        return late < EARLY * span && once > ONCE * first.length;
    }

    /** Number of clients. */
    public int clients() {
        return first.length;
    }

    /** Whether all clients seem to have begun in one early season, so that there is no older base. */
    public boolean cohort() {
        return cohort;
    }

    /** Weeks from the first order to the end of the observation. */
    public double span() {
        return span;
    }

    /** When a client's first order was seen, weeks since the beginning of the window. */
    double first(int client) {
        return Math.max(first[client], HALF_DAY);
    }

    /** Orders after the first. */
    int repeats(int client) {
        return repeats[client];
    }

    /** Weeks from the first order to the last. */
    double last(int client) {
        return last[client];
    }

    /** Weeks from the first order to the end. */
    double observed(int client) {
        return observed[client];
    }

    /** Sum of the logarithms of the gaps between orders. */
    double logGaps(int client) {
        return logGaps[client];
    }

    OperationalClock clock() {
        return clock;
    }

    int mostRepeats() {
        return Arrays.stream(repeats).max().orElse(0);
    }

    /** Repeat orders a week of observation, over all clients. */
    double roughRate() {
        double orders = Arrays.stream(repeats).sum();
        return Math.max(orders, 1) / Math.max(Arrays.stream(observed).sum(), 1);
    }
}
