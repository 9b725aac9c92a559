package org.kampus.company.fit;

/**
 * A model fitted to the orders of a window.
 *
 * @param model the model
 * @param logLikelihood how likely it makes the orders
 * @param oldShare share of the clients seen that were clients before the window began, 0-1
 * @param seen share of the clients of old that order at all within the window, 0-1
 * @param clients clients seen
 * @param span weeks of the window
 */
public record FittedModel(
        PurchaseModel model, double logLikelihood, double oldShare, double seen, double clients, double span) {

    /** Schwarz's criterion: the smaller, the better a model pays for its parameters. */
    public double bic() {
        return model.form().parameters() * Math.log(clients) - 2 * logLikelihood;
    }

    /** Newcomers that a week brings; 0 if all clients are one cohort. */
    public double newPerWeek() {
        return seen == 0 ? 0 : clients * (1 - oldShare) / span;
    }

    /** Probability that a client was one before the window began. */
    double old(ModelTerms terms, int client) {
        if (seen == 0 || oldShare == 0) {
            return 0;
        }
        double ratio = Math.exp(terms.logNew(client) - Math.log(span) - terms.logOld(client) + Math.log(seen));
        return oldShare / (oldShare + (1 - oldShare) * ratio);
    }

    /** Probability that a client is still there at the end of the window. */
    double alive(ModelTerms terms, int client) {
        double old = old(terms, client);
        double alive = old == 1 ? 0 : (1 - old) * terms.aliveNew(client);
        if (old > 0) {
            double all = terms.logOld(client);
            for (int stage = 1; stage <= model.form().regularity(); stage++) {
                alive += old * Math.exp(terms.logOld(client, stage) - all) * terms.aliveOld(client, stage);
            }
        }
        return Math.min(alive, 1);
    }
}
