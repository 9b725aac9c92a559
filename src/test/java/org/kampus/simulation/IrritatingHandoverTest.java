package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kampus.organisation.Involvement.DOES;
import static org.kampus.organisation.Role.ACCOUNT_MANAGER;
import static org.kampus.organisation.Role.HUNTER;
import static org.kampus.organisation.SalesFunction.CARE;
import static org.kampus.organisation.SalesFunction.GROW_ACCOUNT;
import static org.kampus.organisation.SalesFunction.REACTIVATE;
import static org.kampus.organisation.SalesFunction.RESOLVE_PROBLEMS;
import static org.kampus.organisation.SalesFunction.WIDEN_ASSORTMENT;
import static org.kampus.simulation.PlayedCase.NOTHING;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kampus.organisation.HandoverRule;
import org.kampus.organisation.HandoverRule.Condition;
import org.kampus.organisation.HandoverRule.Manner;
import org.kampus.organisation.OperatingPlan;
import org.kampus.simulation.PlayedCase.Score;

/** Clients who talked to one person for months and are handed on by a speech. */
class IrritatingHandoverTest extends ShippedCase {

    private static final String SPEECH = "a better speech and a full card";

    private static final String TOGETHER = "handed over together";

    IrritatingHandoverTest() {
        super("irritating-handover");
    }

    /** Temptation: whoever wins a client keeps it. */
    @Override
    Map<String, OperatingPlan> plans(OperatingPlan start) {
        HandoverRule together = new HandoverRule(Condition.FIRST_DEAL, 1, Manner.GRADUAL);
        Map<String, OperatingPlan> plans = new LinkedHashMap<>();
        plans.put(
                TEMPTATION,
                new PlanDraft(start)
                        .people(HUNTER, 5)
                        .people(ACCOUNT_MANAGER, 0)
                        .duty(CARE, HUNTER, DOES)
                        .duty(GROW_ACCOUNT, HUNTER, DOES)
                        .duty(WIDEN_ASSORTMENT, HUNTER, DOES)
                        .duty(REACTIVATE, HUNTER, DOES)
                        .duty(RESOLVE_PROBLEMS, HUNTER, DOES)
                        .plan());
        plans.put(SPEECH, start.withTrainingHoursPerMonth(8).withControl(0.9));
        plans.put(TOGETHER, start.withHandover(together));
        plans.put(
                "together after the second project",
                start.withHandover(new HandoverRule(Condition.AFTER_SALES, 2, Manner.GRADUAL)));
        plans.put(
                "together when the first project is delivered",
                start.withHandover(new HandoverRule(Condition.SOLUTION_REALISED, 1, Manner.GRADUAL)));
        plans.put(
                "speech after the third project",
                start.withHandover(new HandoverRule(Condition.AFTER_SALES, 3, Manner.SCRIPT)));
        plans.put(
                "fewer won, handed over together",
                new PlanDraft(start)
                        .people(HUNTER, 2)
                        .plan()
                        .withHandover(together)
                        .withMinimumFit(0.6));
        return plans;
    }

    @Test
    void joint_work_saves_more_than_a_quarter_of_the_break_offs_and_a_better_speech_hardly_any() {
        double lost = game.mean(NOTHING, Kpi.BREAK_OFFS);
        assertTrue(game.mean(TOGETHER, Kpi.BREAK_OFFS) < 0.75 * lost, game::table);
        assertTrue(game.mean(SPEECH, Kpi.BREAK_OFFS) > 0.85 * lost, game::table);
        assertTrue(game.isBetter(TOGETHER, NOTHING, Score.CLIENT_BASE_VALUE), game::table);
    }

    @Test
    void sellers_who_keep_their_clients_have_no_time_for_them() {
        assertTrue(game.isBetter(NOTHING, TEMPTATION, Score.RETENTION, Score.CLIENT_BASE_VALUE), game::table);
        assertTrue(game.mean(TEMPTATION, Kpi.TOUCHES) < 0.8 * game.mean(NOTHING, Kpi.TOUCHES), game::table);
    }
}
