package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kampus.market.ClientParameter;
import org.kampus.market.LineParameter;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.SalesStructure;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.ClientEvent;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationInput;

/** F29: with everything frozen that binds or loosens clients, the order log is one of random purchases and leaving. */
@Tag("slow")
class PurchaseModelTest {

    private static final int CLIENTS = 2_500;
    private static final int QUARTERS = 10;
    private static final double HAZARD = 0.004;

    @Test
    void a_purchase_model_fitted_to_the_order_log_recovers_order_rates_and_the_hazard_of_leaving() {
        PurchaseModel found = fitted();
        assertEquals(0.20, found.rate(), 0.10 * 0.20, "mean orders a week: " + found);
        assertEquals(HAZARD, found.hazard(), 0.15 * HAZARD, "hazard a week: " + found);
        assertEquals(2, found.shape(), 0.25 * 2, "shape of the order rates: " + found);
    }

    static PurchaseModel fitted() {
        return PurchaseModel.fit(log(), (2 + QUARTERS) * 13);
    }

    private static List<PurchaseModel.Purchases> log() {
        int[] orders = new int[CLIENTS];
        double[] last = new double[CLIENTS];
        orders(CLIENTS, QUARTERS, 29, HAZARD, (client, week) -> {
            orders[client]++;
            last[client] = week;
        });
        assertEquals(CLIENTS, Arrays.stream(orders).filter(n -> n >= 0).count());
        return IntStream.range(0, CLIENTS)
                .mapToObj(i -> new PurchaseModel.Purchases(orders[i], last[i]))
                .toList();
    }

    /** Takes an order: of whom, and how many weeks after the history began. */
    interface Orders {
        void placed(int client, double week);
    }

    /** Plays a frozen company, the half year before the first decision included. */
    static void orders(int clients, int quarters, int seed, double hazard, Orders taken) {
        Scenario frozen = frozen(clients, hazard);
        SimulationInput input = SimulationInput.steady(frozen, seed, frozen.startingPlan(), quarters);
        for (ClientEvent event : Simulator.run(input, true, RunObserver.NONE).events()) {
            if (event.kind() == EventKind.ORDER_PLACED) {
                taken.placed(event.client(), event.time() + 2 * 13);
            }
        }
    }

    /** Clients whom nothing influences: nobody works, no rivals, no effects, no new clients. */
    private static Scenario frozen(int clients, double hazard) {
        Scenario company =
                Companies.mixed(Companies.plan(SalesStructure.empty()).withCare(CareNorms.uniform(0, 0)));
        company = Companies.with(company, LineParameter.CLIENTS_AT_START, clients);
        company = Companies.with(company, LineParameter.LEADS_PER_WEEK, 0);
        company = Companies.with(company, LineParameter.BASE_HAZARD, hazard);
        for (ClientParameter effect : List.of(
                ClientParameter.PERSON_BOND_EFFECT,
                ClientParameter.FIRM_BOND_EFFECT,
                ClientParameter.SATISFACTION_EFFECT,
                ClientParameter.BREADTH_EFFECT,
                ClientParameter.MISFIT_EFFECT,
                ClientParameter.ATTACK_EFFECT,
                ClientParameter.TRIAL_HAZARD)) {
            company = Companies.with(company, effect, 0);
        }
        return company;
    }
}
