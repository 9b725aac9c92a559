package org.kampus.insight.counterfactual;

import org.kampus.simulation.api.RunCancelled;

/** Told of the progress of an explanation, which may take seconds; may end it. */
@FunctionalInterface
public interface Patience {

    /** Lets every explanation come to its end. */
    Patience ENDLESS = share -> true;

    /**
     * Called after every piece of work.
     *
     * @param share how much is done, 0-1
     * @return false to end the explanation
     */
    boolean goOn(double share);

    /**
     * Tells that so much is done.
     *
     * @throws RunCancelled if nobody wants to know any more
     */
    default void done(int pieces, int all) {
        if (!goOn((double) pieces / all)) {
            throw new RunCancelled();
        }
    }
}
