package org.kampus.application.run;

import java.util.List;
import java.util.Map;
import org.kampus.insight.counterfactual.CompanyWithout;
import org.kampus.insight.counterfactual.DepartureExplanation;
import org.kampus.insight.counterfactual.LuckBand;
import org.kampus.insight.counterfactual.ResignationExplanation;
import org.kampus.insight.counterfactual.ScoreBridge;
import org.kampus.insight.counterfactual.StaysOf;
import org.kampus.insight.counterfactual.YearAhead;
import org.kampus.simulation.api.Departure;

/**
 * Why a quarter of a run came out as it did; what was not asked for is empty.
 *
 * @param quarter its number, from 1
 * @param departures what would have kept each client that stopped buying
 * @param fates of those asked for, in how many fates they stay with and without each cause alone, in the order of the explanation
 * @param resignations why people resigned, and what it cost
 * @param company how many would have stayed without each cause, and without all
 * @param bridges from the scores of the quarter before
 * @param years what each decision earns in a year
 * @param luck where the scores stand among other fates of the same decisions
 */
public record QuarterExplained(
        int quarter,
        List<DepartureExplanation> departures,
        Map<Departure, List<StaysOf>> fates,
        List<ResignationExplanation> resignations,
        List<CompanyWithout> company,
        List<ScoreBridge> bridges,
        List<YearAhead> years,
        List<LuckBand> luck) {

    /** Copies the lists. */
    public QuarterExplained {
        departures = List.copyOf(departures);
        fates = Map.copyOf(fates);
        resignations = List.copyOf(resignations);
        company = List.copyOf(company);
        bridges = List.copyOf(bridges);
        years = List.copyOf(years);
        luck = List.copyOf(luck);
    }
}
