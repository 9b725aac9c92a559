package org.kampus.insight.counterfactual;

import java.util.List;
import org.kampus.simulation.api.DepartureCause;

/**
 * How a client that stopped buying would have gone on without some of the causes.
 *
 * @param without what was taken away, in the order of the enum
 * @param outcome what became of it
 * @param weeks by how many weeks it stopped later; for {@link Outcome#STAYS} those it was followed, else 0
 */
public record OtherLife(List<DepartureCause> without, Outcome outcome, int weeks) {

    /** Copies the list. */
    public OtherLife {
        without = List.copyOf(without);
    }
}
