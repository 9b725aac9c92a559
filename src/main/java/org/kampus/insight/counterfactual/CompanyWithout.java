package org.kampus.insight.counterfactual;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kampus.simulation.api.DepartureCause;

/**
 * How many of those who stopped buying in a quarter would have stayed if causes had been taken away for everybody from the
 * quarter's beginning on. Found by one replay each, not by a sum of shares: the numbers overlap and need not add up.
 *
 * @param without what was taken away; all that can be, if more than one
 * @param stayed those who stay
 * @param of those who stopped buying
 * @param who those who stay, by their places among those who stopped; unknown in what was kept by an earlier version
 */
public record CompanyWithout(
        List<DepartureCause> without,
        int stayed,
        int of,
        @Nullable List<Integer> who) {

    /** Copies the lists. */
    public CompanyWithout {
        without = List.copyOf(without);
        who = who == null ? null : List.copyOf(who);
    }

    /** How many of those who stopped buying stay in none of these; as many as in the best of them where it is not known who. */
    public static int stoppingAnyway(List<CompanyWithout> all, int of) {
        Set<Integer> staying = new HashSet<>();
        int most = 0;
        for (CompanyWithout one : all) {
            most = Math.max(most, one.stayed());
            if (one.who() != null) {
                staying.addAll(one.who());
            }
        }
        return of - Math.max(most, staying.size());
    }
}
