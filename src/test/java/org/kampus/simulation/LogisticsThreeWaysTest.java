package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kampus.organisation.Role.ACCOUNT_MANAGER;
import static org.kampus.organisation.Role.ORDER_DESK;
import static org.kampus.organisation.Role.PROJECT_MANAGER;
import static org.kampus.organisation.Role.SUPPORT;
import static org.kampus.organisation.Role.UNIVERSAL_SELLER;
import static org.kampus.organisation.SalesFunction.ADVISE;
import static org.kampus.organisation.SalesFunction.CARE;
import static org.kampus.organisation.SalesFunction.FORM_SOLUTION;
import static org.kampus.organisation.SalesFunction.GROW_ACCOUNT;
import static org.kampus.organisation.SalesFunction.PAPERWORK;
import static org.kampus.organisation.SalesFunction.PROCESS_ORDERS;
import static org.kampus.organisation.SalesFunction.RESOLVE_PROBLEMS;
import static org.kampus.organisation.SalesFunction.RUN_PROJECT;
import static org.kampus.organisation.SalesFunction.WIDEN_ASSORTMENT;
import static org.kampus.simulation.PlayedCase.NOTHING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.OperatingPlan;
import org.kampus.simulation.PlayedCase.Score;

/** Carriage sold by the kilometre, and the same carriage sold as a thought-out delivery. */
class LogisticsThreeWaysTest extends ShippedCase {

    private static final String DESK = "an order desk for lorries";
    private static final String TWO_TRADES = "an order desk, and a project manager with support for deliveries";
    private static final String NEAR = "two trades, and managers for classes A and B";
    private static final String NO_CALLS = "nobody is called because of a lorry";

    LogisticsThreeWaysTest() {
        super("logistics-three-ways");
    }

    /** Temptation: the norm of two calls a month to every sender, kept by two more people. */
    @Override
    Map<String, OperatingPlan> plans(OperatingPlan start) {
        CareNorms few = new CareNorms(List.of(1.0, 0.5, 0.0, 0.0), List.of(0.0, 0.0, 0.0, 0.0));
        CareNorms large = new CareNorms(List.of(2.0, 1.0, 0.0, 0.0), List.of(1.0, 0.5, 0.0, 0.0));
        CareNorms everybody = new CareNorms(List.of(2.0, 2.0, 2.0, 2.0), List.of(0.0, 0.0, 0.0, 0.0));
        PlanDraft desk = new PlanDraft(start)
                .people(ORDER_DESK, 2)
                .people(UNIVERSAL_SELLER, 5)
                .take(PROCESS_ORDERS, UNIVERSAL_SELLER, ORDER_DESK)
                .take(PAPERWORK, UNIVERSAL_SELLER, ORDER_DESK);
        PlanDraft trades = desk.people(UNIVERSAL_SELLER, 2)
                .people(ORDER_DESK, 3)
                .people(PROJECT_MANAGER, 2)
                .people(SUPPORT, 1)
                .take(RUN_PROJECT, UNIVERSAL_SELLER, PROJECT_MANAGER)
                .take(FORM_SOLUTION, UNIVERSAL_SELLER, SUPPORT)
                .take(ADVISE, UNIVERSAL_SELLER, SUPPORT);
        PlanDraft near = trades.people(ACCOUNT_MANAGER, 2)
                .take(CARE, UNIVERSAL_SELLER, ACCOUNT_MANAGER)
                .take(GROW_ACCOUNT, UNIVERSAL_SELLER, ACCOUNT_MANAGER)
                .take(WIDEN_ASSORTMENT, UNIVERSAL_SELLER, ACCOUNT_MANAGER)
                .take(RESOLVE_PROBLEMS, UNIVERSAL_SELLER, ACCOUNT_MANAGER);
        Map<String, OperatingPlan> plans = new LinkedHashMap<>();
        plans.put(
                TEMPTATION,
                new PlanDraft(start).people(UNIVERSAL_SELLER, 9).plan().withCare(everybody));
        plans.put(NO_CALLS, start.withCare(few));
        plans.put(DESK, desk.plan().withCare(few).withOrdersShared(true));
        plans.put(TWO_TRADES, trades.plan().withCare(few).withOrdersShared(true));
        plans.put(NEAR, near.plan().withCare(large).withOrdersShared(true));
        plans.put(
                "two trades, managers, and a third project manager",
                near.people(PROJECT_MANAGER, 3).plan().withCare(large).withOrdersShared(true));
        return plans;
    }

    /** Calls keep some senders, but speed keeps more of them and costs less. */
    @Test
    void people_of_their_own_for_each_trade_keep_more_senders_than_calls_to_all_of_them() {
        assertTrue(
                game.isBetter(TWO_TRADES, TEMPTATION, Score.RETENTION, Score.CLIENT_BASE_VALUE, Score.PROFIT),
                game::table);
        assertTrue(game.mean(TWO_TRADES, Kpi.TOUCHES) < 0.5 * game.mean(TEMPTATION, Kpi.TOUCHES), game::table);
        assertTrue(game.mean(TWO_TRADES, Kpi.ORDER_WAIT) < 0.7 * game.mean(NOTHING, Kpi.ORDER_WAIT), game::table);
        assertTrue(game.isBetter(NEAR, TWO_TRADES, Score.PROFIT, Score.CLIENT_BASE_VALUE), game::table);
    }
}
