package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kampus.organisation.Involvement.DOES;
import static org.kampus.organisation.Role.ACCOUNT_MANAGER;
import static org.kampus.organisation.Role.HUNTER;
import static org.kampus.organisation.Role.TELEMARKETER;
import static org.kampus.organisation.SalesFunction.CHECK_TIMELINESS;
import static org.kampus.organisation.SalesFunction.QUALIFY;
import static org.kampus.simulation.PlayedCase.NOTHING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.OperatingPlan;
import org.kampus.simulation.PlayedCase.Score;

/** Towns that want light at once and have the money in years. */
class MunicipalLightingTest extends ShippedCase {

    private static final String HUNTERS_ASK = "hunters ask for the budget";

    private static final String CALLER_ASKS = "a telemarketer asks for the budget";

    private static final String LIMIT = "few sales at a time, nobody asks";

    MunicipalLightingTest() {
        super("municipal-lighting");
    }

    /** Temptation: more hunters. */
    @Override
    Map<String, OperatingPlan> plans(OperatingPlan start) {
        PlanDraft asking = new PlanDraft(start).duty(CHECK_TIMELINESS, HUNTER, DOES);
        PlanDraft caller = new PlanDraft(start)
                .people(TELEMARKETER, 1)
                .people(HUNTER, 4)
                .lead(QUALIFY, HUNTER, TELEMARKETER)
                .duty(CHECK_TIMELINESS, TELEMARKETER, DOES);
        Map<String, OperatingPlan> plans = new LinkedHashMap<>();
        plans.put(TEMPTATION, new PlanDraft(start).people(HUNTER, 7).plan());
        plans.put(LIMIT, start.withOpenSalesLimit(8));
        plans.put(HUNTERS_ASK, asking.plan());
        plans.put("hunters ask, few sales at a time", asking.plan().withOpenSalesLimit(8));
        plans.put(CALLER_ASKS, caller.plan());
        plans.put("a telemarketer asks, few sales at a time", caller.plan().withOpenSalesLimit(12));
        plans.put(
                "a telemarketer asks, and refuses whom we hardly suit",
                caller.plan().withMinimumFit(0.6));
        plans.put(
                "hunters ask, and refuse whom we hardly suit",
                asking.people(HUNTER, 4).plan().withMinimumFit(0.6));
        plans.put(
                "a telemarketer asks, and the towns that bought are looked after",
                caller.people(HUNTER, 3)
                        .people(ACCOUNT_MANAGER, 3)
                        .plan()
                        .withMinimumFit(0.6)
                        .withCare(new CareNorms(List.of(6.0, 5.0, 4.0, 2.0), List.of(3.0, 2.0, 1.0, 0.5))));
        return plans;
    }

    @Test
    void whoever_asks_for_the_budget_hours_go_to_those_who_have_one() {
        for (String asked : List.of(HUNTERS_ASK, CALLER_ASKS)) {
            assertTrue(game.mean(asked, Kpi.WIN_RATE) > 1.2 * game.mean(NOTHING, Kpi.WIN_RATE), game::table);
            assertTrue(game.mean(asked, Kpi.NEW_CLIENTS) > 1.05 * game.mean(NOTHING, Kpi.NEW_CLIENTS), game::table);
            assertTrue(game.isBetter(asked, NOTHING, Score.PROFIT), game::table);
        }
    }

    @Test
    void a_limit_on_open_sales_alone_blocks_the_sellers_with_towns_that_cannot_buy() {
        assertTrue(game.mean(LIMIT, Kpi.NEW_CLIENTS) < game.mean(NOTHING, Kpi.NEW_CLIENTS), game::table);
        assertTrue(
                game.mean("hunters ask, few sales at a time", Kpi.NEW_CLIENTS)
                        > 1.2 * game.mean(LIMIT, Kpi.NEW_CLIENTS),
                game::table);
    }
}
