package org.kampus.company.fit;

import java.util.Arrays;
import org.hipparchus.special.Gamma;

/**
 * What orders are worth by the law of Fader and Hardie (2013): gamma distributed within a client, whose scale is gamma
 * distributed over clients. On logarithmically normal values it puts the mean of all clients far too high.
 *
 * @param within shape within a client
 * @param between shape over clients
 * @param scale of the law over clients, in the currency of the orders
 * @param logLikelihood how likely it makes the clients' means
 */
record GammaGamma(double within, double between, double scale, double logLikelihood) {

    private static final double BOX = 12;
    private static final double WIDE = 25;

    /**
     * Fits the law.
     *
     * @param orders orders of each client
     * @param means mean value of each client's orders, above 0
     */
    static GammaGamma of(int[] orders, double[] means) {
        double typical = Math.log(Arrays.stream(means).average().orElse(1));
        double[] low = {-BOX, -BOX, typical - WIDE};
        double[] high = {BOX, BOX, typical + WIDE};
        Climb climb = new Climb(low, high, point -> logLikelihood(orders, means, point));
        double[] top = climb.toTheTop(new double[] {1, 1, typical}, 0.5, 1e-6);
        return new GammaGamma(Math.exp(top[0]), Math.exp(top[1]), Math.exp(top[2]), logLikelihood(orders, means, top));
    }

    private static double logLikelihood(int[] orders, double[] means, double[] point) {
        double p = Math.exp(point[0]);
        double q = Math.exp(point[1]);
        double v = Math.exp(point[2]);
        double constant = q * point[2] - Gamma.logGamma(q);
        double sum = 0;
        for (int client = 0; client < orders.length; client++) {
            double x = orders[client];
            double z = means[client];
            sum += constant
                    + Gamma.logGamma(p * x + q)
                    - Gamma.logGamma(p * x)
                    + (p * x - 1) * Math.log(z)
                    + p * x * Math.log(x)
                    - (p * x + q) * Math.log(v + x * z);
        }
        return sum;
    }

    /** Mean over clients; infinite if there is none. */
    double mean() {
        return between > 1 ? within * scale / (between - 1) : Double.POSITIVE_INFINITY;
    }

    /** What the next order of a client is expected to be worth. */
    double next(int orders, double mean) {
        return within * (scale + orders * mean) / (within * orders + between - 1);
    }
}
