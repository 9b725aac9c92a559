package org.kampus.simulation;

import java.util.List;
import org.kampus.simulation.luck.Draws;

/**
 * Purchases of clients who are alive at the start, buy at random at rates that are Gamma distributed over them,
 * and leave with one constant hazard; only the orders are seen (the Pareto/NBD of Schmittlein, Morrison and
 * Colombo 1987 with a common hazard). Fitted by maximum likelihood.
 *
 * @param shape shape of the Gamma distribution of rates
 * @param rate mean orders a week of a client that has not left
 * @param hazard chance of leaving, 1/week
 */
record PurchaseModel(double shape, double rate, double hazard) {

    private static final int GRID = 48;

    /**
     * What the log says of one client.
     *
     * @param orders orders seen
     * @param last week of the last one, 0 if there was none
     */
    record Purchases(int orders, double last) {}

    /** The model under which the purchases of so many weeks are likeliest. */
    static PurchaseModel fit(List<Purchases> clients, double weeks) {
        double mean = clients.stream().mapToDouble(Purchases::orders).average().orElseThrow() / weeks;
        double[] best = {StrictMath.log(1), StrictMath.log(mean * 1.2), StrictMath.log(0.5 / weeks)};
        double highest = logLikelihood(best, clients, weeks);
        for (double step = 0.4; step > 0.004; step /= 2) {
            for (boolean better = true; better; ) {
                better = false;
                for (int parameter = 0; parameter < best.length; parameter++) {
                    for (double move : new double[] {step, -step}) {
                        double[] tried = best.clone();
                        tried[parameter] += move;
                        double value = logLikelihood(tried, clients, weeks);
                        if (value > highest) {
                            highest = value;
                            best = tried;
                            better = true;
                        }
                    }
                }
            }
        }
        return new PurchaseModel(StrictMath.exp(best[0]), StrictMath.exp(best[1]), StrictMath.exp(best[2]));
    }

    /** Integral over the rates on a logarithmic grid, client by client. */
    private static double logLikelihood(double[] logs, List<Purchases> clients, double weeks) {
        double shape = StrictMath.exp(logs[0]);
        double mean = StrictMath.exp(logs[1]);
        double hazard = StrictMath.exp(logs[2]);
        double[] rates = new double[GRID];
        double[] logRates = new double[GRID];
        double[] weights = new double[GRID];
        double scale = shape / mean;
        for (int k = 0; k < GRID; k++) {
            logRates[k] = logs[1] - 6 + 8.5 * k / (GRID - 1);
            rates[k] = StrictMath.exp(logRates[k]);
            weights[k] = shape * (logRates[k] + StrictMath.log(scale)) - scale * rates[k] - Draws.logGamma(shape);
        }
        double step = 8.5 / (GRID - 1);
        double sum = 0;
        for (Purchases client : clients) {
            double peak = Double.NEGATIVE_INFINITY;
            double[] terms = new double[GRID];
            for (int k = 0; k < GRID; k++) {
                double all = rates[k] + hazard;
                double gone = hazard * Math.exp(-all * (client.last() - weeks));
                terms[k] = weights[k] + client.orders() * logRates[k] - all * weeks + Math.log((gone + rates[k]) / all);
                peak = Math.max(peak, terms[k]);
            }
            double integral = 0;
            for (double term : terms) {
                integral += Math.exp(term - peak);
            }
            sum += peak + Math.log(integral * step);
        }
        return sum;
    }
}
