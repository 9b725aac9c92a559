package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kampus.organisation.Role.ACCOUNT_MANAGER;
import static org.kampus.organisation.Role.BACK_OFFICE;
import static org.kampus.organisation.Role.HUNTER;
import static org.kampus.organisation.Role.OPERATIONS_CLERK;
import static org.kampus.organisation.SalesFunction.GROW_ACCOUNT;
import static org.kampus.organisation.SalesFunction.PAPERWORK;
import static org.kampus.organisation.SalesFunction.PROCESS_ORDERS;
import static org.kampus.organisation.SalesFunction.WIDEN_ASSORTMENT;
import static org.kampus.simulation.PlayedCase.NOTHING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kampus.organisation.OperatingPlan;

/** Quiet account managers sunk in orders, and new services nobody offers. */
class OverloadedIntrovertsTest extends ShippedCase {

    OverloadedIntrovertsTest() {
        super("overloaded-introverts");
    }

    /** Temptation: teach the quiet ones to sell, and check on them. */
    @Override
    Map<String, OperatingPlan> plans(OperatingPlan start) {
        PlanDraft hunters = new PlanDraft(start).lead(WIDEN_ASSORTMENT, ACCOUNT_MANAGER, HUNTER);
        Map<String, OperatingPlan> plans = new LinkedHashMap<>();
        plans.put(TEMPTATION, start.withTrainingHoursPerMonth(8).withControl(0.9));
        plans.put(
                "two more managers",
                new PlanDraft(start).people(ACCOUNT_MANAGER, 10).plan());
        plans.put("assortment to hunters", hunters.plan());
        plans.put(
                "all growth to hunters",
                hunters.lead(GROW_ACCOUNT, ACCOUNT_MANAGER, HUNTER).plan());
        plans.put(
                "clerks",
                clerks(new PlanDraft(start).people(ACCOUNT_MANAGER, 6)).plan());
        plans.put(
                "clerks, one more than needed",
                clerks(new PlanDraft(start).people(ACCOUNT_MANAGER, 6))
                        .people(OPERATIONS_CLERK, 4)
                        .plan());
        plans.put(
                "clerks, and assortment to hunters",
                clerks(hunters.people(ACCOUNT_MANAGER, 5)).plan());
        return plans;
    }

    private static PlanDraft clerks(PlanDraft draft) {
        return draft.people(OPERATIONS_CLERK, 3)
                .people(BACK_OFFICE, 1)
                .lead(PROCESS_ORDERS, ACCOUNT_MANAGER, OPERATIONS_CLERK)
                .lead(PAPERWORK, ACCOUNT_MANAGER, BACK_OFFICE);
    }

    @Test
    void quiet_managers_relieved_of_orders_or_of_selling_bring_the_new_services_to_the_clients() {
        for (String plan : List.of("assortment to hunters", "clerks")) {
            assertTrue(
                    game.mean(plan, Kpi.SHARE_OF_WALLET) > game.mean(NOTHING, Kpi.SHARE_OF_WALLET) + 0.01, game::table);
        }
        assertTrue(
                game.mean(TEMPTATION, Kpi.SHARE_OF_WALLET) < game.mean(NOTHING, Kpi.SHARE_OF_WALLET) + 0.005,
                game::table);
    }
}
