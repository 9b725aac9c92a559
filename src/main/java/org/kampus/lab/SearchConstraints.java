package org.kampus.lab;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kampus.organisation.Decision;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;
import org.kampus.organisation.PlanLimits;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesStructure;

/**
 * What a search has to leave as it is, or may change only step by step.
 *
 * @param noLayoffs whether there may not be fewer people than at the start; they may change roles
 * @param kept roles that may not have fewer people than at the start
 * @param decisionsPerQuarter decisions that come into force in a quarter at most; 0 if all may at once
 */
public record SearchConstraints(boolean noLayoffs, Set<Role> kept, int decisionsPerQuarter) {

    /** None at all. */
    public static final SearchConstraints NONE = new SearchConstraints(false, Set.of(), 0);

    /** Most decisions a quarter that may be asked for. */
    public static final int MOST_DECISIONS = 20;

    /** Copies the roles, in their own order. */
    public SearchConstraints {
        kept = Collections.unmodifiableSet(kept.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(kept));
        if (decisionsPerQuarter < 0 || decisionsPerQuarter > MOST_DECISIONS) {
            throw new IllegalArgumentException(
                    "decisionsPerQuarter is " + decisionsPerQuarter + " but must lie between 0 and " + MOST_DECISIONS);
        }
    }

    /** People that must at least be left in a role. */
    int least(SalesStructure start, Role role) {
        return kept.contains(role) ? start.headcount(role) : 0;
    }

    /** People that must at least be left in all roles together. */
    int least(SalesStructure start) {
        return noLayoffs ? start.headcount() : 0;
    }

    /** Whether the people of a plan are enough. */
    boolean allows(SalesStructure start, SalesStructure structure) {
        return structure.headcount() >= least(start)
                && kept.stream().allMatch(role -> structure.headcount(role) >= least(start, role));
    }

    /** Whether a plan is in force at the last quarter. */
    boolean inTime(OperatingPlan start, OperatingPlan plan, PlanLimits limits, int quarters) {
        return decisionsPerQuarter == 0
                || decisions(start, plan, limits).size() <= (long) decisionsPerQuarter * quarters;
    }

    /**
     * What a plan changes, in the order in which it comes into force: first who is hired, then who does what, then rules, at
     * last who is not needed any more.
     *
     * @param limits of the case: what has no meaning in it is left out
     */
    public List<Decision> decisions(OperatingPlan start, OperatingPlan plan, PlanLimits limits) {
        List<Decision> decisions = new ArrayList<>(Decision.of(PlanChange.between(start, plan), limits));
        decisions.sort(Comparator.comparingInt(SearchConstraints::turn));
        return List.copyOf(decisions);
    }

    private static int turn(Decision decision) {
        return switch (decision.changes().getFirst()) {
            case PlanChange.Headcount c -> c.to() > c.from() ? 0 : 3;
            case PlanChange.Duty c -> 1;
            case PlanChange.Rule c -> 2;
            case PlanChange.KeyAccountScores c -> 2;
        };
    }

    /** The quarter, from 1, in which a decision comes into force. */
    public int quarter(int decision) {
        return decisionsPerQuarter == 0 ? 1 : 1 + decision / decisionsPerQuarter;
    }

    /** How a plan comes into force, beginning with the first quarter. */
    public PlanSchedule schedule(OperatingPlan start, OperatingPlan plan, PlanLimits limits) {
        List<Decision> decisions = decisions(start, plan, limits);
        int steps = decisions.isEmpty() ? 1 : quarter(decisions.size() - 1);
        OperatingPlan step = plan;
        List<OperatingPlan> plans = new ArrayList<>(List.of(plan));
        for (int quarter = steps - 1; quarter >= 1; quarter--) {
            for (int decision = decisions.size() - 1; decision >= 0; decision--) {
                if (quarter(decision) == quarter + 1) {
                    step = decisions.get(decision).undo(step);
                }
            }
            plans.addFirst(step);
        }
        return PlanSchedule.of(plans);
    }
}
