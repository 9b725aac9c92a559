package org.kampus.insight;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.Lever;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.SalesStructure;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.DepartureCause;

/**
 * Where a plan acts on a cause of stopping to buy: at a rule, or at who does a function. It says where to look, not that it pays.
 *
 * @param lever the rule; empty if it is the structure
 * @param function the function; empty if it is a rule
 * @param role who does most of that function; empty if nobody does, or it is a rule
 * @param weeklyPay what one person more of that role is expected to be paid, thousand ₽ a week; 0 without a role
 */
public record Remedy(Optional<Lever> lever, Optional<SalesFunction> function, Optional<Role> role, double weeklyPay) {

    /** Where a plan of a case acts on a cause; empty for reasons of the client's own. */
    public static Optional<Remedy> of(DepartureCause cause, OperatingPlan plan, Scenario scenario) {
        return switch (cause) {
            case OWN_REASONS -> Optional.empty();
            case SLOW_ORDERS -> Optional.of(people(SalesFunction.PROCESS_ORDERS, plan, scenario));
            case LATE_PAPERS -> Optional.of(people(SalesFunction.PAPERWORK, plan, scenario));
            case NEGLECT, WEAK_TIES, RIVAL, OWNER_LEFT -> Optional.of(people(SalesFunction.CARE, plan, scenario));
            case ERRORS -> Optional.of(rule(Lever.CONTROL));
            case HANDOVER -> Optional.of(rule(Lever.HANDOVER_MANNER));
            case MISFIT -> Optional.of(rule(Lever.MINIMUM_FIT));
            case BROKEN_PROMISES -> Optional.of(rule(Lever.PROMISED_LEAD_TIME));
            case PRICE -> Optional.of(rule(Lever.DISCOUNT));
        };
    }

    private static Remedy rule(Lever lever) {
        return new Remedy(Optional.of(lever), Optional.empty(), Optional.empty(), 0);
    }

    private static Remedy people(SalesFunction function, OperatingPlan plan, Scenario scenario) {
        SalesStructure structure = plan.structure();
        ToIntFunction<Role> people = structure::headcount;
        Optional<Role> most = Arrays.stream(Role.values())
                .filter(role ->
                        structure.involvement(function, role) == Involvement.DOES && structure.headcount(role) > 0)
                .max(java.util.Comparator.comparingInt(people));
        double pay = most.map(role ->
                        scenario.pay().weekly(structure.withHeadcount(role, structure.headcount(role) + 1))
                                - scenario.pay().weekly(structure))
                .orElse(0.0);
        return new Remedy(Optional.empty(), Optional.of(function), most, pay);
    }
}
