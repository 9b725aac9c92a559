package org.kampus.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kampus.organisation.Lever;
import org.kampus.organisation.OperatingPlan;
import org.kampus.simulation.Companies;

class PruningTest {

    private static final OperatingPlan START = Companies.universals(4);
    private static final OperatingPlan FOUND =
            Lever.DISCOUNT.set(START.withControl(0.1).withTrainingHoursPerMonth(4), 0.02);

    private static List<Outcome> bringing(double profit, double retention) {
        return List.of(
                Outcome.of(Map.of(Metric.PROFIT, profit, Metric.RETENTION, retention), List.of(), Optional.empty()));
    }

    private static Pruning pruning(int runs) {
        return new Pruning(List.of(new Trial(FOUND, bringing(100, 0.8))), START, plan -> true, 1, runs);
    }

    @Test
    void what_cost_neither_profit_nor_retention_is_taken_back_together() {
        List<OperatingPlan> plans = pruning(10).plans();
        assertEquals(3, plans.size(), "training, control and discount");
        List<Trial> played = plans.stream()
                .map(plan ->
                        new Trial(plan, plan.control() == START.control() ? bringing(100, 0.79) : bringing(101, 0.8)))
                .toList();
        assertEquals(Map.of(FOUND, START.withControl(0.1)), pruning(10).pruned(played, plan -> true));
    }

    @Test
    void nothing_is_taken_back_that_was_needed_or_must_not_be() {
        List<Trial> worse = pruning(10).plans().stream()
                .map(plan -> new Trial(plan, bringing(99, 0.9)))
                .toList();
        assertEquals(Map.of(), pruning(10).pruned(worse, plan -> true));
        List<Trial> better = pruning(10).plans().stream()
                .map(plan -> new Trial(plan, bringing(110, 0.9)))
                .toList();
        assertEquals(Map.of(), pruning(10).pruned(better, plan -> false));
    }

    @Test
    void no_more_runs_are_spent_than_allowed() {
        assertEquals(2, pruning(2).plans().size());
    }
}
