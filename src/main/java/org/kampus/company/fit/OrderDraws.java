package org.kampus.company.fit;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.random.RandomDataGenerator;
import org.kampus.company.fit.ModelForm.Lifetime;

/**
 * Draws orders from a fitted model: what comes after the window, given each client's orders so far, and the window once more,
 * given when each client came. Times are operational weeks since the beginning of the window.
 */
final class OrderDraws {

    private static final int MOST = 100_000;

    private final FittedModel fit;
    private final PurchaseModel model;
    private final PurchaseData data;
    private final int k;
    private final List<List<Part>> parts = new ArrayList<>();

    /** Takes the time of an order. */
    interface Orders {
        void at(double time);
    }

    /** A way in which a client's orders may have come about. */
    private record Part(double weight, int stage, double alive) {}

    OrderDraws(FittedModel fit, PurchaseData data) {
        this.fit = fit;
        this.data = data;
        model = fit.model();
        k = model.form().regularity();
        ModelTerms terms = new ModelTerms(data, model);
        for (int client = 0; client < data.clients(); client++) {
            List<Part> ways = new ArrayList<>();
            double old = fit.old(terms, client);
            if (old < 1) {
                ways.add(new Part(1 - old, 0, terms.aliveNew(client)));
            }
            if (old > 0) {
                double all = terms.logOld(client);
                for (int stage = 1; stage <= k; stage++) {
                    double weight = old * Math.exp(terms.logOld(client, stage) - all);
                    ways.add(new Part(weight, stage, terms.aliveOld(client, stage)));
                }
            }
            parts.add(ways);
        }
    }

    /** Mean stage rate of a client, given its orders. */
    double rate(int client) {
        double rate = 0;
        for (Part part : parts.get(client)) {
            double before = part.stage() == 0 ? 0 : data.first(client);
            rate += part.weight()
                    * (model.rateShape() + part.stage() + (double) k * data.repeats(client))
                    / (model.rateScale() + before + data.observed(client));
        }
        return rate;
    }

    private Part part(int client, RandomDataGenerator random) {
        double left = random.nextUniform(0, 1);
        for (Part part : parts.get(client)) {
            left -= part.weight();
            if (left <= 0) {
                return part;
            }
        }
        return parts.get(client).getLast();
    }

    /** A client's orders after the end of the window and until a time. */
    void after(int client, double until, RandomDataGenerator random, Orders orders) {
        Part part = part(client, random);
        if (random.nextUniform(0, 1) > part.alive()) {
            return;
        }
        double before = part.stage() == 0 ? 0 : data.first(client);
        double observed = data.observed(client);
        double n = model.rateShape() + part.stage() + (double) k * data.repeats(client);
        double scale = model.rateScale() + before;
        double waited = 1 - (scale + data.last(client)) / (scale + observed);
        int passed = passed(n, waited, random);
        double rate = random.nextGamma(n + passed, 1 / (scale + observed));
        double age = data.clock().calendar(data.span()) - (part.stage() == 0 ? start(client) : 0);
        double end = Math.min(until, leaves(data.span(), age, random));
        orders(data.span(), k - passed, rate, end, random, orders);
    }

    private double start(int client) {
        return data.clock().calendar(data.first(client));
    }

    /** Stages of the current gap that are over. */
    private int passed(double n, double waited, RandomDataGenerator random) {
        double[] weight = new double[k];
        double sum = 0;
        double term = 1;
        for (int stage = 0; stage < k; stage++) {
            term *= stage == 0 ? 1 : (n + stage - 1) / stage * waited;
            weight[stage] = term;
            sum += term;
        }
        double left = random.nextUniform(0, 1) * sum;
        int stage = 0;
        while (stage < k - 1 && left > weight[stage]) {
            left -= weight[stage++];
        }
        return stage;
    }

    /**
     * Newcomers between two times.
     *
     * @param come takes when each comes
     * @param orders takes their orders, the first ones included
     */
    void arrivals(double from, double until, RandomDataGenerator random, Orders come, Orders orders) {
        double pace = fit.newPerWeek();
        if (pace == 0) {
            return;
        }
        for (double at = from + random.nextExponential(1 / pace); at < until; at += random.nextExponential(1 / pace)) {
            come.at(at);
            orders.at(at);
            repeats(at, model.rateShape(), model.rateScale(), 0, true, until, random, orders);
        }
    }

    /** A client's orders after the first, drawn anew from when it came. */
    void again(int client, RandomDataGenerator random, Orders orders) {
        Part part = part(client, random);
        double first = data.first(client);
        double before = part.stage() == 0 ? 0 : first;
        repeats(
                first,
                model.rateShape() + part.stage(),
                model.rateScale() + before,
                part.stage() == 0 ? 0 : start(client),
                part.stage() == 0,
                data.span(),
                random,
                orders);
    }

    private void repeats(
            double from,
            double shape,
            double scale,
            double age,
            boolean fresh,
            double until,
            RandomDataGenerator random,
            Orders orders) {
        if (fresh && random.nextUniform(0, 1) < model.trialLoss()) {
            return;
        }
        double rate = random.nextGamma(shape, 1 / scale);
        orders(from, k, rate, Math.min(until, leaves(from, age, random)), random, orders);
    }

    private void orders(double from, int stages, double rate, double until, RandomDataGenerator random, Orders orders) {
        int left = stages;
        double at = from;
        for (int drawn = 0; drawn < MOST && rate > 0; drawn++) {
            at += random.nextExponential(1 / rate);
            if (at > until) {
                return;
            }
            left--;
            if (left == 0) {
                orders.at(at);
                left = k;
            }
        }
    }

    /** When a client leaves that is there at a time. */
    private double leaves(double from, double age, RandomDataGenerator random) {
        if (model.form().lifetime() == Lifetime.ENDLESS) {
            return Double.POSITIVE_INFINITY;
        }
        double hazard = model.form().lifetime() == Lifetime.COMMON_HAZARD
                ? model.hazard()
                : random.nextGamma(model.hazardShape(), 1 / (model.hazardScale() + age));
        double calendar = data.clock().calendar(from) + (hazard > 0 ? random.nextExponential(1 / hazard) : 1e9);
        return data.clock().operational(calendar * PurchaseData.WEEK);
    }
}
