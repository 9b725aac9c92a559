package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kampus.organisation.Role.ACCOUNT_MANAGER;
import static org.kampus.organisation.Role.BACK_OFFICE;
import static org.kampus.organisation.Role.OPERATIONS_CLERK;
import static org.kampus.organisation.SalesFunction.PAPERWORK;
import static org.kampus.organisation.SalesFunction.PROCESS_ORDERS;
import static org.kampus.simulation.PlayedCase.NOTHING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.kampus.insight.Scorecard;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.OperatingPlan;
import org.kampus.simulation.PlayedCase.Score;
import org.kampus.simulation.api.SimulationResult;

/** Account managers who carry every order through the company with their own hands. */
class ChemicalExpeditersTest extends ShippedCase {

    private static final String CLERKS = "four clerks";

    private static final String GROWTH = "four clerks, and more hours for growth";

    private static final String CONVEYOR = "conveyor";

    ChemicalExpeditersTest() {
        super("chemical-expediters");
    }

    /** Temptation: train the managers and check on them. */
    @Override
    Map<String, OperatingPlan> plans(OperatingPlan start) {
        Map<String, OperatingPlan> plans = new LinkedHashMap<>();
        plans.put(TEMPTATION, start.withTrainingHoursPerMonth(8).withControl(0.9));
        OperatingPlan clerks = new PlanDraft(start)
                .people(ACCOUNT_MANAGER, 6)
                .people(OPERATIONS_CLERK, 4)
                .people(BACK_OFFICE, 1)
                .lead(PROCESS_ORDERS, ACCOUNT_MANAGER, OPERATIONS_CLERK)
                .lead(PAPERWORK, ACCOUNT_MANAGER, BACK_OFFICE)
                .plan();
        plans.put(CLERKS, clerks);
        plans.put(GROWTH, clerks.withCare(new CareNorms(start.care().touchesPerMonth(), List.of(2.0, 1.0, 0.4, 0.0))));
        plans.put(
                "three clerks",
                new PlanDraft(clerks).people(OPERATIONS_CLERK, 3).plan());
        plans.put(CONVEYOR, Companies.conveyor(0, 2, 4, 4, 0, 1).withCare(start.care()));
        plans.put(
                "two more managers",
                new PlanDraft(start).people(ACCOUNT_MANAGER, 11).plan());
        return plans;
    }

    @Test
    void people_are_overloaded_at_the_start() {
        double load =
                game.mean(NOTHING, r -> Scorecard.of(r.history().getLast()).load());
        assertTrue(load > 0.93, "load " + load);
    }

    @Test
    void clerks_give_more_touches_a_larger_share_and_more_revenue() {
        assertTrue(game.mean(CLERKS, Kpi.TOUCHES) > 1.05 * game.mean(NOTHING, Kpi.TOUCHES));
        assertTrue(game.mean(CLERKS, Kpi.SHARE_OF_WALLET) > game.mean(NOTHING, Kpi.SHARE_OF_WALLET));
        assertTrue(game.mean(CLERKS, Kpi.REVENUE) > 1.05 * game.mean(NOTHING, Kpi.REVENUE));
        assertTrue(game.mean(CLERKS, Kpi.ORDER_WAIT) < game.mean(NOTHING, Kpi.ORDER_WAIT));
    }

    @Test
    void the_hours_clerks_save_bring_most_when_they_go_into_growth() {
        assertTrue(game.mean(GROWTH, Kpi.SHARE_OF_WALLET) > game.mean(NOTHING, Kpi.SHARE_OF_WALLET) + 0.02);
        assertTrue(game.isBetter(GROWTH, CLERKS, Score.PROFIT, Score.CLIENT_BASE_VALUE), game::table);
    }

    @Test
    void clerks_and_growth_bring_the_higher_profit_and_the_conveyor_the_higher_retention_at_the_end() {
        ToDoubleFunction<SimulationResult> lastRetention =
                r -> r.quarters().getLast().yearlyRetention();
        assertTrue(game.isBetter(GROWTH, CONVEYOR, Score.PROFIT), game::table);
        assertTrue(game.mean(CONVEYOR, lastRetention) > game.mean(GROWTH, lastRetention), game::table);
        assertTrue(game.isBetter(CONVEYOR, NOTHING, Score.PROFIT), game::table);
    }
}
