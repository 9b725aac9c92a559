package org.kampus.insight.counterfactual;

import java.util.List;
import java.util.Optional;
import org.kampus.simulation.api.Departure;

/**
 * Why a client stopped buying, by playing its life again without the causes the engine recorded.
 *
 * @param departure what the engine recorded
 * @param from week of the game from whose beginning it was played again: where its trouble began
 * @param alone each recorded cause taken away alone, the largest share first; empty if it had but reasons of its own
 * @param kept the smallest change that keeps it: one cause, or two together where none alone is enough, or all; empty if nothing
 *     of ours would have kept it
 */
public record DepartureExplanation(Departure departure, int from, List<OtherLife> alone, Optional<OtherLife> kept) {

    /** Copies the list. */
    public DepartureExplanation {
        alone = List.copyOf(alone);
    }
}
