package org.kampus.organisation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a player may decide in a case.
 *
 * @param roles roles that may be employed
 * @param functions functions that occur in the case
 * @param maxHeadcount people in all roles together, at most
 * @param maxWeeklyPayroll wages a week, thousand ₽, at most
 */
public record PlanLimits(Set<Role> roles, Set<SalesFunction> functions, int maxHeadcount, double maxWeeklyPayroll) {

    /** Copies the sets. */
    public PlanLimits {
        roles = Set.copyOf(EnumSet.copyOf(roles));
        functions = Set.copyOf(EnumSet.copyOf(functions));
    }

    /** Something a plan may not do; the plan cannot be run until it is mended. */
    public sealed interface Violation {}

    /**
     * Too many people.
     *
     * @param people people in the plan
     * @param limit people allowed
     */
    public record TooManyPeople(int people, int limit) implements Violation {}

    /**
     * Too much payroll.
     *
     * @param payroll thousand ₽ a week in the plan
     * @param limit thousand ₽ a week allowed
     */
    public record TooMuchPayroll(double payroll, double limit) implements Violation {}

    /**
     * A role that does not exist in this case.
     *
     * @param role the role
     */
    public record RoleNotAvailable(Role role) implements Violation {}

    /**
     * The changes that mean something in the case: duties of functions that do not occur, or of roles that do not exist, are
     * left out.
     */
    public List<PlanChange> occurring(List<PlanChange> changes) {
        return changes.stream()
                .filter(change -> !(change instanceof PlanChange.Duty duty)
                        || functions.contains(duty.function()) && roles.contains(duty.role()))
                .toList();
    }

    /** Everything the plan violates; empty when it may be played. */
    public List<Violation> violations(OperatingPlan plan, PayScale pay) {
        List<Violation> found = new ArrayList<>();
        SalesStructure structure = plan.structure();
        if (structure.headcount() > maxHeadcount) {
            found.add(new TooManyPeople(structure.headcount(), maxHeadcount));
        }
        double payroll = pay.weekly(structure);
        if (payroll > maxWeeklyPayroll) {
            found.add(new TooMuchPayroll(payroll, maxWeeklyPayroll));
        }
        for (Role role : structure.staffedRoles()) {
            if (!roles.contains(role)) {
                found.add(new RoleNotAvailable(role));
            }
        }
        return found;
    }
}
