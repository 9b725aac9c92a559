package org.kampus.insight.counterfactual;

import java.util.List;
import org.kampus.simulation.api.DepartureCause;

/**
 * How many of those who stopped buying in a quarter would have stayed if causes had been taken away for everybody from the
 * quarter's beginning on. Found by one replay each, not by a sum of shares: the numbers overlap and need not add up.
 *
 * @param without what was taken away; all that can be, if more than one
 * @param stayed those who stay
 * @param of those who stopped buying
 */
public record CompanyWithout(List<DepartureCause> without, int stayed, int of) {

    /** Copies the list. */
    public CompanyWithout {
        without = List.copyOf(without);
    }
}
