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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.OperatingPlan;
import org.kampus.simulation.PlayedCase.Score;

/** Machines that are sold once and need parts and service for twenty years. */
class EquipmentServiceTailTest extends ShippedCase {

    private static final String CLERKS = "clerks for parts and service";
    private static final String HUNTERS_STAY = "clerks, and hunters keep in touch";
    private static final String MANAGERS = "clerks, and managers keep in touch";

    EquipmentServiceTailTest() {
        super("equipment-service-tail");
    }

    /** Temptation: two more hunters for more machines. */
    @Override
    Map<String, OperatingPlan> plans(OperatingPlan start) {
        CareNorms inTouch = new CareNorms(List.of(2.0, 1.5, 1.0, 0.5), List.of(1.5, 1.0, 0.5, 0.2));
        PlanDraft clerks =
                new PlanDraft(start).people(OPERATIONS_CLERK, 3).lead(PROCESS_ORDERS, HUNTER, OPERATIONS_CLERK);
        PlanDraft managers = clerks.people(HUNTER, 3)
                .people(ACCOUNT_MANAGER, 2)
                .take(CARE, HUNTER, ACCOUNT_MANAGER)
                .take(REACTIVATE, HUNTER, ACCOUNT_MANAGER)
                .take(RESOLVE_PROBLEMS, SUPPORT, ACCOUNT_MANAGER)
                .take(PROCESS_ORDERS, HUNTER, OPERATIONS_CLERK)
                .duty(PROCESS_ORDERS, ACCOUNT_MANAGER, HELPS)
                .duty(GROW_ACCOUNT, ACCOUNT_MANAGER, DOES)
                .duty(WIDEN_ASSORTMENT, ACCOUNT_MANAGER, DOES)
                .duty(HAND_OVER, HUNTER, DOES)
                .duty(HAND_OVER, ACCOUNT_MANAGER, DOES);
        Map<String, OperatingPlan> plans = new LinkedHashMap<>();
        plans.put(TEMPTATION, new PlanDraft(start).people(HUNTER, 6).plan());
        plans.put(CLERKS, clerks.plan());
        plans.put("clerks and a third engineer", clerks.people(SUPPORT, 3).plan());
        plans.put(HUNTERS_STAY, clerks.duty(GROW_ACCOUNT, HUNTER, DOES).plan().withCare(inTouch));
        plans.put(MANAGERS, managers.plan().withCare(inTouch));
        plans.put(
                "managers keep in touch, with a third engineer",
                managers.people(SUPPORT, 3).plan().withCare(inTouch));
        return plans;
    }

    /** More hunters sell hardly more machines than the people who are freed of the small orders. */
    @Test
    void clerks_for_parts_and_service_keep_more_factories_than_two_more_hunters() {
        assertTrue(
                game.isBetter(CLERKS, TEMPTATION, Score.RETENTION, Score.CLIENT_BASE_VALUE, Score.PROFIT), game::table);
        assertTrue(game.mean(CLERKS, Kpi.NEW_CLIENTS) > game.mean(NOTHING, Kpi.NEW_CLIENTS) + 1, game::table);
        assertTrue(game.mean(CLERKS, Kpi.ORDER_WAIT) < 0.6 * game.mean(TEMPTATION, Kpi.ORDER_WAIT), game::table);
    }

    /** The tail is served either way; it is earned from only where somebody stays in touch. */
    @Test
    void whoever_stays_after_the_start_up_doubles_what_the_factories_are_worth() {
        for (String stays : List.of(HUNTERS_STAY, MANAGERS)) {
            assertTrue(
                    game.mean(stays, Score.CLIENT_BASE_VALUE) > 1.8 * game.mean(CLERKS, Score.CLIENT_BASE_VALUE),
                    game::table);
            assertTrue(game.isBetter(stays, CLERKS, Score.RETENTION, Score.PROFIT), game::table);
        }
        assertTrue(game.isBetter(HUNTERS_STAY, MANAGERS, Score.PROFIT), game::table);
    }
}
