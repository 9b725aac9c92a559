package org.kampus.organisation;

import java.util.ArrayList;
import java.util.List;

/** One difference between two plans, which can be undone on its own. */
public sealed interface PlanChange {

    /** Decision on how many people each role has. */
    String HEADCOUNT = "headcount";

    /** Decision on who does what. */
    String DUTY = "duty";

    /** Decision on the scores that clients are given by hand. */
    String SCORES = "keyAccountScores";

    /** Key of the decision this change belongs to: that of a lever, or one of those above. */
    default String decision() {
        return switch (this) {
            case Headcount headcount -> HEADCOUNT;
            case Duty duty -> DUTY;
            case Rule rule -> rule.lever().key();
            case KeyAccountScores scores -> SCORES;
        };
    }

    /** The plan with this change taken back. */
    OperatingPlan undo(OperatingPlan plan);

    /**
     * Another number of people in a role.
     *
     * @param role the role
     * @param from people before
     * @param to people now
     */
    record Headcount(Role role, int from, int to) implements PlanChange {
        @Override
        public OperatingPlan undo(OperatingPlan plan) {
            return plan.withStructure(plan.structure().withHeadcount(role, from));
        }
    }

    /**
     * A role takes part in a function in another way.
     *
     * @param function the function
     * @param role the role
     * @param from involvement before
     * @param to involvement now
     */
    record Duty(SalesFunction function, Role role, Involvement from, Involvement to) implements PlanChange {
        @Override
        public OperatingPlan undo(OperatingPlan plan) {
            return plan.withStructure(plan.structure().with(function, role, from));
        }
    }

    /**
     * Another value of a lever.
     *
     * @param lever the lever
     * @param from value before
     * @param to value now
     */
    record Rule(Lever lever, double from, double to) implements PlanChange {
        @Override
        public OperatingPlan undo(OperatingPlan plan) {
            return lever.set(plan, from);
        }
    }

    /**
     * Other scores of clients set by hand.
     *
     * @param from scores before
     * @param to scores now
     */
    record KeyAccountScores(List<KeyAccountProgramme.SetScore> from, List<KeyAccountProgramme.SetScore> to)
            implements PlanChange {
        @Override
        public OperatingPlan undo(OperatingPlan plan) {
            return plan.withKeyAccounts(plan.keyAccounts().withScores(from));
        }
    }

    /**
     * The plans of a game with one of them replaced, and what differs carried on for as long as the same is not decided anew:
     * later decisions stay, and win where they touch the same.
     *
     * @param plans one for each quarter
     * @param at position of the plan replaced
     * @param plan what takes its place
     */
    static List<OperatingPlan> carriedOn(List<OperatingPlan> plans, int at, OperatingPlan plan) {
        List<OperatingPlan> changed = new ArrayList<>(plans);
        OperatingPlan current = plan;
        changed.set(at, current);
        for (int later = at + 1; later < plans.size(); later++) {
            // Undoing the way back does what was decided.
            for (PlanChange back : between(plans.get(later), plans.get(later - 1))) {
                current = back.undo(current);
            }
            changed.set(later, current);
        }
        return changed;
    }

    /** All differences from one plan to another, structure first. */
    static List<PlanChange> between(OperatingPlan before, OperatingPlan after) {
        List<PlanChange> changes = new ArrayList<>();
        SalesStructure was = before.structure();
        SalesStructure is = after.structure();
        for (Role role : Role.values()) {
            if (was.headcount(role) != is.headcount(role)) {
                changes.add(new Headcount(role, was.headcount(role), is.headcount(role)));
            }
        }
        for (SalesFunction function : SalesFunction.values()) {
            for (Role role : Role.values()) {
                Involvement from = was.involvement(function, role);
                Involvement to = is.involvement(function, role);
                if (from != to) {
                    changes.add(new Duty(function, role, from, to));
                }
            }
        }
        for (Lever lever : Lever.values()) {
            if (lever.get(before) != lever.get(after)) {
                changes.add(new Rule(lever, lever.get(before), lever.get(after)));
            }
        }
        if (!before.keyAccounts().scores().equals(after.keyAccounts().scores())) {
            changes.add(new KeyAccountScores(
                    before.keyAccounts().scores(), after.keyAccounts().scores()));
        }
        return List.copyOf(changes);
    }
}
