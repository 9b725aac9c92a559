package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kampus.organisation.Involvement.DOES;
import static org.kampus.organisation.Involvement.HELPS;
import static org.kampus.organisation.Role.ACCOUNT_MANAGER;
import static org.kampus.organisation.Role.HUNTER;
import static org.kampus.organisation.Role.OPERATIONS_CLERK;
import static org.kampus.organisation.Role.SUPPORT;
import static org.kampus.organisation.SalesFunction.CARE;
import static org.kampus.organisation.SalesFunction.GROW_ACCOUNT;
import static org.kampus.organisation.SalesFunction.HAND_OVER;
import static org.kampus.organisation.SalesFunction.PROCESS_ORDERS;
import static org.kampus.organisation.SalesFunction.REACTIVATE;
import static org.kampus.organisation.SalesFunction.RESOLVE_PROBLEMS;
import static org.kampus.organisation.SalesFunction.WIDEN_ASSORTMENT;
import static org.kampus.simulation.PlayedCase.NOTHING;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kampus.organisation.HandoverRule;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.simulation.PlayedCase.Score;

/** Raw material that is entered like a project and then supplied order by order. */
class RawMaterialEntryTest extends ShippedCase {

    private static final String SUPPLY = "a clerk and a second technologist, a hunter less";

    RawMaterialEntryTest() {
        super("raw-material-entry");
    }

    /** Temptation: once the raw material is in, clerks take the orders and the clients, as in transactional sales. */
    @Override
    Map<String, OperatingPlan> plans(OperatingPlan start) {
        PlanDraft clerks =
                new PlanDraft(start).people(OPERATIONS_CLERK, 2).lead(PROCESS_ORDERS, HUNTER, OPERATIONS_CLERK);
        PlanDraft managers = keptBy(ACCOUNT_MANAGER, clerks)
                .people(HUNTER, 3)
                .people(ACCOUNT_MANAGER, 2)
                .people(SUPPORT, 2)
                .duty(PROCESS_ORDERS, ACCOUNT_MANAGER, HELPS);
        Map<String, OperatingPlan> plans = new LinkedHashMap<>();
        plans.put(
                TEMPTATION,
                keptBy(OPERATIONS_CLERK, clerks)
                        .take(PROCESS_ORDERS, HUNTER, OPERATIONS_CLERK)
                        .people(HUNTER, 4)
                        .people(OPERATIONS_CLERK, 3)
                        .plan());
        plans.put("two more hunters", new PlanDraft(start).people(HUNTER, 7).plan());
        plans.put(
                "a second technologist", new PlanDraft(start).people(SUPPORT, 2).plan());
        plans.put("clerks", clerks.plan());
        plans.put("orders go to whoever is free", start.withOrdersShared(true));
        plans.put(
                "a clerk for a hunter",
                clerks.people(HUNTER, 4).people(OPERATIONS_CLERK, 1).plan());
        plans.put(
                SUPPLY,
                clerks.people(HUNTER, 4)
                        .people(OPERATIONS_CLERK, 1)
                        .people(SUPPORT, 2)
                        .plan());
        plans.put(
                "a second technologist for a hunter, orders go to whoever is free",
                new PlanDraft(start).people(HUNTER, 4).people(SUPPORT, 2).plan().withOrdersShared(true));
        plans.put("managers keep, after a speech", managers.plan());
        plans.put(
                "managers keep, after joint work",
                managers.plan()
                        .withHandover(
                                new HandoverRule(HandoverRule.Condition.FIRST_DEAL, 1, HandoverRule.Manner.GRADUAL)));
        plans.put(
                "a manager beside the hunters",
                clerks.people(HUNTER, 3)
                        .people(ACCOUNT_MANAGER, 1)
                        .duty(CARE, ACCOUNT_MANAGER, DOES)
                        .duty(GROW_ACCOUNT, ACCOUNT_MANAGER, DOES)
                        .duty(WIDEN_ASSORTMENT, ACCOUNT_MANAGER, DOES)
                        .duty(HAND_OVER, ACCOUNT_MANAGER, DOES)
                        .plan());
        return plans;
    }

    private static PlanDraft keptBy(Role keeper, PlanDraft draft) {
        PlanDraft kept = draft.duty(HAND_OVER, HUNTER, DOES).duty(HAND_OVER, keeper, DOES);
        for (SalesFunction function :
                new SalesFunction[] {CARE, GROW_ACCOUNT, WIDEN_ASSORTMENT, RESOLVE_PROBLEMS, REACTIVATE}) {
            kept = kept.take(function, HUNTER, keeper);
        }
        return kept;
    }

    @Test
    void supply_given_to_clerks_and_a_technologist_keeps_the_clients_and_frees_the_way_in() {
        assertTrue(game.isBetter(SUPPLY, NOTHING, Score.RETENTION, Score.CLIENT_BASE_VALUE), game::table);
        double won = game.mean(SUPPLY, Kpi.NEW_CLIENTS);
        double wonBefore = game.mean(NOTHING, Kpi.NEW_CLIENTS);
        assertTrue(won > wonBefore, () -> won + " new clients, " + wonBefore + " before");
        assertTrue(game.mean(SUPPLY, Kpi.ORDER_WAIT) < 0.7 * game.mean(NOTHING, Kpi.ORDER_WAIT), game::table);
        assertTrue(game.isBetter(SUPPLY, "two more hunters", Score.RETENTION, Score.PROFIT), game::table);
    }

    /** Half a year of trials makes a bond that a speech does not carry over. */
    @Test
    void clients_entered_like_a_project_come_back_when_they_are_handed_over_by_joint_work() {
        String speech = "managers keep, after a speech";
        String work = "managers keep, after joint work";
        assertTrue(game.mean(work, Kpi.BREAK_OFFS) < 0.75 * game.mean(speech, Kpi.BREAK_OFFS), game::table);
        assertTrue(game.mean(work, Kpi.SECOND_ORDERS) > game.mean(speech, Kpi.SECOND_ORDERS) + 0.05, game::table);
        assertTrue(game.mean(TEMPTATION, Kpi.BREAK_OFFS) > game.mean(NOTHING, Kpi.BREAK_OFFS), game::table);
    }
}
