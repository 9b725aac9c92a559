package org.kampus.company.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kampus.company.CompanyNumber;

/**
 * What orders tell of a company, counted: nothing is estimated. Months are those before the end of the observation.
 *
 * @param level how far it may be trusted
 * @param reasons why it is not trusted further, each with what there is and what is needed
 * @param numbers what answers the questions of a company
 * @param clients clients in the file
 * @param orders orders in the file, a client's of one day being one
 * @param weeks from the first order to the end of the observation
 * @param lost clients that bought in the year before last and not in the last
 * @param retentionLow lower end of the 95 % interval of retention; NaN if it is not known
 * @param retentionHigh upper end
 */
public record HistoryFacts(
        Level level,
        List<Reason> reasons,
        Map<CompanyNumber, Double> numbers,
        int clients,
        long orders,
        double weeks,
        int lost,
        double retentionLow,
        double retentionHigh) {

    private static final int YEAR = 365;
    private static final double WEEK = 7;
    private static final double SILENT = 2.5;
    private static final double Z = 1.959964;
    private static final int FEWEST_CLIENTS = 10;
    private static final int FEWEST_RETURNING = 8;
    private static final int FEWEST_ORDERS = 50;
    private static final int FEWEST_WEEKS = 26;
    private static final int FEWEST_LOST = 6;
    private static final int ENOUGH_LOST = 30;
    private static final int ENOUGH_CLIENTS = 50;

    /** How far the figures may be trusted. */
    public enum Level {
        /** Too thin for anything. */
        STOP,
        /** Orders of another kind than these questions are about. */
        WRONG_KIND,
        /** Sales, orders and values; nothing of who stays. */
        RATE_ONLY,
        /** Retention too, within its interval. */
        CAUTION,
        /** Everything. */
        FULL
    }

    /** Why not further. */
    public enum Why {
        /** Clients. */
        CLIENTS,
        /** Clients with two orders. */
        RETURNING,
        /** Orders. */
        ORDERS,
        /** Weeks. */
        WEEKS,
        /** Weeks, for a retention: two years. */
        TWO_YEARS,
        /** Lost clients. */
        LOST,
        /** One client has more than half of the orders; per cent. */
        ONE_CLIENT,
        /** Dates are first or last days of months; per cent. */
        PERIOD_STAMPS,
        /** Clients order less than once a year; mean days between two orders. */
        RARE,
        /** Weeks, for a fit: two gaps between orders and half a year. */
        SPAN,
        /** Clients lost within the window, as estimated. */
        LOSSES,
        /** Leaving does not show at all; retention in per cent below which it would. */
        BOUNDARY,
        /** Orders of a typical client of old. */
        RARE_ORDERS,
        /** Nobody is silent for long, so perhaps only present clients are listed; weeks. */
        SELECTED,
        /** The last weeks were not foreseen; error in per cent. */
        BACK_TEST,
        /** "As last year" would have been nearer; orders so, and orders found. */
        NAIVE,
        /** Clients that stay order ever more or less often; per cent a year. */
        TREND,
        /** Orders grow by more than half; per cent a year. */
        GROWING,
        /** All clients came in one season; how many. */
        COHORT,
        /** Clients that ordered otherwise often than the model has it; per cent. */
        FREQUENCY,
        /** Clients leave right after an order rather than in the course of time; by how much such models are better. */
        AFTER_ORDERS
    }

    /**
     * A reason.
     *
     * @param why what is missing or odd
     * @param have what there is
     * @param need what is needed or the most there may be
     */
    public record Reason(Why why, double have, double need) {}

    /** Copies the collections. */
    public HistoryFacts {
        reasons = List.copyOf(reasons);
        numbers = Map.copyOf(numbers);
    }

    /**
     * Counts.
     *
     * @param end last day of the observation, in days since 1970: later orders are passed over
     * @param unit by how much amounts have to be divided to be thousands
     */
    public static HistoryFacts of(OrderLog all, long end, double unit) {
        List<List<OrderLog.Order>> clients = all.clients().stream()
                .map(orders ->
                        orders.stream().filter(order -> order.day() <= end).toList())
                .filter(orders -> !orders.isEmpty())
                .toList();
        OrderLog log = new OrderLog(clients);
        double weeks = clients.isEmpty() ? 0 : (end - log.firstDay() + 1) / WEEK;
        long returning = clients.stream().filter(orders -> orders.size() > 1).count();
        List<Reason> reasons = new ArrayList<>();
        need(reasons, Why.CLIENTS, clients.size(), FEWEST_CLIENTS);
        need(reasons, Why.RETURNING, returning, FEWEST_RETURNING);
        need(reasons, Why.ORDERS, log.orders(), FEWEST_ORDERS);
        need(reasons, Why.WEEKS, Math.floor(weeks), FEWEST_WEEKS);
        if (!reasons.isEmpty()) {
            return new HistoryFacts(
                    Level.STOP, reasons, Map.of(), clients.size(), log.orders(), weeks, 0, Double.NaN, Double.NaN);
        }
        double gap = meanGap(clients);
        odd(log, gap, reasons);
        Map<CompanyNumber, Double> numbers = new EnumMap<>(CompanyNumber.class);
        lastYear(clients, end, Math.min(weeks, 52), gap, unit, numbers);
        int before = 0;
        int kept = 0;
        for (List<OrderLog.Order> orders : clients) {
            if (bought(orders, end - 2L * YEAR, end - YEAR)) {
                before++;
                kept += bought(orders, end - YEAR, end) ? 1 : 0;
            }
        }
        int lost = before - kept;
        Level level = reasons.isEmpty() ? level(weeks, lost, clients.size(), reasons) : Level.WRONG_KIND;
        if (level == Level.WRONG_KIND) {
            numbers.clear();
        }
        boolean known = level == Level.CAUTION || level == Level.FULL;
        if (known) {
            numbers.put(CompanyNumber.RETENTION, Math.clamp((double) kept / before, 0.05, 0.99));
            newcomers(clients, end, numbers);
        }
        double[] interval = known ? wilson(kept, before) : new double[] {Double.NaN, Double.NaN};
        return new HistoryFacts(
                level, reasons, numbers, clients.size(), log.orders(), weeks, lost, interval[0], interval[1]);
    }

    private static void need(List<Reason> reasons, Why why, double have, double need) {
        if (have < need) {
            reasons.add(new Reason(why, have, need));
        }
    }

    private static Level level(double weeks, int lost, int clients, List<Reason> reasons) {
        need(reasons, Why.TWO_YEARS, Math.floor(weeks), Math.floor(2.0 * YEAR / WEEK));
        if (!reasons.isEmpty()) {
            return Level.RATE_ONLY;
        }
        need(reasons, Why.LOST, lost, FEWEST_LOST);
        if (!reasons.isEmpty()) {
            return Level.RATE_ONLY;
        }
        need(reasons, Why.LOST, lost, ENOUGH_LOST);
        need(reasons, Why.CLIENTS, clients, ENOUGH_CLIENTS);
        return reasons.isEmpty() ? Level.FULL : Level.CAUTION;
    }

    private static void odd(OrderLog log, double gap, List<Reason> reasons) {
        long most = log.clients().stream().mapToLong(List::size).max().orElse(0);
        double share = 100.0 * most / log.orders();
        if (share > 50) {
            reasons.add(new Reason(Why.ONE_CLIENT, share, 50));
        }
        long stamped = log.clients().stream()
                .flatMap(List::stream)
                .filter(order -> isEdgeOfMonth(order.day()))
                .count();
        double stamps = 100.0 * stamped / log.orders();
        if (stamps > 60) {
            reasons.add(new Reason(Why.PERIOD_STAMPS, stamps, 60));
        }
        if (gap > YEAR) {
            reasons.add(new Reason(Why.RARE, gap, YEAR));
        }
    }

    private static boolean isEdgeOfMonth(long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return date.getDayOfMonth() == 1 || date.getDayOfMonth() == date.lengthOfMonth();
    }

    /** Mean days between two orders of a client, over clients with two. */
    private static double meanGap(List<List<OrderLog.Order>> clients) {
        double days = 0;
        long gaps = 0;
        for (List<OrderLog.Order> orders : clients) {
            days += orders.getLast().day() - orders.getFirst().day();
            gaps += orders.size() - 1;
        }
        return gaps == 0 ? Double.POSITIVE_INFINITY : days / gaps;
    }

    private static void lastYear(
            List<List<OrderLog.Order>> clients,
            long end,
            double weeks,
            double gap,
            double unit,
            Map<CompanyNumber, Double> numbers) {
        int buyers = 0;
        int silent = 0;
        double orders = 0;
        double sales = 0;
        List<Double> each = new ArrayList<>();
        for (List<OrderLog.Order> client : clients) {
            double bought = 0;
            int number = 0;
            for (OrderLog.Order order : client) {
                if (order.day() > end - YEAR) {
                    bought += order.amount();
                    number++;
                }
            }
            if (number > 0) {
                buyers++;
                orders += number;
                sales += bought;
                each.add(bought);
                double own = client.size() < 3
                        ? gap
                        : (double) (client.getLast().day() - client.getFirst().day()) / (client.size() - 1);
                silent += end - client.getLast().day() > SILENT * Math.max(own, WEEK) ? 1 : 0;
            }
        }
        double perYear = 52 / weeks;
        put(numbers, CompanyNumber.CLIENTS_LAST_YEAR, buyers);
        put(numbers, CompanyNumber.SILENT_CLIENTS, Math.min(silent, buyers - 1));
        put(numbers, CompanyNumber.ORDERS, Math.rint(orders * perYear));
        put(numbers, CompanyNumber.REVENUE, sales * perYear / unit);
        each.sort(Comparator.reverseOrder());
        double top = each.stream().limit(10).mapToDouble(value -> value).sum();
        if (sales > 0 && each.size() > 10) {
            put(numbers, CompanyNumber.TOP_TEN_SHARE, top / sales);
        }
    }

    private static void newcomers(List<List<OrderLog.Order>> clients, long end, Map<CompanyNumber, Double> numbers) {
        double sales = 0;
        double fresh = 0;
        for (List<OrderLog.Order> client : clients) {
            double bought = client.stream()
                    .filter(order -> order.day() > end - YEAR)
                    .mapToDouble(OrderLog.Order::amount)
                    .sum();
            sales += bought;
            fresh += client.getFirst().day() > end - YEAR ? bought : 0;
        }
        if (sales > 0) {
            put(numbers, CompanyNumber.NEWCOMERS_SHARE, fresh / sales);
        }
    }

    private static void put(Map<CompanyNumber, Double> numbers, CompanyNumber number, double value) {
        if (Double.isFinite(value)) {
            numbers.put(number, Math.clamp(value, number.min(), number.max()));
        }
    }

    private static boolean bought(List<OrderLog.Order> orders, long after, long until) {
        return orders.stream().anyMatch(order -> order.day() > after && order.day() <= until);
    }

    /** The interval of Wilson (1927) for a share, which keeps its 95 % also near 0 and 1. */
    static double[] wilson(int hits, int of) {
        double share = (double) hits / of;
        double z2 = Z * Z / of;
        double middle = (share + z2 / 2) / (1 + z2);
        double half = Z * Math.sqrt(share * (1 - share) / of + z2 / (4 * of)) / (1 + z2);
        return new double[] {middle - half, middle + half};
    }
}
