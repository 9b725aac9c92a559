package org.kampus.lab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.kampus.lab.Dominance.Point;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;

/**
 * Takes changes back that only came along with good ones: each on its own first, then together those whose
 * taking back cost neither profit nor retention.
 */
final class Pruning {

    private record Attempt(Trial trial, PlanChange change, OperatingPlan without) {}

    private final List<Attempt> attempts = new ArrayList<>();
    private final int fates;

    /**
     * A pruning to be played.
     *
     * @param trials plans to prune, the most important first
     * @param start the plan whose ways come back
     * @param allowed whether a plan may be played
     * @param fates fates of each attempt; the trials have been played in them
     * @param runs runs to spend at most
     */
    Pruning(List<Trial> trials, OperatingPlan start, Predicate<OperatingPlan> allowed, int fates, int runs) {
        this.fates = fates;
        for (Trial trial : trials) {
            for (PlanChange change : PlanChange.between(start, trial.plan())) {
                OperatingPlan without = change.undo(trial.plan());
                if (allowed.test(without) && (attempts.size() + 1) * fates <= runs) {
                    attempts.add(new Attempt(trial, change, without));
                }
            }
        }
    }

    /** The plans to be played, in the first fates of the search; empty if nothing can be taken back. */
    List<OperatingPlan> plans() {
        return attempts.stream().map(Attempt::without).toList();
    }

    /**
     * The trials' plans without what they do not need, by the whole plans; only those from which something was
     * taken.
     *
     * @param played the plans of {@link #plans()} with their outcomes
     * @param allowed whether a plan may be played
     */
    Map<OperatingPlan, OperatingPlan> pruned(List<Trial> played, Predicate<OperatingPlan> allowed) {
        Map<OperatingPlan, OperatingPlan> pruned = new LinkedHashMap<>();
        for (int i = 0; i < attempts.size(); i++) {
            Attempt attempt = attempts.get(i);
            Point with = attempt.trial().point(fates);
            Point without = played.get(i).point(fates);
            if (without.x() >= with.x() && without.y() >= with.y()) {
                OperatingPlan whole = attempt.trial().plan();
                OperatingPlan sofar = pruned.getOrDefault(whole, whole);
                pruned.put(whole, attempt.change().undo(sofar));
            }
        }
        pruned.values().removeIf(plan -> !allowed.test(plan));
        return pruned;
    }
}
