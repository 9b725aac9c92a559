package org.kampus.company.fit;

import java.util.concurrent.atomic.AtomicInteger;
import org.hipparchus.random.RandomDataGenerator;
import org.kampus.insight.counterfactual.Patience;
import org.kampus.simulation.api.RunCancelled;

/**
 * How far estimates scatter: the model is fitted again to clients drawn with repetition, all orders of a client together.
 * Of very many clients fewer are drawn, and the scatter is narrowed accordingly.
 */
final class Bootstrap {

    private static final int MOST_CLIENTS = 400;
    private static final long STRIDE = 7_919;

    private Bootstrap() {}

    /** Figures of a sample. */
    interface Figures {

        /**
         * Figures of a fit.
         *
         * @param weights how often each client was drawn
         */
        double[] of(FittedModel fit, double[] weights);
    }

    /** How often each of some clients is drawn. */
    static double[] weights(int clients, int draws, RandomDataGenerator random) {
        double[] weights = new double[clients];
        for (int i = 0; i < draws; i++) {
            weights[random.nextInt(0, clients - 1)]++;
        }
        return weights;
    }

    /** How much more samples scatter than the estimate. */
    static double narrowing(PurchaseData data) {
        return Math.sqrt((double) data.clients() / Math.min(data.clients(), MOST_CLIENTS));
    }

    /** Draws whatever is drawn for one sample, the same whoever draws the others. */
    static RandomDataGenerator random(long seed, int sample) {
        return new RandomDataGenerator(seed + STRIDE * (sample + 1));
    }

    /**
     * Draws samples.
     *
     * @throws RunCancelled if nobody waits any more
     */
    static double[][] draw(
            PurchaseData data, PurchaseModel model, int samples, long seed, Figures figures, Patience patience) {
        AtomicInteger done = new AtomicInteger();
        return patience.each(samples, sample -> {
                    double[] weights =
                            weights(data.clients(), Math.min(data.clients(), MOST_CLIENTS), random(seed, sample));
                    FittedModel fit = new ModelFitter(data, weights).refit(model);
                    patience.done(done.incrementAndGet(), samples);
                    return figures.of(fit, weights);
                })
                .toArray(double[][]::new);
    }
}
