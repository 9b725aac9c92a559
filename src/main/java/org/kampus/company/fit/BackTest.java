package org.kampus.company.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.random.RandomDataGenerator;
import org.kampus.company.history.OrderLog;
import org.kampus.insight.counterfactual.Patience;

/**
 * Whether the model would have foreseen the last weeks from the ones before, and whether "as last year" would have done
 * better.
 *
 * @param from day after which it had to foresee, in days since 1970
 * @param weeks weeks foreseen
 * @param orders orders foreseen
 * @param ordersFound orders there were
 * @param buyers clients foreseen that buy
 * @param buyersFound clients that bought
 * @param revenue sales foreseen
 * @param revenueFound sales there were
 * @param naive orders if it had been as a year before, or as the weeks before if there is no such year
 * @param lastYear whether the naive forecast is that of a year before
 * @param byWeek orders foreseen week by week
 */
public record BackTest(
        long from,
        int weeks,
        Estimate orders,
        long ordersFound,
        Estimate buyers,
        long buyersFound,
        Estimate revenue,
        double revenueFound,
        double naive,
        boolean lastYear,
        List<Estimate> byWeek) {

    private static final int MOST_WEEKS = 26;
    private static final int PART = 4;
    private static final int WEEK = 7;
    private static final int YEAR = 364;
    private static final int REFITS = 20;
    private static final int DRAWS = 12;
    private static final double NEAR = 0.10;
    private static final double FAR = 0.25;
    private static final double TAIL = 0.05;

    /** Copies the list. */
    public BackTest {
        byWeek = List.copyOf(byWeek);
    }

    /** Relative error of the orders foreseen. */
    public double error() {
        return (orders.value() - ordersFound) / Math.max(ordersFound, 1);
    }

    /** Whether the orders found are near enough to those foreseen, by chance and by a tenth. */
    public boolean passed() {
        double sampling = (orders.high() - orders.low()) / 2 / Math.max(ordersFound, 1);
        return Math.abs(error()) <= Math.max(NEAR, sampling);
    }

    /** Whether the orders found are so far off that the model is of no use. */
    public boolean failed() {
        return !passed() && Math.abs(error()) > FAR;
    }

    /** Whether "as before" came nearer. */
    public boolean naiveWins() {
        return Math.abs(naive - ordersFound) < Math.abs(orders.value() - ordersFound);
    }

    /** How many weeks may be foreseen of a history. */
    static int weeks(long start, long end) {
        return (int) Math.min(MOST_WEEKS, (end - start) / WEEK / PART);
    }

    /** Estimates on all but the last weeks and draws these. */
    static BackTest of(OrderLog log, long end, ModelForm form, long seed, Patience patience) {
        long start = log.firstDay();
        int weeks = weeks(start, end);
        long cut = end - (long) weeks * WEEK;
        List<List<OrderLog.Order>> before = PurchaseData.until(log, cut);
        OperationalClock clock = OrderSeason.clock(OrderSeason.factors(before, start, cut), start, cut);
        PurchaseData data = PurchaseData.of(log, cut, clock);
        ModelForm fitting = data.cohort() ? new ModelForm(form.lifetime(), form.regularity()) : form;
        FittedModel fit = new ModelFitter(data).fit(fitting);
        ClientValues values = new ClientValues(before);
        List<Foreseen> parts = patience.each(REFITS, refit -> {
            RandomDataGenerator random = Bootstrap.random(seed, refit);
            double[] weights = Bootstrap.weights(data.clients(), data.clients(), random);
            PurchaseModel drawn =
                    new ModelFitter(data, weights).refit(fit.model()).model();
            OrderDraws draws = new OrderDraws(new ModelFitter(data).at(drawn), data);
            Foreseen part = new Foreseen(weeks);
            for (int i = 0; i < DRAWS; i++) {
                part.draw(draws, data, clock, end - start, cut - start, values, random);
            }
            return part;
        });
        Foreseen foreseen = new Foreseen(weeks);
        parts.forEach(foreseen::add);
        return foreseen.against(log, cut, end, start);
    }

    /** What was drawn. */
    private static final class Foreseen {

        private final int weeks;
        private final List<double[]> byWeek = new ArrayList<>();
        private final List<Double> buyers = new ArrayList<>();
        private final List<Double> revenue = new ArrayList<>();

        Foreseen(int weeks) {
            this.weeks = weeks;
        }

        void add(Foreseen part) {
            byWeek.addAll(part.byWeek);
            buyers.addAll(part.buyers);
            revenue.addAll(part.revenue);
        }

        void draw(
                OrderDraws draws,
                PurchaseData data,
                OperationalClock clock,
                long endDay,
                long cutDay,
                ClientValues values,
                RandomDataGenerator random) {
            double[] orders = new double[weeks];
            double[] sums = new double[2];
            double until = clock.operational(endDay);
            OrderDraws.Orders count = at -> orders[week(clock, at, cutDay)]++;
            for (int client = 0; client < data.clients(); client++) {
                double[] own = {0};
                draws.after(client, until, random, at -> {
                    count.at(at);
                    own[0]++;
                });
                sums[0] += own[0] > 0 ? 1 : 0;
                sums[1] += own[0] * values.of(client);
            }
            double known = Arrays.stream(orders).sum();
            int[] fresh = {0};
            draws.arrivals(data.span(), until, random, at -> fresh[0]++, count);
            sums[0] += fresh[0];
            sums[1] += (Arrays.stream(orders).sum() - known) * values.mean();
            byWeek.add(orders);
            buyers.add(sums[0]);
            revenue.add(sums[1]);
        }

        private int week(OperationalClock clock, double at, long cutDay) {
            return Math.clamp((long) Math.floor(clock.calendar(at) - cutDay / PurchaseData.WEEK), 0, weeks - 1);
        }

        BackTest against(OrderLog log, long cut, long end, long start) {
            double[] found = new double[3];
            double before = 0;
            boolean lastYear = cut - start >= YEAR;
            long shift = lastYear ? YEAR : end - cut;
            for (List<OrderLog.Order> client : log.clients()) {
                boolean bought = false;
                for (OrderLog.Order order : client) {
                    long day = order.day();
                    if (day > cut && day <= end) {
                        found[0]++;
                        found[2] += order.amount();
                        bought = true;
                    }
                    before += day > cut - shift && day <= end - shift ? 1 : 0;
                }
                found[1] += bought ? 1 : 0;
            }
            List<Estimate> band = new ArrayList<>();
            for (int week = 0; week < weeks; week++) {
                int at = week;
                band.add(band(byWeek.stream().mapToDouble(orders -> orders[at]).toArray()));
            }
            return new BackTest(
                    cut,
                    weeks,
                    band(byWeek.stream()
                            .mapToDouble(orders -> Arrays.stream(orders).sum())
                            .toArray()),
                    (long) found[0],
                    band(buyers.stream().mapToDouble(value -> value).toArray()),
                    (long) found[1],
                    band(revenue.stream().mapToDouble(value -> value).toArray()),
                    found[2],
                    before,
                    lastYear,
                    band);
        }

        private static Estimate band(double[] draws) {
            double[] sorted = Arrays.stream(draws).sorted().toArray();
            return new Estimate(
                    Arrays.stream(sorted).average().orElse(0),
                    Estimate.quantile(sorted, TAIL),
                    Estimate.quantile(sorted, 1 - TAIL));
        }
    }
}
