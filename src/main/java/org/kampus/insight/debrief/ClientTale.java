package org.kampus.insight.debrief;

import java.util.List;
import java.util.Optional;
import org.kampus.insight.StorySentence;
import org.kampus.insight.counterfactual.DepartureExplanation;
import org.kampus.insight.counterfactual.StaysOf;
import org.kampus.scenario.LocalizedText;

/**
 * A client that stopped buying, its life and what would have kept it.
 *
 * @param quarter in which it stopped
 * @param client its number
 * @param name its name
 * @param ordered what it had ordered in the year before, thousand ₽
 * @param life its life in sentences
 * @param explanation what would have kept it
 * @param stays in how many fates it stays with what keeps it and without; empty if it had but reasons of its own
 */
public record ClientTale(
        int quarter,
        int client,
        LocalizedText name,
        double ordered,
        List<StorySentence> life,
        DepartureExplanation explanation,
        Optional<StaysOf> stays) {

    /** Copies the list. */
    public ClientTale {
        life = List.copyOf(life);
    }
}
