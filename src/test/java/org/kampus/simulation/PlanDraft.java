package org.kampus.simulation;

import static org.kampus.organisation.Involvement.DOES;
import static org.kampus.organisation.Involvement.HELPS;
import static org.kampus.organisation.Involvement.NONE;

import org.kampus.organisation.Involvement;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;

/** A plan in the making; each step gives a new draft. */
record PlanDraft(OperatingPlan plan) {

    /** So many people in a role. */
    PlanDraft people(Role role, int people) {
        return new PlanDraft(plan.withStructure(plan.structure().withHeadcount(role, people)));
    }

    /** A role does a function, helps with it, or neither. */
    PlanDraft duty(SalesFunction function, Role role, Involvement involvement) {
        return new PlanDraft(plan.withStructure(plan.structure().with(function, role, involvement)));
    }

    /** The function becomes another role's; the former one helps out. */
    PlanDraft lead(SalesFunction function, Role from, Role to) {
        return duty(function, from, HELPS).duty(function, to, DOES);
    }

    /** The function becomes another role's alone. */
    PlanDraft take(SalesFunction function, Role from, Role to) {
        return duty(function, from, NONE).duty(function, to, DOES);
    }
}
