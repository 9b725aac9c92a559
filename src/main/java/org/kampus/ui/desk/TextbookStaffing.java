package org.kampus.ui.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kampus.insight.WorkloadForecast;
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
final class TextbookStaffing {

    /** A role with less work than this share of a person gets nobody, if others can help. */
    private static final double WORTH_A_PERSON = 0.25;

    private final PlanLimits limits;
    private final PayScale pay;
    private final Function<OperatingPlan, WorkloadForecast> forecast;

    TextbookStaffing(PlanLimits limits, PayScale pay, Function<OperatingPlan, WorkloadForecast> forecast) {
        this.limits = limits;
        this.pay = pay;
        this.forecast = forecast;
    }

    /** The plan with the same number of people, or as many as the payroll allows, shared by workload. */
    OperatingPlan staff(OperatingPlan plan) {
        int people = plan.structure().headcount();
        List<Role> roles = rolesWithDuties(plan.structure());
        if (people == 0 || roles.isEmpty()) {
            return plan;
        }
        Map<Role, Double> need = need(plan, roles);
        Map<Role, Integer> staff = new EnumMap<>(Role.class);
        List<Role> byNeed = new ArrayList<>(roles);
        byNeed.sort(Comparator.comparingDouble((Role r) -> -need.get(r)).thenComparing(Comparator.naturalOrder()));
        for (Role role : byNeed) {
            boolean worth = need.get(role) >= WORTH_A_PERSON || (need.get(role) > 0 && !replaceable(plan, role, roles));
            if (worth && people > 0) {
                staff.put(role, 1);
                people--;
            }
        }
        while (people > 0 && !staff.isEmpty()) {
            Role busiest = busiest(need, staff);
            staff.merge(busiest, 1, Integer::sum);
            people--;
        }
        return plan.withStructure(affordable(withPeople(plan.structure(), staff), need));
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
        WorkloadForecast even = forecast.apply(plan.withStructure(withPeople(plan.structure(), one)));
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

    private static Role busiest(Map<Role, Double> need, Map<Role, Integer> staff) {
        return staff.keySet().stream()
                .max(Comparator.comparingDouble(role -> need.get(role) / staff.get(role)))
                .orElseThrow();
    }

    private SalesStructure affordable(SalesStructure structure, Map<Role, Double> need) {
        SalesStructure result = structure;
        while (pay.weekly(result) > limits.maxWeeklyPayroll() && result.headcount() > 1) {
            SalesStructure now = result;
            Role idlest = now.staffedRoles().stream()
                    .filter(role -> now.headcount(role) > 1)
                    .min(Comparator.comparingDouble(role -> need.get(role) / now.headcount(role)))
                    .orElseGet(() -> now.staffedRoles().iterator().next());
            result = now.withHeadcount(idlest, now.headcount(idlest) - 1);
        }
        return result;
    }

    private static SalesStructure withPeople(SalesStructure structure, Map<Role, Integer> staff) {
        SalesStructure result = structure;
        for (Role role : Role.values()) {
            result = result.withHeadcount(role, staff.getOrDefault(role, 0));
        }
        return result;
    }
}
