package org.kampus.insight.counterfactual;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kampus.organisation.Decision;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;
import org.kampus.simulation.SimulationRun;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SimulationInput;

/** Shares the lead of one game over another out to what was decided otherwise. */
public final class LeadBridge {

    private final SimulationInput ahead;
    private final SimulationInput behind;
    private final List<Difference> differences;
    private final Pieces pieces;

    private LeadBridge(SimulationInput ahead, SimulationInput behind, Patience patience) {
        this.ahead = ahead;
        this.behind = behind;
        this.differences = differences();
        this.pieces = new Pieces(2 + ShapleyValues.runs(differences.size()), patience);
    }

    /** All that one subject differs in, by quarter from 0. */
    private record Difference(TreeMap<Integer, List<PlanChange>> quarters) {}

    private List<Difference> differences() {
        Map<String, Difference> found = new LinkedHashMap<>();
        for (int quarter = 0; quarter < ahead.plans().size(); quarter++) {
            List<PlanChange> changes = ahead.scenario()
                    .limits()
                    .occurring(PlanChange.between(
                            behind.plans().get(quarter), ahead.plans().get(quarter)));
            for (PlanChange change : changes) {
                found.computeIfAbsent(subject(change), key -> new Difference(new TreeMap<>()))
                        .quarters()
                        .computeIfAbsent(quarter, number -> new ArrayList<>())
                        .add(change);
            }
        }
        return List.copyOf(found.values());
    }

    /**
     * Why the first of two games of the same case and length is ahead of the second.
     *
     * @throws IllegalArgumentException if they have not been played equally long
     */
    public static Lead between(SimulationInput ahead, SimulationInput behind, Patience patience) {
        if (ahead.plans().size() != behind.plans().size()) {
            throw new IllegalArgumentException("games of " + ahead.plans().size() + " and "
                    + behind.plans().size() + " quarters cannot be compared");
        }
        return new LeadBridge(ahead, behind, patience).build();
    }

    private static String subject(PlanChange change) {
        return switch (change) {
            case PlanChange.Headcount c -> Decision.headcount(c.role());
            case PlanChange.Duty c -> Decision.duty(c.function());
            case PlanChange.Rule c -> c.decision();
            case PlanChange.KeyAccountScores c -> c.decision();
        };
    }

    private Lead build() {
        List<Double> both = pieces.work(2, n -> profit(n == 0 ? ahead : behind));
        double own = both.getFirst();
        double other = both.getLast();
        ShapleyValues shares =
                new ShapleyValues(differences.size(), with -> new double[] {profit(mixed(with))}, pieces);
        BitSet all = new BitSet();
        all.set(0, differences.size());
        List<Lead.Part> parts = new ArrayList<>();
        for (int player = 0; player < differences.size(); player++) {
            TreeMap<Integer, List<PlanChange>> quarters =
                    differences.get(player).quarters();
            parts.add(new Lead.Part(
                    new Decision(quarters.lastEntry().getValue()),
                    quarters.keySet().stream().map(quarter -> quarter + 1).toList(),
                    shares.value(player, 0),
                    shares.error(player, 0)));
        }
        parts.sort(Comparator.comparingDouble((Lead.Part part) -> -Math.abs(part.value())));
        return new Lead(own, other, own - shares.worth(all)[0], parts);
    }

    /** The game of the team behind with some of what the team ahead decided. */
    private SimulationInput mixed(BitSet with) {
        List<OperatingPlan> plans = new ArrayList<>(ahead.plans());
        for (int player = 0; player < differences.size(); player++) {
            if (!with.get(player)) {
                differences
                        .get(player)
                        .quarters()
                        .forEach((quarter, changes) ->
                                plans.set(quarter, new Decision(changes).undo(plans.get(quarter))));
            }
        }
        return new SimulationInput(behind.scenario(), behind.seed(), plans, behind.events());
    }

    private double profit(SimulationInput input) {
        SimulationRun run = SimulationRun.ofFigures(input);
        run.playToEnd();
        return run.quarters().stream().mapToDouble(QuarterResult::profit).sum();
    }
}
