package org.kampus.application.workshop;

import java.util.UUID;
import org.kampus.insight.Scorecard;

/**
 * A team's scores in a round beside the others'.
 *
 * @param team the team
 * @param name its name
 * @param robot whether it decides by itself
 * @param scores the four scores; NaN where not revealed to the caller
 * @param totalProfit thousand ₽ in all rounds up to this one, help and penalties with it; NaN where profit is not revealed
 * @param adjusted help and penalties in it, thousand ₽; NaN where profit is not revealed
 * @param points what it has by the trainer's mix of scores, 0-100; NaN where nothing but profit counts or not all is revealed
 * @param luck share of other fates of the same decisions that are worse in profit, 0-1; NaN while it is not known or not
 *     revealed
 */
public record Standing(
        UUID team,
        String name,
        boolean robot,
        Scorecard scores,
        double totalProfit,
        double adjusted,
        double points,
        double luck) {

    /** What teams are ranked by. */
    public double mark() {
        return Double.isNaN(points) ? totalProfit : points;
    }
}
