package org.kampus.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kampus.insight.TextbookStaffing;
import org.kampus.market.SaleLine;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.Lever;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PayScale;
import org.kampus.organisation.PlanLimits;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.SalesStructure;
import org.kampus.organisation.StructurePreset;
import org.kampus.scenario.ApplicableRules;
import org.kampus.scenario.NeededFunctions;
import org.kampus.scenario.Scenario;

/**
 * Makes new plans out of others, within what a search may change and what its limits allow. A role gets only
 * functions that some textbook assignment or the start gives it: the pay of a role is that of its usual work,
 * and a search free to let clerks sell would find nothing but cheap sellers.
 */
final class PlanMoves {

    /** Chance of one more change after each change. */
    private static final double ANOTHER = 0.5;

    /** Steps of a lever that a small change takes at most. */
    private static final int SMALL = 3;

    private final SearchSpace space;
    private final PlanLimits limits;
    private final PayScale pay;
    private final ApplicableRules rules;
    private final TextbookStaffing staffing;
    private final List<StructurePreset> presets;
    private final List<Role> roles;
    private final List<SalesFunction> functions;
    private final List<Lever> levers;
    private final SalesStructure start;
    private final Scenario scenario;
    private final SearchConstraints constraints;

    PlanMoves(SearchTask task, TextbookStaffing staffing) {
        this.space = task.space();
        this.limits = task.limits();
        this.pay = task.scenario().pay();
        this.rules = new ApplicableRules(task.scenario());
        this.staffing = staffing;
        this.presets = StructurePreset.fitting(
                task.scenario().lines().stream().map(SaleLine::type).toList());
        this.roles =
                Arrays.stream(Role.values()).filter(limits.roles()::contains).toList();
        this.functions = Arrays.stream(SalesFunction.values())
                .filter(limits.functions()::contains)
                .toList();
        this.levers = List.copyOf(space.levers());
        this.start = task.start().structure();
        this.scenario = task.scenario();
        this.constraints = task.constraints();
    }

    /** The textbook assignments of the case. */
    List<StructurePreset> presets() {
        return presets;
    }

    /** How many people the limits allow at most, all of them in the role with the least pay. */
    int mostPeople() {
        double least = roles.stream().mapToDouble(pay::perWeek).min().orElseThrow();
        double affordable = least > 0 ? limits.maxWeeklyPayroll() / least : limits.maxHeadcount();
        return (int) Math.max(1, Math.min(limits.maxHeadcount(), affordable));
    }

    /** A textbook assignment with so many people, or as many as the payroll allows, shared by expected work. */
    OperatingPlan staffed(OperatingPlan plan, StructurePreset preset, int people) {
        SalesStructure crowd = SalesStructure.empty().withHeadcount(roles.getFirst(), people);
        return staffing.staff(plan.withStructure(preset.applyTo(crowd)));
    }

    /** A plan like another one, with a change or several. */
    OperatingPlan changed(OperatingPlan plan, Dice dice) {
        OperatingPlan result = plan;
        do {
            result = change(result, dice);
        } while (dice.happens(ANOTHER));
        return mended(result, plan, dice);
    }

    /** A plan that has some of its columns and rules from one plan and the others from another. */
    OperatingPlan mixed(OperatingPlan one, OperatingPlan other, Dice dice) {
        OperatingPlan result = one;
        if (space.assignment() && space.headcount()) {
            SalesStructure structure = one.structure();
            for (Role role : roles) {
                if (dice.happens(0.5)) {
                    structure = structure.withHeadcount(role, other.structure().headcount(role));
                    structure = withDuties(structure, role, other.structure());
                }
            }
            result = result.withStructure(structure);
        } else if (space.headcount()) {
            for (Role role : roles) {
                SalesStructure structure = result.structure();
                int people = (dice.happens(0.5) ? one : other).structure().headcount(role);
                result = result.withStructure(structure.withHeadcount(role, people));
            }
        } else if (space.assignment() && dice.happens(0.5)) {
            result = result.withStructure(other.structure().withHeadcountsOf(one.structure()));
        }
        for (Lever lever : levers) {
            result = dice.happens(0.5) ? lever.set(result, lever.get(other)) : result;
        }
        return mended(result, one, dice);
    }

    private OperatingPlan change(OperatingPlan plan, Dice dice) {
        boolean structure = space.assignment() || space.headcount();
        if (!levers.isEmpty() && (!structure || dice.happens(0.5))) {
            return otherRule(plan, dice);
        }
        if (space.headcount() && (!space.assignment() || dice.happens(0.5))) {
            return otherPeople(plan, dice);
        }
        return otherDuties(plan, dice);
    }

    private OperatingPlan otherPeople(OperatingPlan plan, Dice dice) {
        SalesStructure structure = plan.structure();
        Role from = pick(roles, dice);
        Role to = pick(roles, dice);
        switch (dice.roll(space.assignment() ? 4 : 3)) {
            case 0 -> structure = oneMore(structure, to, dice);
            case 1 -> structure = structure.withHeadcount(from, Math.max(0, structure.headcount(from) - 1));
            case 2 -> {
                if (structure.headcount(from) > 0) {
                    structure = structure.withHeadcount(from, structure.headcount(from) - 1);
                    structure = oneMore(structure, to, dice);
                }
            }
            default -> {
                int people = 1 + dice.roll(mostPeople());
                SalesStructure crowd = SalesStructure.empty().withHeadcount(roles.getFirst(), people);
                return staffing.staff(plan.withStructure(structure.withHeadcountsOf(crowd)));
            }
        }
        return plan.withStructure(structure);
    }

    /** One person more; the first in a role without duties gets those of a textbook assignment. */
    private SalesStructure oneMore(SalesStructure structure, Role role, Dice dice) {
        SalesStructure result = structure.withHeadcount(role, structure.headcount(role) + 1);
        boolean idle = functions.stream().noneMatch(f -> structure.involvement(f, role) == Involvement.DOES);
        return idle && space.assignment()
                ? withDuties(result, role, pick(presets, dice).duties())
                : result;
    }

    private SalesStructure withDuties(SalesStructure structure, Role role, SalesStructure other) {
        SalesStructure result = structure;
        for (SalesFunction function : functions) {
            result = result.with(function, role, other.involvement(function, role));
        }
        return result;
    }

    /**
     * Whether nobody does something under a plan that has to be done, unless it was so at the start: no plan to
     * recommend.
     */
    boolean leavesUndone(OperatingPlan plan) {
        return !NeededFunctions.undone(scenario, start).containsAll(NeededFunctions.undone(scenario, plan.structure()));
    }

    /**
     * The plan with the start's duties where they mean nothing, so that nobody wonders why they changed; a role without
     * people has none that it had not at the start.
     */
    OperatingPlan tidied(OperatingPlan plan) {
        return plan.withStructure(plan.structure().withIdleDutiesOf(start, limits.functions()));
    }

    private OperatingPlan otherDuties(OperatingPlan plan, Dice dice) {
        SalesStructure structure = plan.structure();
        SalesFunction function = pick(functions, dice);
        List<Role> able = able(function, roles);
        List<Role> staffed = able(function, staffed(structure));
        if (able.isEmpty()) {
            return plan;
        }
        Role role = pick(staffed.isEmpty() || dice.happens(0.25) ? able : staffed, dice);
        switch (dice.roll(space.headcount() ? 5 : 4)) {
            case 0 -> structure = structure.with(function, role, Involvement.DOES);
            case 1 -> structure = structure.with(function, role, Involvement.HELPS);
            case 2 -> structure = structure.with(function, role, Involvement.NONE);
            case 3 -> {
                for (Role other : structure.doers(function)) {
                    structure = structure.with(function, other, Involvement.NONE);
                }
                structure = structure.with(function, role, Involvement.DOES);
            }
            default -> {
                int people = Math.max(1, structure.headcount() + dice.roll(3) - 1);
                return staffed(plan, pick(presets, dice), people);
            }
        }
        return plan.withStructure(structure);
    }

    private OperatingPlan otherRule(OperatingPlan plan, Dice dice) {
        Lever lever = pick(levers, dice);
        if (!rules.apply(lever, plan)) {
            return plan;
        }
        double value = switch (lever.kind()) {
            case SWITCH -> 1 - lever.get(plan);
            case CHOICE -> pick(rules.choices(lever), dice);
            case NUMBER, WHOLE_NUMBER, SHARE ->
                dice.happens(0.25) ? lever.min() + dice.share() * (lever.max() - lever.min()) : near(lever, plan, dice);
        };
        return lever.set(plan, onStep(lever, value));
    }

    private static double near(Lever lever, OperatingPlan plan, Dice dice) {
        int steps = 1 + dice.roll(SMALL);
        return lever.get(plan) + (dice.happens(0.5) ? steps : -steps) * lever.step();
    }

    private static double onStep(Lever lever, double value) {
        double steps = Math.rint((value - lever.min()) / lever.step());
        double stepped = lever.min() + steps * lever.step();
        double plain = Math.rint(stepped * 1e6) / 1e6;
        return Math.max(lever.min(), Math.min(lever.max(), plain));
    }

    /** The plan kept within the limits, with somebody for every function; the former one if that is impossible. */
    private OperatingPlan mended(OperatingPlan plan, OperatingPlan former, Dice dice) {
        SalesStructure structure = plan.structure();
        for (Role role : Role.values()) {
            if (space.headcount() && !limits.roles().contains(role)) {
                structure = structure.withHeadcount(role, 0);
            }
            if (space.headcount() && structure.headcount(role) < constraints.least(start, role)) {
                structure = structure.withHeadcount(role, constraints.least(start, role));
            }
        }
        while (space.headcount()
                && structure.headcount() > Math.max(1, constraints.least(start))
                && !spare(structure).isEmpty()
                && (structure.headcount() > limits.maxHeadcount()
                        || pay.weekly(structure) > limits.maxWeeklyPayroll())) {
            Role role = pick(spare(structure), dice);
            structure = structure.withHeadcount(role, structure.headcount(role) - 1);
        }
        List<Role> staffed = staffed(structure);
        if (staffed.isEmpty()) {
            return former;
        }
        for (SalesFunction function : functions) {
            List<Role> able = able(function, staffed);
            if (!structure.isCovered(function) && space.assignment() && !able.isEmpty()) {
                structure = structure.with(function, pick(able, dice), Involvement.DOES);
            }
        }
        OperatingPlan result = plan.withStructure(structure);
        return limits.violations(result, pay).isEmpty() && constraints.allows(start, structure) ? result : former;
    }

    /** Roles that may lose somebody. */
    private List<Role> spare(SalesStructure structure) {
        return staffed(structure).stream()
                .filter(role -> structure.headcount(role) > constraints.least(start, role))
                .toList();
    }

    private List<Role> able(SalesFunction function, List<Role> among) {
        return among.stream().filter(role -> isUsual(function, role)).toList();
    }

    private boolean isUsual(SalesFunction function, Role role) {
        return start.involvement(function, role) != Involvement.NONE
                || Arrays.stream(StructurePreset.values())
                        .anyMatch(preset -> preset.duties().involvement(function, role) != Involvement.NONE);
    }

    private static List<Role> staffed(SalesStructure structure) {
        return new ArrayList<>(structure.staffedRoles());
    }

    private static <T> T pick(List<T> list, Dice dice) {
        return list.get(dice.roll(list.size()));
    }
}
