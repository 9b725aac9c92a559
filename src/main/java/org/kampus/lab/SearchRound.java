package org.kampus.lab;

import java.util.List;
import org.kampus.organisation.OperatingPlan;
import org.kampus.simulation.api.SimulationInput;

/** Some plans of a search, each played in fates of its own number. */
final class SearchRound extends PieceWork {

    /**
     * A plan to be played.
     *
     * @param plan the plan
     * @param from first fate
     * @param to fate after the last
     */
    record Entry(OperatingPlan plan, int from, int to) {}

    private final SearchTask task;
    private final long seed;
    private final List<Entry> entries;
    private final int[] entryOf;
    private final int[] fateOf;

    SearchRound(SearchTask task, long seed, List<Entry> entries) {
        super(entries.stream().mapToInt(e -> e.to() - e.from()).sum());
        this.task = task;
        this.seed = seed;
        this.entries = List.copyOf(entries);
        this.entryOf = new int[pieces()];
        this.fateOf = new int[pieces()];
        int piece = 0;
        for (int e = 0; e < entries.size(); e++) {
            for (int fate = entries.get(e).from(); fate < entries.get(e).to(); fate++) {
                entryOf[piece] = e;
                fateOf[piece++] = fate;
            }
        }
    }

    @Override
    SimulationInput input(int piece) {
        return SimulationInput.steady(
                task.scenario(),
                seed + fateOf[piece],
                entries.get(entryOf[piece]).plan(),
                task.quarters());
    }

    /** The outcomes of an entry by fate, once all is done. */
    List<Outcome> outcomes(int entry) {
        return java.util.stream.IntStream.range(0, pieces())
                .filter(piece -> entryOf[piece] == entry)
                .mapToObj(this::finished)
                .toList();
    }
}
