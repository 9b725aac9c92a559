package org.kampus.insight.counterfactual;

import java.util.ArrayList;
import java.util.List;
import org.kampus.insight.Scorecard;
import org.kampus.simulation.SimulationRun;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SimulationInput;

/**
 * A game among other fates of the same decisions, from its first week on.
 *
 * @param quarters for each quarter one band for each {@link Score}, in their order
 * @param game the same of the whole game: profit of all quarters, the other scores as they are at the end
 */
public record LuckPath(List<List<LuckBand>> quarters, List<LuckBand> game) {

    /** Copies the lists. */
    public LuckPath {
        quarters = quarters.stream().map(List::copyOf).toList();
        game = List.copyOf(game);
    }

    /**
     * Plays the game in {@link LuckBand#FATES} other fates.
     *
     * @param input the game
     * @param actual its quarters, at least one
     */
    public static LuckPath of(SimulationInput input, List<QuarterResult> actual, Patience patience) {
        SimulationRun start = SimulationRun.ofFigures(input);
        start.playToQuarter(1);
        List<List<Scorecard>> byQuarter = new ArrayList<>();
        actual.forEach(quarter -> byQuarter.add(new ArrayList<>()));
        List<Scorecard> ends = new ArrayList<>();
        for (int fate = 1; fate <= LuckBand.FATES; fate++) {
            SimulationRun other = start.branchWithOtherLuck(fate);
            other.playToQuarter(actual.size() + 1);
            List<QuarterResult> quarters = other.quarters();
            for (int quarter = 0; quarter < actual.size(); quarter++) {
                byQuarter.get(quarter).add(Scorecard.of(quarters.get(quarter)));
            }
            ends.add(LuckBand.atTheEnd(quarters));
            patience.done(fate, LuckBand.FATES);
        }
        List<List<LuckBand>> bands = new ArrayList<>();
        for (int quarter = 0; quarter < actual.size(); quarter++) {
            bands.add(LuckBand.bands(Scorecard.of(actual.get(quarter)), byQuarter.get(quarter)));
        }
        return new LuckPath(bands, LuckBand.bands(LuckBand.atTheEnd(actual), ends));
    }
}
