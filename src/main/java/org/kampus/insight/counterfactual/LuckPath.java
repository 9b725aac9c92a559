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
        List<Fate> fates = new Pieces(LuckBand.FATES, patience).work(LuckBand.FATES, n -> {
            SimulationRun other = start.branchWithOtherLuck(n + 1L);
            other.playToQuarter(actual.size() + 1);
            return Fate.of(other.quarters());
        });
        List<List<LuckBand>> bands = new ArrayList<>();
        for (int quarter = 0; quarter < actual.size(); quarter++) {
            int index = quarter;
            bands.add(LuckBand.bands(
                    Scorecard.of(actual.get(quarter)),
                    fates.stream().map(fate -> fate.quarters().get(index)).toList()));
        }
        return new LuckPath(
                bands,
                LuckBand.bands(
                        LuckBand.atTheEnd(actual), fates.stream().map(Fate::end).toList()));
    }

    /** The scores of another fate. */
    private record Fate(List<Scorecard> quarters, Scorecard end) {

        static Fate of(List<QuarterResult> quarters) {
            return new Fate(quarters.stream().map(Scorecard::of).toList(), LuckBand.atTheEnd(quarters));
        }
    }
}
