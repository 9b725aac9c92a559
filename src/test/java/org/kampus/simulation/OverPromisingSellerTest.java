package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kampus.organisation.Role.ACCOUNT_MANAGER;
import static org.kampus.organisation.Role.HUNTER;
import static org.kampus.organisation.Role.OPERATIONS_CLERK;
import static org.kampus.simulation.PlayedCase.NOTHING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.kampus.organisation.HandoverRule;
import org.kampus.organisation.OfferTerms;
import org.kampus.organisation.OperatingPlan;
import org.kampus.simulation.PlayedCase.Score;
import org.kampus.simulation.api.SimulationResult;

/** A seller who wins first orders with dates the company cannot keep. */
class OverPromisingSellerTest extends ShippedCase {

    private static final String HONEST = "honest dates";

    private static final String ABLE = "dates made true";

    private static final String KEEPERS = "honest dates, fewer won, more kept";

    OverPromisingSellerTest() {
        super("over-promising-seller");
    }

    /** Temptation: another star, and dates bolder still. */
    @Override
    Map<String, OperatingPlan> plans(OperatingPlan start) {
        OperatingPlan honest = start.withTerms(new OfferTerms(1, 0));
        Map<String, OperatingPlan> plans = new LinkedHashMap<>();
        plans.put(TEMPTATION, new PlanDraft(start).people(HUNTER, 4).plan().withTerms(new OfferTerms(0.4, 0)));
        plans.put(HONEST, honest);
        plans.put("cautious dates", start.withTerms(new OfferTerms(1.3, 0)));
        plans.put(ABLE, new PlanDraft(start).people(OPERATIONS_CLERK, 4).plan().withTerms(new OfferTerms(0.7, 0)));
        plans.put(
                "same dates, more clerks",
                new PlanDraft(start).people(OPERATIONS_CLERK, 4).plan());
        plans.put(
                KEEPERS,
                new PlanDraft(honest)
                        .people(HUNTER, 2)
                        .people(ACCOUNT_MANAGER, 3)
                        .plan()
                        .withHandover(
                                new HandoverRule(HandoverRule.Condition.FIRST_DEAL, 1, HandoverRule.Manner.GRADUAL)));
        return plans;
    }

    @Test
    void the_bolder_the_dates_the_more_first_orders_and_the_fewer_second_ones() {
        for (ToDoubleFunction<SimulationResult> won : List.of(Kpi.WIN_RATE, Kpi.NEW_CLIENTS)) {
            assertTrue(game.mean(HONEST, won) < game.mean(NOTHING, won), game::table);
            assertTrue(game.mean(NOTHING, won) < game.mean(TEMPTATION, won), game::table);
        }
        assertTrue(game.mean(HONEST, Kpi.SECOND_ORDERS) > game.mean(NOTHING, Kpi.SECOND_ORDERS) + 0.02, game::table);
        assertTrue(game.mean(HONEST, Score.RETENTION) > game.mean(NOTHING, Score.RETENTION) + 0.05, game::table);
        assertTrue(game.isBetter(HONEST, TEMPTATION, Score.PROFIT), game::table);
    }

    @Test
    void a_company_able_to_keep_its_word_has_more_second_orders_however_it_gets_there() {
        double hole = 0.6;
        assertTrue(game.mean(NOTHING, Kpi.SECOND_ORDERS) < hole, game::table);
        assertTrue(game.mean(ABLE, Kpi.SECOND_ORDERS) > hole, game::table);
        assertTrue(game.mean(KEEPERS, Kpi.SECOND_ORDERS) > hole, game::table);
    }
}
