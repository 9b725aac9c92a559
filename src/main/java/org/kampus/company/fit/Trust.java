package org.kampus.company.fit;

import java.util.ArrayList;
import java.util.List;
import org.kampus.company.history.HistoryFacts.Level;
import org.kampus.company.history.HistoryFacts.Reason;
import org.kampus.company.history.HistoryFacts.Why;
import org.kampus.company.history.OrderLog;

/**
 * How far a fit may be trusted, and why not further.
 *
 * @param level how far
 * @param reasons all that keep it from the full level
 */
record Trust(Level level, List<Reason> reasons) {

    private static final double FEWEST_LOSSES = 6;
    private static final double ENOUGH_LOSSES = 30;
    private static final int ENOUGH_CLIENTS = 50;
    private static final int YEAR = 52;
    private static final int HALF_YEAR = 26;
    private static final int FEWEST_ORDERS = 3;
    private static final double TREND = 0.2;
    private static final double WILD = 0.5;
    private static final double GROWTH = 0.5;
    private static final int QUARTER = 13;
    private static final int SILENT = 3;
    private static final double PERCENT = 100;
    private static final double MISPLACED = 0.1;
    /** Kass and Raftery (1995) call it very strong evidence. */
    private static final double CLEARLY = 10;

    static Trust in(PurchaseData data, List<List<OrderLog.Order>> clients, long end, FitReport.Found found) {
        Found facts = new Found(data, clients, end, found);
        List<Reason> wrong = facts.wrong();
        if (!wrong.isEmpty()) {
            return new Trust(Level.WRONG_KIND, wrong);
        }
        List<Reason> rateOnly = facts.rateOnly();
        List<Reason> caution = facts.caution();
        Level level = rateOnly.isEmpty() ? caution.isEmpty() ? Level.FULL : Level.CAUTION : Level.RATE_ONLY;
        List<Reason> all = new ArrayList<>(rateOnly);
        caution.stream()
                .filter(reason -> rateOnly.stream().noneMatch(other -> other.why() == reason.why()))
                .forEach(all::add);
        return new Trust(level, all);
    }

    private record Found(PurchaseData data, List<List<OrderLog.Order>> clients, long end, FitReport.Found found) {

        List<Reason> wrong() {
            OrderTrend trend = found.estimates().trend();
            return trend.steeperThan(WILD)
                    ? List.of(new Reason(Why.TREND, PERCENT * trend.perYear(), PERCENT * WILD))
                    : List.of();
        }

        List<Reason> rateOnly() {
            List<Reason> reasons = new ArrayList<>();
            double weeks = data.clock().calendar(data.span());
            double gap = gap();
            if (weeks < 2 * gap + HALF_YEAR) {
                reasons.add(new Reason(Why.SPAN, weeks, Math.ceil(2 * gap + HALF_YEAR)));
            }
            if (!Double.isNaN(found.estimates().retentionAtLeast())) {
                reasons.add(new Reason(Why.BOUNDARY, PERCENT * found.estimates().retentionAtLeast(), 0));
            } else if (found.estimates().losses() < FEWEST_LOSSES) {
                reasons.add(new Reason(Why.LOSSES, found.estimates().losses(), FEWEST_LOSSES));
            }
            double median = medianOrders();
            if (median < FEWEST_ORDERS && !data.cohort()) {
                reasons.add(new Reason(Why.RARE_ORDERS, median, FEWEST_ORDERS));
            }
            double silent = longestSilence();
            double usual = Math.max(QUARTER, SILENT * gap);
            if (weeks >= YEAR && silent < usual) {
                reasons.add(new Reason(Why.SELECTED, silent, usual));
            }
            BackTest test = found.backTest();
            if (test.failed()) {
                reasons.add(new Reason(Why.BACK_TEST, PERCENT * test.error(), 25));
            }
            return reasons;
        }

        List<Reason> caution() {
            List<Reason> reasons = new ArrayList<>();
            double weeks = data.clock().calendar(data.span());
            need(reasons, Why.LOSSES, found.estimates().losses(), ENOUGH_LOSSES);
            need(reasons, Why.CLIENTS, data.clients(), ENOUGH_CLIENTS);
            need(reasons, Why.WEEKS, Math.floor(weeks), YEAR);
            if (data.cohort()) {
                reasons.add(new Reason(Why.COHORT, data.clients(), 0));
            }
            double pays = afterOrders();
            if (pays > CLEARLY) {
                reasons.add(new Reason(Why.AFTER_ORDERS, pays, CLEARLY));
            }
            OrderTrend trend = found.estimates().trend();
            if (trend.steeperThan(TREND)) {
                reasons.add(new Reason(Why.TREND, PERCENT * trend.perYear(), PERCENT * TREND));
            }
            double growth = growth();
            if (growth > GROWTH) {
                reasons.add(new Reason(Why.GROWING, PERCENT * growth, PERCENT * GROWTH));
            }
            HistoryReplay replay = found.replay();
            if (replay.misplaced() > MISPLACED && replay.misplacedByMoreThanChance()) {
                reasons.add(new Reason(Why.FREQUENCY, PERCENT * replay.misplaced(), PERCENT * MISPLACED));
            }
            BackTest test = found.backTest();
            if (!test.passed()) {
                reasons.add(new Reason(Why.BACK_TEST, PERCENT * test.error(), 10));
            }
            if (!test.passed() && test.naiveWins()) {
                reasons.add(new Reason(Why.NAIVE, test.naive(), test.ordersFound()));
            }
            return reasons;
        }

        /** How much better models pay by which clients leave right after an order, in Schwarz's criterion. */
        private double afterOrders() {
            double best = found.dropouts().stream()
                    .mapToDouble(DropoutModel::bic)
                    .min()
                    .orElse(Double.POSITIVE_INFINITY);
            return found.model().bic() - best;
        }

        private static void need(List<Reason> reasons, Why why, double have, double need) {
            if (have < need) {
                reasons.add(new Reason(why, have, need));
            }
        }

        /** Mean weeks between two orders. */
        private double gap() {
            double weeks = 0;
            double gaps = 0;
            for (int client = 0; client < data.clients(); client++) {
                weeks += data.last(client);
                gaps += data.repeats(client);
            }
            return weeks / Math.max(gaps, 1);
        }

        /** Median orders of clients that were seen in the first quarter of the window. */
        private double medianOrders() {
            double[] orders = clients.stream()
                    .filter(client -> client.getFirst().day() < end - 0.75 * (end - first()))
                    .mapToDouble(List::size)
                    .sorted()
                    .toArray();
            return orders.length == 0 ? 0 : Estimate.quantile(orders, 0.5);
        }

        private long first() {
            return new OrderLog(clients).firstDay();
        }

        private double longestSilence() {
            return clients.stream()
                    .mapToDouble(client -> (end - client.getLast().day()) / PurchaseData.WEEK)
                    .max()
                    .orElse(0);
        }

        /** Growth of the orders from one half of the last two years, or of the window, to the other, a year. */
        private double growth() {
            double half = Math.min((end - first()) / 2.0, 365);
            double late = 0;
            double early = 0;
            for (List<OrderLog.Order> client : clients) {
                for (OrderLog.Order order : client) {
                    late += order.day() > end - half ? 1 : 0;
                    early += order.day() <= end - half && order.day() > end - 2 * half ? 1 : 0;
                }
            }
            return early == 0 ? 0 : Math.pow(late / early, 365 / half) - 1;
        }
    }
}
