package org.kampus.company.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.random.RandomDataGenerator;
import org.kampus.company.fit.ModelForm.Lifetime;
import org.kampus.company.history.HistoryFacts;
import org.kampus.company.history.HistoryFacts.Level;
import org.kampus.company.history.OrderLog;
import org.kampus.insight.counterfactual.Patience;

/** Fits the ladder of models to an order history and says how far the result may be trusted. */
public final class HistoryFit {

    /** Samples of the bootstrap, if nobody says otherwise. */
    public static final int SAMPLES = 200;

    private static final int MOST_CLIENTS = 2_000;
    private static final int YEAR = 52;
    private static final int WHOLE = 100;
    private static final int FIT_PART = 15;
    private static final int TEST_PART = 15;
    /** Logarithm of the likelihood by which a hazard has to show, one-sided with 95 %. */
    private static final double SHOWS = 1.353;

    private final OrderLog log;
    private final long end;
    private final int samples;
    private final long seed;
    private final List<List<OrderLog.Order>> clients;
    private final double scale;

    private HistoryFit(OrderLog log, long end, int samples, long seed) {
        List<List<OrderLog.Order>> all = PurchaseData.until(log, end);
        clients = drawn(all, seed);
        scale = (double) all.size() / clients.size();
        this.log = new OrderLog(clients);
        this.end = end;
        this.samples = samples;
        this.seed = seed;
    }

    /** Of very many clients some are drawn by lot: more would take minutes and tell hardly more. */
    private static List<List<OrderLog.Order>> drawn(List<List<OrderLog.Order>> all, long seed) {
        if (all.size() <= MOST_CLIENTS) {
            return all;
        }
        int[] lots = new RandomDataGenerator(seed).nextPermutation(all.size(), MOST_CLIENTS);
        return Arrays.stream(lots).sorted().mapToObj(all::get).toList();
    }

    /**
     * Fits. The same input gives the same digits.
     *
     * @param end last day of the observation, in days since 1970
     * @param samples samples of the bootstrap
     * @param seed of all that is drawn
     * @param patience told now and then, may end it and have it worked out by many hands
     * @throws org.kampus.simulation.api.RunCancelled if it is ended
     */
    public static FitReport of(OrderLog log, long end, int samples, long seed, Patience patience) {
        HistoryFacts facts = HistoryFacts.of(log, end, 1);
        if (facts.level() == Level.STOP || facts.level() == Level.WRONG_KIND) {
            return new FitReport(
                    facts.level(), facts.reasons(), facts.clients(), facts.orders(), facts.weeks(), 0, null, seed);
        }
        return new HistoryFit(log, end, samples, seed).report(facts, patience);
    }

    private FitReport report(HistoryFacts facts, Patience patience) {
        long start = log.firstDay();
        List<Double> season = OrderSeason.factors(clients, start, end);
        PurchaseData data = PurchaseData.of(log, end, OrderSeason.clock(season, start, end));
        List<FittedModel> ladder = new ModelFitter(data).ladder(patience);
        FittedModel chosen = chosen(ladder);
        patience.done(FIT_PART, WHOLE);
        BackTest test = BackTest.of(log, end, chosen.model().form(), seed, patience);
        patience.done(FIT_PART + TEST_PART, WHOLE);
        OrderDraws draws = new OrderDraws(chosen, data);
        FitEstimates estimates = estimates(data, chosen, ladder, draws, season, patience);
        HistoryReplay replay = HistoryReplay.of(draws, data, clients, start, seed);
        FitReport.Found found =
                new FitReport.Found(estimates, chosen, ladder, DropoutModel.of(data), test, replay, weekly(start));
        Trust trust = Trust.in(data, clients, end, found);
        return new FitReport(
                trust.level(),
                trust.reasons(),
                facts.clients(),
                facts.orders(),
                facts.weeks(),
                clients.size(),
                found,
                seed);
    }

    /** The smallest model that does: leaving has to show, everything else has to pay by Schwarz's criterion. */
    private static FittedModel chosen(List<FittedModel> ladder) {
        FittedModel endless = rung(ladder, Lifetime.ENDLESS);
        FittedModel common = rung(ladder, Lifetime.COMMON_HAZARD);
        FittedModel best = ladder.stream()
                .filter(rung -> rung.model().form().lifetime() != Lifetime.ENDLESS)
                .min(Comparator.comparingDouble(FittedModel::bic))
                .orElse(common);
        return best.logLikelihood() - endless.logLikelihood() > SHOWS ? best : endless;
    }

    private static FittedModel rung(List<FittedModel> ladder, Lifetime lifetime) {
        return ladder.stream()
                .filter(rung -> rung.model().form().lifetime() == lifetime)
                .filter(rung -> !rung.model().form().trial())
                .findFirst()
                .orElseThrow();
    }

    private FitEstimates estimates(
            PurchaseData data,
            FittedModel chosen,
            List<FittedModel> ladder,
            OrderDraws draws,
            List<Double> season,
            Patience patience) {
        double[] ones = new double[data.clients()];
        Arrays.fill(ones, 1);
        double[] values = figures(data, chosen, ones);
        double[][] drawn = Bootstrap.draw(
                data,
                chosen.model(),
                samples,
                seed,
                (fit, weights) -> figures(data, fit, weights),
                patience.part((double) (FIT_PART + TEST_PART) / WHOLE, 1));
        Estimate[] found = new Estimate[values.length];
        double narrowing = Bootstrap.narrowing(data);
        for (int i = 0; i < values.length; i++) {
            int at = i;
            found[i] = Estimate.of(
                    values[i],
                    Arrays.stream(drawn).mapToDouble(figures -> figures[at]).toArray(),
                    narrowing);
        }
        boolean shows = chosen.model().form().lifetime() != Lifetime.ENDLESS;
        ClientValues worth = new ClientValues(clients);
        double[] rates = new double[data.clients()];
        Arrays.setAll(rates, draws::rate);
        return new FitEstimates(
                found[0],
                found[1],
                chosen.model().form().regularity(),
                shows ? found[2] : Estimate.UNKNOWN,
                shows ? Double.NaN : atLeast(data, rung(ladder, Lifetime.COMMON_HAZARD)),
                found[3].times(scale),
                scale * (data.clients() - values[3]),
                found[4].times(scale),
                found[5],
                found[6],
                worth.law(),
                worth.correlation(rates),
                new OrderValues(clients).largestShare(),
                season,
                OrderTrend.of(clients));
    }

    /** The figures whose scatter is wanted. */
    private double[] figures(PurchaseData data, FittedModel fit, double[] weights) {
        ModelTerms terms = new ModelTerms(data, fit.model(), ModelTerms.Rule.COARSE);
        double drawn = Arrays.stream(weights).sum();
        double alive = 0;
        double stays = 0;
        List<List<OrderLog.Order>> sample = new ArrayList<>();
        for (int client = 0; client < data.clients(); client++) {
            if (weights[client] == 0) {
                continue;
            }
            double there = fit.alive(terms, client) * weights[client];
            double age = data.clock().calendar(data.span()) - data.clock().calendar(data.first(client));
            alive += there;
            stays += there * fit.model().survival(age, YEAR);
            for (int i = 0; i < weights[client]; i++) {
                sample.add(clients.get(client));
            }
        }
        OrderValues values = new OrderValues(sample);
        double part = data.clients() / drawn;
        return new double[] {
            fit.model().ordersPerWeek(),
            fit.model().rateShape(),
            alive == 0 ? Double.NaN : stays / alive,
            alive * part,
            fit.newPerWeek() * part,
            values.mean(),
            values.spread()
        };
    }

    /** Retention a year below which the orders would be too unlikely. */
    private static double atLeast(PurchaseData data, FittedModel common) {
        ModelFitter fitter = new ModelFitter(data);
        double least = common.logLikelihood() - SHOWS;
        double low = Math.log(Math.max(common.model().hazard(), 1e-5));
        double high = 0;
        for (int i = 0; i < 12; i++) {
            double middle = (low + high) / 2;
            if (fitter.profile(common.model(), Math.exp(middle)) >= least) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.exp(-Math.exp(high) * YEAR);
    }

    private List<Integer> weekly(long start) {
        int weeks = (int) ((end - start) / 7);
        int[] orders = new int[Math.max(weeks, 1)];
        for (List<OrderLog.Order> client : clients) {
            for (OrderLog.Order order : client) {
                // Weeks are counted back from the end, so that the last is whole.
                int back = (int) ((end - order.day()) / 7);
                if (back < orders.length) {
                    orders[orders.length - 1 - back]++;
                }
            }
        }
        return Arrays.stream(orders).boxed().toList();
    }
}
