package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kampus.organisation.Involvement.DOES;
import static org.kampus.organisation.Involvement.HELPS;
import static org.kampus.organisation.Role.ACCOUNT_MANAGER;
import static org.kampus.organisation.Role.BACK_OFFICE;
import static org.kampus.organisation.Role.HUNTER;
import static org.kampus.organisation.Role.OPERATIONS_CLERK;
import static org.kampus.organisation.SalesFunction.CARE;
import static org.kampus.organisation.SalesFunction.GROW_ACCOUNT;
import static org.kampus.organisation.SalesFunction.HAND_OVER;
import static org.kampus.organisation.SalesFunction.PAPERWORK;
import static org.kampus.organisation.SalesFunction.PROCESS_ORDERS;
import static org.kampus.organisation.SalesFunction.WIDEN_ASSORTMENT;
import static org.kampus.simulation.PlayedCase.NOTHING;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kampus.organisation.HandoverRule;
import org.kampus.organisation.OperatingPlan;
import org.kampus.simulation.PlayedCase.Score;

/** Hunters who avoid writing, and clients who belong to whoever has their number. */
class UnfilledCrmTest extends ShippedCase {

    UnfilledCrmTest() {
        super("unfilled-crm");
    }

    /** Temptation: order the hunters to write. */
    @Override
    Map<String, OperatingPlan> plans(OperatingPlan start) {
        Map<String, OperatingPlan> plans = new LinkedHashMap<>();
        plans.put(TEMPTATION, start.withControl(1));
        plans.put(
                "back office writes",
                new PlanDraft(start)
                        .people(HUNTER, 6)
                        .people(BACK_OFFICE, 1)
                        .lead(PAPERWORK, HUNTER, BACK_OFFICE)
                        .plan());
        plans.put(
                "clerks write",
                new PlanDraft(start)
                        .people(HUNTER, 6)
                        .people(OPERATIONS_CLERK, 4)
                        .lead(PAPERWORK, HUNTER, OPERATIONS_CLERK)
                        .plan()
                        .withControl(0.6));
        PlanDraft keepers = new PlanDraft(start)
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

    @Test
    void discipline_keeps_clients_at_the_cost_of_profit_and_a_back_office_that_writes_at_hardly_any() {
        assertTrue(game.isBetter(TEMPTATION, NOTHING, Score.RETENTION), game::table);
        assertTrue(game.isBetter(NOTHING, TEMPTATION, Score.PROFIT), game::table);
        assertTrue(game.mean(TEMPTATION, Kpi.TOUCHES) < 0.97 * game.mean(NOTHING, Kpi.TOUCHES), game::table);
        assertTrue(game.isBetter("back office writes", NOTHING, Score.RETENTION, Score.CLIENT_BASE_VALUE), game::table);
        assertTrue(game.isBetter("back office writes", TEMPTATION, Score.PROFIT, Score.SLACK), game::table);
    }
}
