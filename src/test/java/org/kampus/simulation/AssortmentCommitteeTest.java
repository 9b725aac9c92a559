package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kampus.organisation.Involvement.DOES;
import static org.kampus.organisation.Involvement.NONE;
import static org.kampus.organisation.Role.ACCOUNT_MANAGER;
import static org.kampus.organisation.Role.BACK_OFFICE;
import static org.kampus.organisation.Role.HUNTER;
import static org.kampus.organisation.Role.TELEMARKETER;
import static org.kampus.organisation.SalesFunction.CHECK_TIMELINESS;
import static org.kampus.organisation.SalesFunction.GROW_ACCOUNT;
import static org.kampus.organisation.SalesFunction.PAPERWORK;
import static org.kampus.organisation.SalesFunction.QUALIFY;
import static org.kampus.organisation.SalesFunction.WIDEN_ASSORTMENT;
import static org.kampus.simulation.PlayedCase.NOTHING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.OperatingPlan;
import org.kampus.simulation.PlayedCase.Score;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.SimulationResult;

/** Retail chains whose committees take items off the shelf, and managers paid by the average order. */
class AssortmentCommitteeTest extends ShippedCase {

    private static final ToDoubleFunction<SimulationResult> AVERAGE_ORDER = r -> Kpi.REVENUE.applyAsDouble(r)
            / r.quarters().stream()
                    .mapToDouble(q -> q.sum(Measure.ORDERS_DELIVERED))
                    .sum();

    AssortmentCommitteeTest() {
        super("assortment-committee");
    }

    /** Temptation: twice the work on the average order, and a report on it. */
    @Override
    Map<String, OperatingPlan> plans(OperatingPlan start) {
        // Three tenths of the hours are meant for new items; at the start nobody uses them.
        CareNorms same = new CareNorms(start.care().touchesPerMonth(), List.of(2.0, 1.0, 0.6, 0.3));
        CareNorms twice = new CareNorms(start.care().touchesPerMonth(), List.of(4.0, 2.0, 1.2, 0.6));
        CareNorms twiceOnOld = new CareNorms(start.care().touchesPerMonth(), List.of(5.6, 2.8, 1.6, 0.8));
        PlanDraft widened = new PlanDraft(start).duty(WIDEN_ASSORTMENT, ACCOUNT_MANAGER, DOES);
        Map<String, OperatingPlan> plans = new LinkedHashMap<>();
        plans.put(TEMPTATION, start.withCare(twiceOnOld).withControl(0.8));
        plans.put("new items in the same hours", widened.plan().withCare(same));
        plans.put(
                "new items only",
                widened.duty(GROW_ACCOUNT, ACCOUNT_MANAGER, NONE).plan().withCare(same));
        plans.put(
                "new items in twice the hours, papers to the back office",
                widened.people(BACK_OFFICE, 1)
                        .lead(PAPERWORK, ACCOUNT_MANAGER, BACK_OFFICE)
                        .plan()
                        .withCare(twice));
        plans.put(
                "hunters keep a calendar and bring the new items",
                new PlanDraft(start)
                        .duty(WIDEN_ASSORTMENT, HUNTER, DOES)
                        .duty(CHECK_TIMELINESS, HUNTER, DOES)
                        .plan()
                        .withCare(twice));
        plans.put(
                "hunters keep a calendar of committees",
                new PlanDraft(start).duty(CHECK_TIMELINESS, HUNTER, DOES).plan());
        plans.put(
                "a telemarketer keeps it instead of a hunter, managers bring new items",
                widened.people(TELEMARKETER, 1)
                        .people(HUNTER, 1)
                        .take(QUALIFY, HUNTER, TELEMARKETER)
                        .duty(CHECK_TIMELINESS, TELEMARKETER, DOES)
                        .plan()
                        .withCare(same));
        return plans;
    }

    @Test
    void new_items_lower_the_average_order_and_keep_more_clients() {
        String widened = "new items in the same hours";
        assertTrue(game.mean(widened, AVERAGE_ORDER) < game.mean(NOTHING, AVERAGE_ORDER), game::table);
        assertTrue(game.isBetter(widened, NOTHING, Score.RETENTION, Score.CLIENT_BASE_VALUE), game::table);
        assertTrue(game.mean(TEMPTATION, AVERAGE_ORDER) > game.mean(NOTHING, AVERAGE_ORDER), game::table);
        assertTrue(game.isBetter(widened, TEMPTATION, Score.RETENTION, Score.CLIENT_BASE_VALUE), game::table);
    }

    /** An open sale that waits for a committee keeps the seller from one that could be decided now. */
    @Test
    void whoever_knows_the_dates_of_the_committees_wins_more_chains() {
        for (String calendar : List.of(
                "hunters keep a calendar of committees",
                "a telemarketer keeps it instead of a hunter, managers bring new items")) {
            assertTrue(game.mean(calendar, Kpi.NEW_CLIENTS) > 1.3 * game.mean(NOTHING, Kpi.NEW_CLIENTS), game::table);
        }
    }
}
