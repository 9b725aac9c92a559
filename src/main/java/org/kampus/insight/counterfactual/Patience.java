package org.kampus.insight.counterfactual;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.kampus.simulation.api.RunCancelled;

/** Told of the progress of an explanation, which may take seconds; may end it, and may have it worked out by many hands. */
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
     * Has pieces worked out that do not depend on each other: one after the other, unless somebody has threads for them.
     *
     * @param count how many
     * @param piece works out one, by its number from 0, on any thread
     * @return in the order of their numbers
     */
    default <T> List<T> each(int count, IntFunction<T> piece) {
        return IntStream.range(0, count).mapToObj(piece).toList();
    }

    /**
     * The patience for one part of an explanation, with the same hands.
     *
     * @param from share of the whole that is done before, 0-1
     * @param to share that is done after it
     */
    default Patience part(double from, double to) {
        Patience whole = this;
        return new Patience() {
            @Override
            public boolean goOn(double share) {
                return whole.goOn(from + (to - from) * share);
            }

            @Override
            public <T> List<T> each(int count, IntFunction<T> piece) {
                return whole.each(count, piece);
            }
        };
    }

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
