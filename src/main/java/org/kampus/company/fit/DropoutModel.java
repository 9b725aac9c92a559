package org.kampus.company.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.special.Gamma;

/**
 * Clients that leave right after an order instead of in the course of time, each with a probability of its own, drawn from a
 * beta law; rates of orders are gamma distributed. Fitted beside the ladder where all clients are one cohort: of clients of old
 * nobody knows how many orders they have outlived. The simulated world knows leaving in time only, so that these models are
 * compared and never chosen.
 *
 * @param form whether the first order can be the last
 * @param rateShape shape of the gamma law of the rates
 * @param rateScale its inverse scale, weeks
 * @param a first parameter of the beta law
 * @param b its second
 * @param logLikelihood how likely it makes the orders
 * @param clients clients fitted to
 */
public record DropoutModel(
        Form form, double rateShape, double rateScale, double a, double b, double logLikelihood, int clients) {

    private static final int PARAMETERS = 4;
    private static final double BOX = 12;

    /** After which orders clients may leave. */
    public enum Form {
        /** After each but the first: BG/NBD (Fader, Hardie and Lee 2005). */
        AFTER_REPEATS,
        /** After each: MBG/NBD (Batislam, Denizel and Filiztekin 2007). */
        AFTER_EACH
    }

    /** Schwarz's criterion. */
    public double bic() {
        return PARAMETERS * Math.log(clients) - 2 * logLikelihood;
    }

    /** Both forms, fitted to a cohort; empty if the clients are none. */
    static List<DropoutModel> of(PurchaseData data) {
        List<DropoutModel> models = new ArrayList<>();
        if (data.cohort()) {
            for (Form form : Form.values()) {
                models.add(fit(data, form));
            }
        }
        return models;
    }

    /** Logarithms are climbed: on the parameters themselves optimisers stop halfway up. */
    private static DropoutModel fit(PurchaseData data, Form form) {
        double[] low = new double[PARAMETERS];
        double[] high = new double[PARAMETERS];
        Arrays.fill(low, -BOX);
        Arrays.fill(high, BOX);
        Climb climb = new Climb(low, high, point -> logLikelihood(data, form, point));
        double[] start = {0, Math.log(1 / data.roughRate()), 0, 0.5};
        double[] top = climb.toTheTop(start, 0.5, 1e-6);
        return new DropoutModel(
                form,
                Math.exp(top[0]),
                Math.exp(top[1]),
                Math.exp(top[2]),
                Math.exp(top[3]),
                logLikelihood(data, form, top),
                data.clients());
    }

    private static double logLikelihood(PurchaseData data, Form form, double[] point) {
        double shape = Math.exp(point[0]);
        double scale = Math.exp(point[1]);
        double a = Math.exp(point[2]);
        double b = Math.exp(point[3]);
        double[] gammas = new double[data.mostRepeats() + 1];
        for (int x = 0; x < gammas.length; x++) {
            gammas[x] = Gamma.logGamma(shape + x) - Gamma.logGamma(shape) + shape * point[1];
        }
        double sum = 0;
        double logBeta = logBeta(a, b);
        for (int client = 0; client < data.clients(); client++) {
            int x = data.repeats(client);
            int chances = form == Form.AFTER_EACH ? x + 1 : x;
            double stays = logBeta(a, b + chances) - (shape + x) * Math.log(scale + data.observed(client));
            double leaves = chances == 0
                    ? Double.NEGATIVE_INFINITY
                    : logBeta(a + 1, b + chances - 1) - (shape + x) * Math.log(scale + data.last(client));
            double larger = Math.max(stays, leaves);
            sum += gammas[x] - logBeta + larger + Math.log(Math.exp(stays - larger) + Math.exp(leaves - larger));
        }
        return sum;
    }

    private static double logBeta(double a, double b) {
        return Gamma.logGamma(a) + Gamma.logGamma(b) - Gamma.logGamma(a + b);
    }
}
