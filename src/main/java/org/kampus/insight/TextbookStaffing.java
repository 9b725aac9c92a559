package org.kampus.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PayScale;
import org.kampus.organisation.PlanLimits;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.SalesStructure;

/**
 * Shares a number of people among the roles of a structure by the work expected of each: everybody whose
 * functions nobody else could do gets one person, then each further person goes where the load is highest.
 */
public final class TextbookStaffing {

    /** A role with less work than this share of a person gets nobody, if others can help. */
    private static final double WORTH_A_PERSON = 0.25;

    private final PlanLimits limits;
    private final PayScale pay;
    private final Function<OperatingPlan, WorkloadForecast> forecast;

    /**
     * Staffs plans within the limits of a case.
     *
     * @param forecast what work a plan makes
     */
    public TextbookStaffing(PlanLimits limits, PayScale pay, Function<OperatingPlan, WorkloadForecast> forecast) {
        this.limits = limits;
        this.pay = pay;
        this.forecast = forecast;
    }

    /** The plan with the same number of people, or as many as the payroll allows, shared by workload. */
    public OperatingPlan staff(OperatingPlan plan) {
        int people = plan.structure().headcount();
        List<Role> roles = rolesWithDuties(plan.structure());
        if (people == 0 || roles.isEmpty()) {
            return plan;
        }
        Map<Role, Double> need = need(plan, roles);
        List<Role> byNeed = new ArrayList<>(roles);
        byNeed.sort(Comparator.comparingDouble((Role r) -> -need.getOrDefault(r, 0.0))
                .thenComparing(Comparator.naturalOrder()));
        OperatingPlan staffed = withPeople(plan, Map.of());
        for (Role role : byNeed) {
            double needed = need.getOrDefault(role, 0.0);
            boolean worth = needed >= WORTH_A_PERSON || (needed > 0 && !replaceable(plan, role, roles));
            if (worth && people > 0) {
                staffed = oneMore(staffed, role);
                people--;
            }
        }
        for (; people > 0 && staffed.structure().headcount() > 0; people--) {
            staffed = oneMore(staffed, busiest(staffed));
        }
        return affordable(staffed);
    }

    /**
     * The plan with as many people, shared by workload, as come nearest to a payroll.
     *
     * @param weeklyPayroll thousand ₽ a week
     */
    public OperatingPlan staffForPayroll(OperatingPlan plan, double weeklyPayroll) {
        OperatingPlan nearest = plan;
        double gap = Double.POSITIVE_INFINITY;
        for (int people = 1; people <= limits.maxHeadcount(); people++) {
            OperatingPlan staffed = staff(plan.withStructure(crowd(plan.structure(), people)));
            double other = Math.abs(pay.weekly(staffed.structure()) - weeklyPayroll);
            if (other < gap && staffed.structure().headcount() > 0) {
                nearest = staffed;
                gap = other;
            }
        }
        return nearest;
    }

    private static SalesStructure crowd(SalesStructure duties, int people) {
        SalesStructure crowd = SalesStructure.empty().withHeadcount(Role.values()[0], people);
        return duties.withHeadcountsOf(crowd);
    }

    private List<Role> rolesWithDuties(SalesStructure structure) {
        List<Role> roles = new ArrayList<>();
        for (Role role : Role.values()) {
            boolean does =
                    limits.functions().stream().anyMatch(f -> structure.involvement(f, role) == Involvement.DOES);
            if (limits.roles().contains(role) && does) {
                roles.add(role);
            }
        }
        return roles;
    }

    /** People each role would need, from the forecast with one person in each. */
    private Map<Role, Double> need(OperatingPlan plan, List<Role> roles) {
        Map<Role, Integer> one = new EnumMap<>(Role.class);
        roles.forEach(role -> one.put(role, 1));
        WorkloadForecast even = forecast.apply(withPeople(plan, one));
        Map<Role, Double> need = new EnumMap<>(Role.class);
        roles.forEach(role -> need.put(role, even.load(role)));
        return need;
    }

    private boolean replaceable(OperatingPlan plan, Role role, List<Role> roles) {
        for (SalesFunction function : limits.functions()) {
            boolean mine = plan.structure().involvement(function, role) == Involvement.DOES;
            boolean others = roles.stream()
                    .anyMatch(r -> r != role && plan.structure().involvement(function, r) != Involvement.NONE);
            if (mine && !others) {
                return false;
            }
        }
        return true;
    }

    private Role busiest(OperatingPlan plan) {
        WorkloadForecast expected = forecast.apply(plan);
        return plan.structure().staffedRoles().stream()
                .max(Comparator.comparingDouble(expected::load))
                .orElseThrow();
    }

    /** Takes people off until the payroll is kept: always where a person is missed least. */
    private OperatingPlan affordable(OperatingPlan plan) {
        OperatingPlan result = plan;
        while (pay.weekly(result.structure()) > limits.maxWeeklyPayroll()
                && result.structure().headcount() > 1) {
            OperatingPlan now = result;
            WorkloadForecast expected = forecast.apply(now);
            Role idlest = now.structure().staffedRoles().stream()
                    .filter(role -> now.structure().headcount(role) > 1)
                    .min(Comparator.comparingDouble(expected::load))
                    .orElseGet(() -> now.structure().staffedRoles().iterator().next());
            result = now.withStructure(
                    now.structure().withHeadcount(idlest, now.structure().headcount(idlest) - 1));
        }
        return result;
    }

    private static OperatingPlan oneMore(OperatingPlan plan, Role role) {
        return plan.withStructure(
                plan.structure().withHeadcount(role, plan.structure().headcount(role) + 1));
    }

    private static OperatingPlan withPeople(OperatingPlan plan, Map<Role, Integer> staff) {
        SalesStructure structure = plan.structure();
        for (Role role : Role.values()) {
            structure = structure.withHeadcount(role, staff.getOrDefault(role, 0));
        }
        return plan.withStructure(structure);
    }
}
