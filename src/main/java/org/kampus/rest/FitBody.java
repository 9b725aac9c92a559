package org.kampus.rest;

import org.kampus.company.fit.HistoryFit;

/**
 * How a history is to be fitted.
 *
 * @param bootstrap samples for the intervals
 * @param seed of all that is drawn
 */
record FitBody(int bootstrap, long seed) {

    private static final int FEWEST = 20;
    private static final int MOST = 1_000;

    static FitBody read(JsonBody body) {
        body.knows("bootstrap", "seed");
        int samples = (int) body.whole("bootstrap", FEWEST, MOST).orElse(HistoryFit.SAMPLES);
        long seed = body.whole("seed").orElse(1);
        body.refuse();
        return new FitBody(samples, seed);
    }
}
