package org.kampus.application.run;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A run that is wanted.
 *
 * @param choice the case
 * @param seed the luck, 0 to {@link #LARGEST_SEED}
 * @param quarters quarters to play, 1 to {@link #MOST_QUARTERS}; null for as many as the case has
 * @param plan the plan as JSON in the words of scenario files; null for the one the case begins with
 * @param changes what changes later, in any order
 * @param explain what is to be explained of each quarter
 * @param fatesOf clients of which is to be told, where they stop buying, in how many of 100 fates they stay with and without each
 *     cause
 */
public record RunOrder(
        CaseChoice choice,
        long seed,
        @Nullable Long quarters,
        @Nullable String plan,
        List<Change> changes,
        Set<Explained> explain,
        Set<Integer> fatesOf) {

    /** Clients of which fates can be asked for. */
    public static final int MOST_FATES_OF = 4;

    /** Largest seed: what every JSON reader keeps exactly. */
    public static final long LARGEST_SEED = (1L << 53) - 1;

    /** Most quarters of a run. */
    public static final int MOST_QUARTERS = 40;

    /** Copies the changes. */
    public RunOrder {
        changes = List.copyOf(changes);
        explain = Set.copyOf(explain);
        fatesOf = Set.copyOf(fatesOf);
    }

    /**
     * A change of the plan.
     *
     * @param fromQuarter the first quarter with the change, from 1
     * @param plan the keys that change as JSON in the words of scenario files
     */
    public record Change(long fromQuarter, String plan) {}
}
