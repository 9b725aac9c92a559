package org.kampus.application;

import java.util.List;
import org.kampus.insight.counterfactual.LuckBand;
import org.kampus.insight.counterfactual.ScoreBridge;
import org.kampus.insight.counterfactual.YearAhead;

/**
 * What made a quarter.
 *
 * @param bridges from the scores of the quarter before, one for each score
 * @param years what each decision earns in a year
 * @param luck where the quarter stands among other fates of the same decisions, one for each score
 */
public record QuarterExplanation(List<ScoreBridge> bridges, List<YearAhead> years, List<LuckBand> luck) {

    /** Copies the lists. */
    public QuarterExplanation {
        bridges = List.copyOf(bridges);
        years = List.copyOf(years);
        luck = List.copyOf(luck);
    }
}
