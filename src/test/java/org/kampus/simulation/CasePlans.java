package org.kampus.simulation;

import static org.kampus.organisation.Involvement.DOES;
import static org.kampus.organisation.Involvement.HELPS;
import static org.kampus.organisation.Involvement.NONE;
import static org.kampus.organisation.Role.ACCOUNT_MANAGER;
import static org.kampus.organisation.Role.BACK_OFFICE;
import static org.kampus.organisation.Role.HUNTER;
import static org.kampus.organisation.Role.OPERATIONS_CLERK;
import static org.kampus.organisation.Role.UNIVERSAL_SELLER;
import static org.kampus.organisation.SalesFunction.CARE;
import static org.kampus.organisation.SalesFunction.GROW_ACCOUNT;
import static org.kampus.organisation.SalesFunction.HAND_OVER;
import static org.kampus.organisation.SalesFunction.PAPERWORK;
import static org.kampus.organisation.SalesFunction.PROCESS_ORDERS;
import static org.kampus.organisation.SalesFunction.REACTIVATE;
import static org.kampus.organisation.SalesFunction.WIDEN_ASSORTMENT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.HandoverRule;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;

/**
 * Plans that players of the shipped cases might choose and keep for the whole game: what the situation tempts
 * them to, under {@link #TEMPTATION}, and several ways out.
 */
final class CasePlans {

    /** The obvious answer that cures nothing. */
    static final String TEMPTATION = "temptation";

    private CasePlans() {}

    /**
     * The plans for a case, by name.
     *
     * @throws IllegalArgumentException if nobody has thought of plans for this case
     */
    static Map<String, OperatingPlan> of(String id, OperatingPlan start) {
        return switch (id) {
            case "chemical-expediters" -> chemicalExpediters(start);
            case "five-people-firm" -> fivePeopleFirm(start);
            case "overloaded-introverts" -> overloadedIntroverts(start);
            case "unfilled-crm" -> unfilledCrm(start);
            default -> throw new IllegalArgumentException("the case " + id + " has no plans in CasePlans");
        };
    }

    /** Temptation: train the managers and check on them. */
    private static Map<String, OperatingPlan> chemicalExpediters(OperatingPlan start) {
        Map<String, OperatingPlan> plans = new LinkedHashMap<>();
        plans.put(TEMPTATION, start.withTrainingHoursPerMonth(8).withControl(0.9));
        plans.put(
                "four clerks",
                new Draft(start)
                        .people(ACCOUNT_MANAGER, 6)
                        .people(OPERATIONS_CLERK, 4)
                        .people(BACK_OFFICE, 1)
                        .lead(PROCESS_ORDERS, ACCOUNT_MANAGER, OPERATIONS_CLERK)
                        .lead(PAPERWORK, ACCOUNT_MANAGER, BACK_OFFICE)
                        .plan());
        plans.put("conveyor", Companies.conveyor(0, 2, 4, 4, 0, 1).withCare(start.care()));
        plans.put(
                "two more managers",
                new Draft(start).people(ACCOUNT_MANAGER, 11).plan());
        return plans;
    }

    /** Temptation: teach the quiet ones to sell, and check on them. */
    private static Map<String, OperatingPlan> overloadedIntroverts(OperatingPlan start) {
        Draft hunters = new Draft(start)
                .lead(WIDEN_ASSORTMENT, ACCOUNT_MANAGER, HUNTER)
                .lead(REACTIVATE, ACCOUNT_MANAGER, HUNTER);
        Map<String, OperatingPlan> plans = new LinkedHashMap<>();
        plans.put(TEMPTATION, start.withTrainingHoursPerMonth(8).withControl(0.9));
        plans.put(
                "two more managers",
                new Draft(start).people(ACCOUNT_MANAGER, 10).plan());
        plans.put("assortment to hunters", hunters.plan());
        plans.put(
                "all growth to hunters",
                hunters.lead(GROW_ACCOUNT, ACCOUNT_MANAGER, HUNTER).plan());
        plans.put("clerks", clerks(new Draft(start).people(ACCOUNT_MANAGER, 6)).plan());
        plans.put(
                "clerks, and assortment to hunters",
                clerks(hunters.people(ACCOUNT_MANAGER, 5)).plan());
        return plans;
    }

    private static Draft clerks(Draft draft) {
        return draft.people(OPERATIONS_CLERK, 3)
                .people(BACK_OFFICE, 1)
                .lead(PROCESS_ORDERS, ACCOUNT_MANAGER, OPERATIONS_CLERK)
                .lead(PAPERWORK, ACCOUNT_MANAGER, BACK_OFFICE);
    }

    /** Temptation: order the hunters to write. */
    private static Map<String, OperatingPlan> unfilledCrm(OperatingPlan start) {
        Map<String, OperatingPlan> plans = new LinkedHashMap<>();
        plans.put(TEMPTATION, start.withControl(1));
        plans.put(
                "back office writes",
                new Draft(start)
                        .people(HUNTER, 6)
                        .people(BACK_OFFICE, 2)
                        .lead(PAPERWORK, HUNTER, BACK_OFFICE)
                        .plan());
        plans.put(
                "clerks write",
                new Draft(start)
                        .people(HUNTER, 6)
                        .people(OPERATIONS_CLERK, 4)
                        .lead(PAPERWORK, HUNTER, OPERATIONS_CLERK)
                        .plan()
                        .withControl(0.6));
        Draft keepers = new Draft(start)
                .people(OPERATIONS_CLERK, 4)
                .take(PAPERWORK, HUNTER, OPERATIONS_CLERK)
                .take(CARE, HUNTER, ACCOUNT_MANAGER)
                .take(GROW_ACCOUNT, HUNTER, ACCOUNT_MANAGER)
                .take(WIDEN_ASSORTMENT, HUNTER, ACCOUNT_MANAGER)
                .duty(HAND_OVER, HUNTER, DOES)
                .duty(HAND_OVER, ACCOUNT_MANAGER, DOES)
                .duty(PAPERWORK, ACCOUNT_MANAGER, HELPS)
                .duty(PROCESS_ORDERS, ACCOUNT_MANAGER, HELPS);
        plans.put(
                "few hunters win, managers keep",
                keepers.people(HUNTER, 2).people(ACCOUNT_MANAGER, 3).plan());
        plans.put(
                "hunters win, managers keep, handed over with care",
                keepers.people(HUNTER, 3)
                        .people(ACCOUNT_MANAGER, 4)
                        .plan()
                        .withHandover(
                                new HandoverRule(HandoverRule.Condition.FIRST_DEAL, 1, HandoverRule.Manner.GRADUAL)));
        return plans;
    }

    /** Temptation: one person to each step, as in the textbook. */
    private static Map<String, OperatingPlan> fivePeopleFirm(OperatingPlan start) {
        CareNorms byClass = new CareNorms(List.of(4.0, 2.0, 1.0, 0.5), List.of(2.0, 1.0, 0.3, 0.0));
        OperatingPlan rules = start.withControl(0.6)
                .withOrdersShared(true)
                .withCare(byClass)
                .withMinimumFit(0.6)
                .withOpenSalesLimit(3);
        Map<String, OperatingPlan> plans = new LinkedHashMap<>();
        plans.put(
                TEMPTATION,
                Companies.conveyor(1, 1, 1, 1, 0, 1).withCare(byClass).withMinimumFit(0.6));
        plans.put(
                "conveyor without idle roles",
                Companies.conveyor(0, 1, 2, 2, 0, 0).withCare(byClass).withMinimumFit(0.6));
        plans.put("five with good rules", rules);
        plans.put(
                "four with good rules",
                new Draft(rules).people(UNIVERSAL_SELLER, 4).plan());
        plans.put(
                "four and a clerk",
                new Draft(start)
                        .people(UNIVERSAL_SELLER, 4)
                        .people(OPERATIONS_CLERK, 1)
                        .lead(PROCESS_ORDERS, UNIVERSAL_SELLER, OPERATIONS_CLERK)
                        .plan());
        return plans;
    }

    /** A plan in the making. */
    private record Draft(OperatingPlan plan) {

        Draft people(Role role, int people) {
            return new Draft(plan.withStructure(plan.structure().withHeadcount(role, people)));
        }

        Draft duty(SalesFunction function, Role role, Involvement involvement) {
            return new Draft(plan.withStructure(plan.structure().with(function, role, involvement)));
        }

        /** The function becomes another role's; the former one helps out. */
        Draft lead(SalesFunction function, Role from, Role to) {
            return duty(function, from, HELPS).duty(function, to, DOES);
        }

        /** The function becomes another role's alone. */
        Draft take(SalesFunction function, Role from, Role to) {
            return duty(function, from, NONE).duty(function, to, DOES);
        }
    }
}
