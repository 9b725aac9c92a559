package org.kampus.application.workshop;

import java.util.List;
import org.kampus.organisation.PlanChange;
import org.kampus.workshop.TeamPlan;

/**
 * What became of a change to a plan.
 *
 * @param plan the team's plan now, with everybody's changes
 * @param overwritten what the change replaced that somebody else had changed meanwhile: from the other's value to
 *     the caller's; empty when nobody's work was touched
 * @param overwrittenBy who made the other version; empty when nothing was overwritten
 */
public record EditOutcome(TeamPlan plan, List<PlanChange> overwritten, String overwrittenBy) {

    /** Copies the list. */
    public EditOutcome {
        overwritten = List.copyOf(overwritten);
    }
}
