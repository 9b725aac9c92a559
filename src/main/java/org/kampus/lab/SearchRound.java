package org.kampus.lab;

import java.util.List;
import java.util.stream.IntStream;
import org.kampus.organisation.OperatingPlan;
import org.kampus.simulation.api.SimulationInput;

/** Some plans of a search, all played in the same fates. */
final class SearchRound extends PieceWork {

    private final SearchTask task;
    private final long seed;
    private final List<OperatingPlan> plans;
    private final int from;
    private final int fates;

    /**
     * Plans to be played.
     *
     * @param seed luck of fate 0
     * @param plans the plans
     * @param from first fate
     * @param to fate after the last
     */
    SearchRound(SearchTask task, long seed, List<OperatingPlan> plans, int from, int to) {
        super(to - from, plans.size());
        this.task = task;
        this.seed = seed;
        this.plans = List.copyOf(plans);
        this.from = from;
        this.fates = to - from;
    }

    @Override
    SimulationInput input(int piece) {
        return new SimulationInput(
                task.scenario(), seed + from + piece / plans.size(), task.plans(plans.get(piece % plans.size())));
    }

    /** The outcomes of a plan by fate, once all is done. */
    List<Outcome> outcomes(int plan) {
        return IntStream.range(0, fates)
                .mapToObj(fate -> finished(fate * plans.size() + plan))
                .toList();
    }
}
