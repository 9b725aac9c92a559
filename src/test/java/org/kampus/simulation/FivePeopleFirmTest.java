package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kampus.organisation.Role.OPERATIONS_CLERK;
import static org.kampus.organisation.Role.UNIVERSAL_SELLER;
import static org.kampus.organisation.SalesFunction.PROCESS_ORDERS;
import static org.kampus.simulation.PlayedCase.NOTHING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.OperatingPlan;
import org.kampus.simulation.PlayedCase.Score;

/** Five people who all do everything, and the order of a large company. */
class FivePeopleFirmTest extends ShippedCase {

    FivePeopleFirmTest() {
        super("five-people-firm");
    }

    /** Temptation: one person to each step, as in the textbook. */
    @Override
    Map<String, OperatingPlan> plans(OperatingPlan start) {
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
                new PlanDraft(rules).people(UNIVERSAL_SELLER, 4).plan());
        plans.put(
                "four and a clerk with good rules",
                new PlanDraft(rules)
                        .people(UNIVERSAL_SELLER, 4)
                        .people(OPERATIONS_CLERK, 1)
                        .lead(PROCESS_ORDERS, UNIVERSAL_SELLER, OPERATIONS_CLERK)
                        .plan());
        return plans;
    }

    @Test
    void five_people_with_good_rules_keep_more_clients_than_any_conveyor_of_five() {
        for (String conveyor : List.of(TEMPTATION, "conveyor without idle roles")) {
            assertTrue(game.isBetter("five with good rules", conveyor, Score.RETENTION), game::table);
            assertTrue(game.isBetter("four with good rules", conveyor, Score.PROFIT), game::table);
        }
        assertTrue(game.isBetter("five with good rules", TEMPTATION, Score.CLIENT_BASE_VALUE), game::table);
        assertTrue(game.mean(TEMPTATION, Score.RETENTION) < 0.8, game::table);
        assertTrue(game.isBetter(NOTHING, TEMPTATION, Score.RETENTION), game::table);
    }
}
