package org.kampus.insight.counterfactual;

import java.util.List;
import java.util.function.IntFunction;
import org.kampus.simulation.api.RunCancelled;

/**
 * The pieces of an explanation, worked out by as many hands as its {@link Patience} has. What is found does not depend on how many
 * those are: each piece knows its number, and all are handed out in that order.
 */
public final class Pieces {

    private final int all;
    private final Patience patience;
    private int done;
    private boolean ended;

    /**
     * So many pieces, none done yet.
     *
     * @param all how many at most; for the progress
     * @param patience told after each of them, one at a time, and never again when it has ended the explanation
     */
    public Pieces(int all, Patience patience) {
        this.all = all;
        this.patience = patience;
    }

    /**
     * Works out pieces that do not depend on each other.
     *
     * @param count how many
     * @param piece works out one, by its number from 0, on any thread
     * @return in the order of their numbers
     * @throws RunCancelled if nobody wants to know any more
     */
    public <T> List<T> work(int count, IntFunction<T> piece) {
        return patience.each(count, number -> {
            goOn();
            T found = piece.apply(number);
            done();
            return found;
        });
    }

    private synchronized void goOn() {
        if (ended) {
            throw new RunCancelled();
        }
    }

    private synchronized void done() {
        goOn();
        done = Math.min(all, done + 1);
        try {
            patience.done(done, all);
        } catch (RunCancelled e) {
            ended = true;
            throw e;
        }
    }
}
