package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kampus.organisation.Role.ACCOUNT_MANAGER;
import static org.kampus.organisation.Role.HUNTER;
import static org.kampus.organisation.Role.OPERATIONS_CLERK;
import static org.kampus.organisation.Role.SUPPORT;
import static org.kampus.simulation.PlayedCase.NOTHING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.OfferTerms;
import org.kampus.organisation.OperatingPlan;
import org.kampus.simulation.PlayedCase.Score;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.SimulationResult;

/** A plant that makes standard sensors and takes every order for special ones. */
class CustomSensorsTest extends ShippedCase {

    private static final String REFUSE = "refuse what does not fit";

    /** Clients at the end. */
    private static final ToDoubleFunction<SimulationResult> CLIENTS =
            r -> r.quarters().getLast().last(Measure.ACTIVE_CLIENTS);

    CustomSensorsTest() {
        super("custom-sensors");
    }

    /** Temptation: an engineer for every wish. */
    @Override
    Map<String, OperatingPlan> plans(OperatingPlan start) {
        OperatingPlan refusing = start.withMinimumFit(0.6);
        CareNorms deeper = new CareNorms(List.of(4.0, 3.0, 2.0, 1.0), List.of(2.0, 1.0, 0.5, 0.2));
        Map<String, OperatingPlan> plans = new LinkedHashMap<>();
        plans.put(
                TEMPTATION,
                new PlanDraft(start).people(SUPPORT, 4).people(HUNTER, 4).plan());
        plans.put(REFUSE, refusing);
        plans.put("refuse more", start.withMinimumFit(0.75));
        plans.put("list price", start.withTerms(new OfferTerms(1, 0)));
        plans.put("refuse, list price", refusing.withTerms(new OfferTerms(1, 0)));
        plans.put(
                "everybody, with more hands",
                new PlanDraft(start)
                        .people(OPERATIONS_CLERK, 3)
                        .people(SUPPORT, 3)
                        .plan());
        plans.put(
                "refuse, and look after those who fit",
                new PlanDraft(refusing)
                        .people(HUNTER, 2)
                        .people(ACCOUNT_MANAGER, 5)
                        .plan()
                        .withCare(deeper));
        return plans;
    }

    /** Fewer talks are begun, more of them are won, and who comes that way stays. */
    @Test
    void refusing_what_does_not_fit_leaves_more_clients_and_serves_them_sooner() {
        assertTrue(game.isBetter(REFUSE, NOTHING, Score.PROFIT, Score.RETENTION, Score.SLACK), game::table);
        assertTrue(game.mean(REFUSE, Kpi.WIN_RATE) > 1.25 * game.mean(NOTHING, Kpi.WIN_RATE), game::table);
        assertTrue(game.mean(REFUSE, CLIENTS) > game.mean(NOTHING, CLIENTS) + 3, game::table);
        assertTrue(game.mean(REFUSE, Kpi.ORDER_WAIT) < 0.8 * game.mean(NOTHING, Kpi.ORDER_WAIT), game::table);
    }

    @Test
    void hands_for_every_wish_raise_revenue_and_lower_profit() {
        assertTrue(game.mean(TEMPTATION, Kpi.REVENUE) > 1.05 * game.mean(NOTHING, Kpi.REVENUE), game::table);
        assertTrue(game.isBetter(NOTHING, TEMPTATION, Score.PROFIT), game::table);
    }
}
