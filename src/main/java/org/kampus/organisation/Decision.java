package org.kampus.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a player would call one decision: a headcount, a rule, or all that changed in who does a function.
 *
 * @param changes the changes that belong together, at least one
 */
public record Decision(List<PlanChange> changes) {

    /** Copies the changes. */
    public Decision {
        changes = List.copyOf(changes);
    }

    /** Key of how many people a role has. */
    public static String headcount(Role role) {
        return PlanChange.HEADCOUNT + ":" + role.key();
    }

    /** Key of who does a function. */
    public static String duty(SalesFunction function) {
        return PlanChange.DUTY + ":" + function.key();
    }

    /**
     * The changes put together, in the order of the board.
     *
     * @param all the changes
     * @param limits of the case: what has no meaning in it is left out
     */
    public static List<Decision> of(List<PlanChange> all, PlanLimits limits) {
        return all(limits.occurring(all));
    }

    /** The changes put together by somebody who knows already that they mean something in the case. */
    public static List<Decision> all(List<PlanChange> changes) {
        List<Decision> decisions = new ArrayList<>();
        Map<SalesFunction, List<PlanChange>> duties = new LinkedHashMap<>();
        List<Decision> rules = new ArrayList<>();
        for (PlanChange change : changes) {
            switch (change) {
                case PlanChange.Headcount c -> decisions.add(new Decision(List.of(c)));
                case PlanChange.Duty c ->
                    duties.computeIfAbsent(c.function(), f -> new ArrayList<>()).add(c);
                case PlanChange.Rule c -> rules.add(new Decision(List.of(c)));
                case PlanChange.KeyAccountScores c -> rules.add(new Decision(List.of(c)));
            }
        }
        duties.values().forEach(group -> decisions.add(new Decision(group)));
        decisions.addAll(rules);
        return List.copyOf(decisions);
    }

    /** Whether this is a decision on the structure board, not a rule. */
    public boolean onBoard() {
        return changes.getFirst() instanceof PlanChange.Headcount || changes.getFirst() instanceof PlanChange.Duty;
    }

    /** The plan with this decision taken back. */
    public OperatingPlan undo(OperatingPlan plan) {
        OperatingPlan result = plan;
        for (PlanChange change : changes) {
            result = change.undo(result);
        }
        return result;
    }
}
