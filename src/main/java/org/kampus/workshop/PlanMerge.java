package org.kampus.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;

/**
 * What becomes of a plan when somebody's changes, made to an older version of it, reach it.
 *
 * @param plan the plan with the changes
 * @param overwritten changes that replaced what somebody else had changed meanwhile: from the other's value
 */
public record PlanMerge(OperatingPlan plan, List<PlanChange> overwritten) {

    /** Copies the list. */
    public PlanMerge {
        overwritten = List.copyOf(overwritten);
    }

    /**
     * Puts the changes from one plan to another onto a third.
     *
     * @param base the plan the changes were made to
     * @param edited the plan with the changes
     * @param current the plan as it is now
     * @param closed keys of decisions that may not be changed
     * @throws WorkshopRefusal if a closed decision is changed
     */
    public static PlanMerge of(OperatingPlan base, OperatingPlan edited, OperatingPlan current, Set<String> closed) {
        Set<String> refused = new TreeSet<>();
        List<PlanChange> overwritten = new ArrayList<>();
        OperatingPlan plan = current;
        // Undoing the way back sets what the editor has set.
        for (PlanChange back : PlanChange.between(edited, base)) {
            OperatingPlan next = back.undo(plan);
            if (next.equals(plan)) {
                continue;
            }
            if (closed.contains(back.decision())) {
                refused.add(back.decision());
            }
            if (!PlanChange.between(next, plan).equals(List.of(back))) {
                overwritten.addAll(PlanChange.between(plan, next));
            }
            plan = next;
        }
        if (!refused.isEmpty()) {
            throw new WorkshopRefusal(WorkshopRefusal.Reason.DECISION_CLOSED, String.join(", ", refused));
        }
        return new PlanMerge(plan, overwritten);
    }
}
