package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kampus.organisation.Role.ACCOUNT_MANAGER;
import static org.kampus.organisation.Role.HUNTER;
import static org.kampus.organisation.Role.PROJECT_MANAGER;
import static org.kampus.organisation.Role.SUPPORT;
import static org.kampus.simulation.PlayedCase.NOTHING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.OperatingPlan;
import org.kampus.simulation.PlayedCase.Score;

/** Machines one by one, and once in a while a whole line. */
class EquipmentFullLineTest extends ShippedCase {

    private static final String READY = "a project manager and an engineer more";
    private static final String NEAR = "a manager more and a hunter less, closer to the clients";
    private static final String READY_AND_NEAR = "ready for a line and close to the clients";

    EquipmentFullLineTest() {
        super("equipment-full-line");
    }

    /** Temptation: hunters for large projects, and away with the small ones. */
    @Override
    Map<String, OperatingPlan> plans(OperatingPlan start) {
        CareNorms onlyLarge = new CareNorms(List.of(2.0, 0.5, 0.0, 0.0), List.of(2.0, 0.0, 0.0, 0.0));
        CareNorms closer = new CareNorms(List.of(4.0, 3.0, 2.0, 1.0), List.of(3.0, 2.0, 1.0, 0.5));
        PlanDraft ready = new PlanDraft(start).people(PROJECT_MANAGER, 3).people(SUPPORT, 3);
        Map<String, OperatingPlan> plans = new LinkedHashMap<>();
        plans.put(
                TEMPTATION,
                new PlanDraft(start)
                        .people(HUNTER, 5)
                        .people(ACCOUNT_MANAGER, 1)
                        .plan()
                        .withCare(onlyLarge));
        plans.put(
                "a third project manager",
                new PlanDraft(start).people(PROJECT_MANAGER, 3).plan());
        plans.put(READY, ready.plan());
        plans.put(
                "two more project managers and an engineer",
                ready.people(PROJECT_MANAGER, 4).plan());
        plans.put(
                NEAR,
                new PlanDraft(start)
                        .people(HUNTER, 2)
                        .people(ACCOUNT_MANAGER, 3)
                        .plan()
                        .withCare(closer));
        plans.put(
                READY_AND_NEAR,
                ready.people(HUNTER, 2).people(ACCOUNT_MANAGER, 3).plan().withCare(closer));
        return plans;
    }

    /** A line is ordered by a client, so whoever loses clients loses lines. */
    @Test
    void hunters_for_large_projects_find_fewer_than_clients_who_are_kept_bring_by_themselves() {
        assertTrue(game.isBetter(NOTHING, TEMPTATION, Score.RETENTION, Score.CLIENT_BASE_VALUE), game::table);
        assertTrue(game.mean(TEMPTATION, Kpi.REVENUE) < game.mean(NOTHING, Kpi.REVENUE), game::table);
        assertTrue(game.isBetter(NEAR, NOTHING, Score.RETENTION, Score.CLIENT_BASE_VALUE), game::table);
    }

    /** Whoever staffs for the usual load lets everybody wait when a line comes. */
    @Test
    void people_to_spare_for_a_line_shorten_the_wait_for_ordinary_machines() {
        assertTrue(game.mean(READY, Kpi.ORDER_WAIT) < 0.7 * game.mean(NOTHING, Kpi.ORDER_WAIT), game::table);
        assertTrue(game.isBetter(READY, NOTHING, Score.RETENTION, Score.CLIENT_BASE_VALUE), game::table);
        assertTrue(game.mean(READY, Kpi.NEW_CLIENTS) > 1.15 * game.mean(NOTHING, Kpi.NEW_CLIENTS), game::table);
        assertTrue(game.isBetter(READY_AND_NEAR, NEAR, Score.RETENTION, Score.CLIENT_BASE_VALUE), game::table);
    }
}
