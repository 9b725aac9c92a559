package org.kampus.company.fit;

import java.util.Arrays;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.hipparchus.special.Gamma;
import org.kampus.company.fit.ModelForm.Lifetime;

/**
 * The likelihood of each client under a model, without special functions but the logarithm of gamma: the integral over the
 * time of leaving is taken over z with y = (scale + last) e^z - scale, where everything decays from 1. For one thread.
 */
final class ModelTerms {

    /** How finely integrals are taken. */
    enum Rule {
        /** For estimates. */
        FINE(40),
        /** For the many estimates of an interval. */
        COARSE(16);

        private final double[] at;
        private final double[] weight;

        Rule(int nodes) {
            at = new double[nodes];
            weight = new double[nodes];
            GaussIntegrator rule = new GaussIntegratorFactory().legendre(nodes, 0, 1);
            for (int node = 0; node < nodes; node++) {
                at[node] = rule.getPoint(node);
                weight[node] = rule.getWeight(node);
            }
        }
    }

    private static final double FAR = 60;

    private final PurchaseData data;
    private final PurchaseModel model;
    private final int k;
    private final double shape;
    private final double scale;
    private final Lifetime lifetime;
    private final double hazard;
    private final double hazardShape;
    private final double hazardScale;
    private final double logStages;
    private final double[][] gammas;
    private final double[] nodes;
    private final double[] weights;
    private final double[] common;
    private final double[] alive;
    private final double[] gone;
    private final double[] logStage;
    private final double[] aliveStage;
    private int staged = -1;

    ModelTerms(PurchaseData data, PurchaseModel model) {
        this(data, model, Rule.FINE);
    }

    ModelTerms(PurchaseData data, PurchaseModel model, Rule rule) {
        nodes = rule.at;
        weights = rule.weight;
        this.data = data;
        this.model = model;
        k = model.form().regularity();
        shape = model.rateShape();
        scale = model.rateScale();
        lifetime = model.form().lifetime();
        hazard = model.hazard();
        hazardShape = model.hazardShape();
        hazardScale = lifetime == Lifetime.MIXED_HAZARD ? model.hazardScale() : 0;
        logStages = Gamma.logGamma(k);
        common = new double[k + 1];
        alive = new double[k + 1];
        gone = new double[k + 1];
        logStage = new double[k + 1];
        aliveStage = new double[k + 1];
        gammas = new double[k + 1][];
        for (int stage = 0; stage <= k; stage++) {
            gammas[stage] = new double[data.mostRepeats() + 1];
            Arrays.fill(gammas[stage], Double.NaN);
        }
    }

    PurchaseModel model() {
        return model;
    }

    /** Logarithm of the likelihood of a newcomer's orders after the first. */
    double logNew(int client) {
        terms(client, 0, 0, 0);
        double log = common[0] + Math.log(alive[0] + gone[0]);
        double loss = model.trialLoss();
        if (loss == 0) {
            return log;
        }
        return data.repeats(client) == 0 ? Math.log(loss + (1 - loss) * Math.exp(log)) : Math.log1p(-loss) + log;
    }

    /** Share of {@link #logNew} that stems from the client still being there. */
    double aliveNew(int client) {
        double all = logNew(client);
        return Math.exp(common[0] + Math.log(alive[0]) + Math.log1p(-model.trialLoss()) - all);
    }

    /** Logarithm of the density of the orders of a client of old, the first one included. */
    double logOld(int client) {
        stages(client);
        double largest = Double.NEGATIVE_INFINITY;
        for (int stage = 1; stage <= k; stage++) {
            largest = Math.max(largest, logStage[stage]);
        }
        double sum = 0;
        for (int stage = 1; stage <= k; stage++) {
            sum += Math.exp(logStage[stage] - largest);
        }
        return largest + Math.log(sum);
    }

    /** As {@link #logOld(int)}, for a client of whose current gap some stages were left when the window began. */
    double logOld(int client, int stage) {
        stages(client);
        return logStage[stage];
    }

    /** Share of {@link #logOld(int, int)} that stems from the client still being there. */
    double aliveOld(int client, int stage) {
        stages(client);
        return aliveStage[stage];
    }

    /** All stages of a client of old at once: they share what takes long. */
    private void stages(int client) {
        if (staged == client) {
            return;
        }
        staged = client;
        double begun = data.first(client);
        terms(client, 1, k, begun);
        double stays = Math.log(model.survival(0, calendar(begun)));
        for (int stage = 1; stage <= k; stage++) {
            double all = alive[stage] + gone[stage];
            logStage[stage] = logFirst(stage, begun) + stays + common[stage] + Math.log(all);
            aliveStage[stage] = alive[stage] / all;
        }
    }

    /** Logarithm of the density of the first order seen, at a time since the beginning of the window. */
    private double logFirst(int stage, double at) {
        double rising = gamma(stage, 0) - gamma(0, 0);
        return rising
                - Gamma.logGamma(stage)
                + (stage - 1) * Math.log(at)
                + shape * Math.log(scale)
                - (shape + stage) * Math.log(scale + at)
                - Math.log(k);
    }

    /** Probability that a client of old orders at all within the window. */
    double seen() {
        double reach = Math.log1p(data.span() / scale);
        double sum = 0;
        for (int node = 0; node < nodes.length; node++) {
            double growth = Math.exp(reach * nodes[node]);
            double at = scale * (growth - 1);
            double density = 0;
            for (int stage = 1; stage <= k; stage++) {
                density += Math.exp(logFirst(stage, at));
            }
            sum += weights[node] * reach * scale * growth * density * model.survival(0, calendar(at));
        }
        return Math.min(sum, 1);
    }

    /** Sets, for some stages, the factor common to both, and the parts of a client still there and of one gone. */
    private void terms(int client, int from, int to, double before) {
        int repeats = data.repeats(client);
        double least = shape + from + (double) k * repeats;
        double s = scale + before;
        double last = data.last(client);
        double observed = data.observed(client);
        double reach = Math.log((s + observed) / (s + last));
        double start = data.first(client);
        double startCalendar = calendar(start);
        double age = before == 0 ? 0 : startCalendar;
        double stays = model.survival(age, calendar(start + observed) - startCalendar);
        double part = -Math.expm1(-reach);
        for (int stage = from; stage <= to; stage++) {
            double n = least + stage - from;
            common[stage] = gamma(stage, repeats)
                    - gamma(stage, 0)
                    + (shape + stage) * Math.log(s)
                    - n * Math.log(s + last)
                    + (k > 1 ? (k - 1) * data.logGaps(client) - repeats * logStages : 0);
            alive[stage] = Math.exp(-n * reach) * waiting(n, part) * stays;
            gone[stage] = 0;
        }
        if (lifetime == Lifetime.ENDLESS || reach <= 0) {
            return;
        }
        double far = Math.min(reach, FAR / least);
        for (int node = 0; node < nodes.length; node++) {
            double z = far * nodes[node];
            double growth = Math.exp(z);
            double y = (s + last) * growth - s;
            double density = leaving(age, calendar(start + y) - startCalendar) * pace(start + y);
            double weight = weights[node] * far * density * (s + last) * growth * Math.exp(-least * z);
            double passed = 1 - 1 / growth;
            for (int stage = from; stage <= to; stage++) {
                gone[stage] += weight * waiting(least + stage - from, passed);
                weight /= growth;
            }
        }
    }

    private double leaving(double age, double weeks) {
        if (lifetime == Lifetime.COMMON_HAZARD) {
            return hazard * Math.exp(-hazard * weeks);
        }
        double from = hazardScale + age;
        return hazardShape / (from + weeks) * Math.exp(-hazardShape * Math.log1p(weeks / from));
    }

    /** How much likelier no order is than no stage, for a time of which a part has grown, given the stages before. */
    private double waiting(double n, double part) {
        double term = 1;
        double sum = 1;
        for (int stage = 1; stage < k; stage++) {
            term *= (n + stage - 1) / stage * part;
            sum += term;
        }
        return sum;
    }

    private double calendar(double operational) {
        return data.clock().isSteady() ? operational : data.clock().calendar(operational);
    }

    private double pace(double operational) {
        return data.clock().calendarPace(operational);
    }

    private double gamma(int stage, int repeats) {
        double known = gammas[stage][repeats];
        if (Double.isNaN(known)) {
            known = Gamma.logGamma(shape + stage + (double) k * repeats);
            gammas[stage][repeats] = known;
        }
        return known;
    }
}
