package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kampus.organisation.Role.HUNTER;
import static org.kampus.simulation.PlayedCase.NOTHING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.OrderAcceptance;
import org.kampus.simulation.PlayedCase.Score;

/** A plant that is offered an order of twice its yearly capacity. */
class OversizedObjectTest extends ShippedCase {

    private static final String SMALL = "nothing above four weeks of the plant";
    private static final String MIDDLING = "up to twelve weeks, with hired capacity, regulars first";
    private static final String HIRED = "the object on hired capacity, regulars first";

    OversizedObjectTest() {
        super("oversized-object");
    }

    /** Temptation: take the object, and hire a hunter to find more of the kind. */
    @Override
    Map<String, OperatingPlan> plans(OperatingPlan start) {
        Map<String, OperatingPlan> plans = new LinkedHashMap<>();
        plans.put(TEMPTATION, new PlanDraft(start).people(HUNTER, 3).plan());
        plans.put(SMALL, start.withOrders(new OrderAcceptance(4, 0, false)));
        plans.put(
                "nothing above four weeks, a little hired capacity, a hunter more",
                new PlanDraft(start).people(HUNTER, 3).plan().withOrders(new OrderAcceptance(4, 0.2, false)));
        plans.put(MIDDLING, start.withOrders(new OrderAcceptance(12, 0.3, true)));
        plans.put("the object waits, regulars first", start.withOrders(new OrderAcceptance(0, 0, true)));
        plans.put(HIRED, start.withOrders(new OrderAcceptance(0, 1, true)));
        return plans;
    }

    @Test
    void the_object_brings_a_record_revenue_and_costs_profit_and_regulars_for_years() {
        assertTrue(game.mean(TEMPTATION, Kpi.REVENUE) > game.mean(SMALL, Kpi.REVENUE), game::table);
        assertTrue(game.mean(TEMPTATION, Score.PROFIT) < 0, game::table);
        assertTrue(game.mean(TEMPTATION, Score.RETENTION) < game.mean(SMALL, Score.RETENTION) - 0.1, game::table);
        assertTrue(game.mean(TEMPTATION, Kpi.ACTIVE_CLIENTS) < 0.7 * game.mean(SMALL, Kpi.ACTIVE_CLIENTS), game::table);
    }

    /** Hired capacity and a rule who waits save the regulars; the profit of the object they do not save. */
    @Test
    void capacity_and_priority_keep_the_regulars_but_only_a_limit_keeps_the_profit() {
        assertTrue(game.isBetter(HIRED, NOTHING, Score.RETENTION, Score.CLIENT_BASE_VALUE), game::table);
        for (String limited : List.of(SMALL, MIDDLING)) {
            assertTrue(game.isBetter(limited, HIRED, Score.PROFIT), game::table);
            assertTrue(game.isBetter(limited, "the object waits, regulars first", Score.PROFIT), game::table);
        }
        assertTrue(game.isBetter(MIDDLING, SMALL, Score.RETENTION, Score.CLIENT_BASE_VALUE), game::table);
    }
}
