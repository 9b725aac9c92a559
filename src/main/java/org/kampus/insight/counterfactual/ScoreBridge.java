package org.kampus.insight.counterfactual;

import java.util.List;

/**
 * The way from a score of the quarter before to that of a quarter. The parts add up to the difference.
 *
 * @param score which
 * @param from its value in the quarter before
 * @param to its value in the quarter
 * @param parts momentum, luck, then decisions and events
 */
public record ScoreBridge(Score score, double from, double to, List<Contribution> parts) {

    /** Copies the parts. */
    public ScoreBridge {
        parts = List.copyOf(parts);
    }
}
