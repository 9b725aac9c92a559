package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kampus.organisation.Involvement.DOES;
import static org.kampus.organisation.Role.ACCOUNT_MANAGER;
import static org.kampus.organisation.Role.HUNTER;
import static org.kampus.organisation.Role.TELEMARKETER;
import static org.kampus.organisation.SalesFunction.CARE;
import static org.kampus.organisation.SalesFunction.CHECK_TIMELINESS;
import static org.kampus.organisation.SalesFunction.GROW_ACCOUNT;
import static org.kampus.organisation.SalesFunction.HAND_OVER;
import static org.kampus.organisation.SalesFunction.QUALIFY;
import static org.kampus.organisation.SalesFunction.REACTIVATE;
import static org.kampus.organisation.SalesFunction.RESOLVE_PROBLEMS;
import static org.kampus.organisation.SalesFunction.WIDEN_ASSORTMENT;
import static org.kampus.simulation.PlayedCase.NOTHING;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kampus.organisation.HandoverRule;
import org.kampus.organisation.OfferTerms;
import org.kampus.organisation.OperatingPlan;
import org.kampus.simulation.PlayedCase.Score;

/** Crews that need a roof now and again, and sellers who know only the first one. */
class RoofingCrewsTest extends ShippedCase {

    private static final String MANAGERS = "managers watch the next house";

    private static final String DISCIPLINE = "hunters told to call back";

    RoofingCrewsTest() {
        super("roofing-crews");
    }

    /** Temptation: a discount for every crew. */
    @Override
    Map<String, OperatingPlan> plans(OperatingPlan start) {
        PlanDraft managers = new PlanDraft(start)
                .take(CARE, HUNTER, ACCOUNT_MANAGER)
                .take(GROW_ACCOUNT, HUNTER, ACCOUNT_MANAGER)
                .take(WIDEN_ASSORTMENT, HUNTER, ACCOUNT_MANAGER)
                .take(REACTIVATE, HUNTER, ACCOUNT_MANAGER)
                .take(RESOLVE_PROBLEMS, HUNTER, ACCOUNT_MANAGER)
                .duty(HAND_OVER, HUNTER, DOES)
                .duty(HAND_OVER, ACCOUNT_MANAGER, DOES)
                .people(HUNTER, 3)
                .people(ACCOUNT_MANAGER, 3);
        Map<String, OperatingPlan> plans = new LinkedHashMap<>();
        plans.put(TEMPTATION, start.withTerms(new OfferTerms(1, 0.04)));
        plans.put(DISCIPLINE, start.withControl(0.8));
        plans.put(MANAGERS, managers.plan());
        plans.put(
                "managers watch, after the second roof",
                managers.plan()
                        .withHandover(
                                new HandoverRule(HandoverRule.Condition.AFTER_SALES, 2, HandoverRule.Manner.SCRIPT)));
        plans.put(
                "managers watch, introduced on site",
                managers.plan()
                        .withHandover(
                                new HandoverRule(HandoverRule.Condition.FIRST_DEAL, 1, HandoverRule.Manner.GRADUAL)));
        plans.put(
                "managers watch the first house too",
                managers.people(HUNTER, 2)
                        .people(ACCOUNT_MANAGER, 4)
                        .take(CHECK_TIMELINESS, HUNTER, ACCOUNT_MANAGER)
                        .plan());
        plans.put(
                "a telemarketer watches the first house",
                managers.people(HUNTER, 2)
                        .people(TELEMARKETER, 1)
                        .take(CHECK_TIMELINESS, HUNTER, TELEMARKETER)
                        .lead(QUALIFY, HUNTER, TELEMARKETER)
                        .plan());
        plans.put("two more hunters", new PlanDraft(start).people(HUNTER, 8).plan());
        return plans;
    }

    @Test
    void managers_ring_the_crews_up_and_keep_them_and_hunters_told_to_do_so_hardly_do() {
        assertTrue(game.mean(MANAGERS, Kpi.TOUCHES) > 1.3 * game.mean(NOTHING, Kpi.TOUCHES), game::table);
        assertTrue(game.mean(DISCIPLINE, Kpi.TOUCHES) < 1.15 * game.mean(NOTHING, Kpi.TOUCHES), game::table);
        assertTrue(game.isBetter(MANAGERS, DISCIPLINE, Score.RETENTION, Score.CLIENT_BASE_VALUE), game::table);
        assertTrue(game.mean(MANAGERS, Kpi.NEW_CLIENTS) < game.mean(NOTHING, Kpi.NEW_CLIENTS), game::table);
    }

    @Test
    void a_discount_wins_crews_and_keeps_none() {
        assertTrue(game.mean(TEMPTATION, Kpi.NEW_CLIENTS) > 1.05 * game.mean(NOTHING, Kpi.NEW_CLIENTS), game::table);
        assertTrue(
                game.isBetter(NOTHING, TEMPTATION, Score.PROFIT, Score.CLIENT_BASE_VALUE, Score.RETENTION),
                game::table);
    }
}
