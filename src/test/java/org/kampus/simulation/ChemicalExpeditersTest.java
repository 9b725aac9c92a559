package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kampus.insight.Scorecard;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioCatalog;

/** The case of the expediters keeps what its briefing promises, and has more than one good answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChemicalExpeditersTest {

    private static final int FATES = 24;

    private final Scenario scenario = ScenarioCatalog.shipped()
            .find("chemical-expediters")
            .orElseThrow()
            .scenario()
            .orElseThrow();
    private List<SimulationResult> nothingChanged = List.of();
    private List<SimulationResult> withClerks = List.of();
    private List<SimulationResult> conveyor = List.of();

    @BeforeAll
    void play() {
        OperatingPlan start = scenario.startingPlan();
        nothingChanged = fates(start);
        withClerks = fates(withClerks(start));
        conveyor = fates(Companies.conveyor(0, 2, 4, 4, 0, 1).withCare(start.care()));
    }

    private List<SimulationResult> fates(OperatingPlan plan) {
        List<SimulationResult> results = new ArrayList<>();
        for (int fate = 0; fate < FATES; fate++) {
            results.add(Simulator.run(SimulationInput.steady(scenario, fate, plan, scenario.quarters())));
        }
        return results;
    }

    /** Six managers keep everything but orders and papers; four clerks and one in the back office take those. */
    static OperatingPlan withClerks(OperatingPlan start) {
        return start.withStructure(start.structure()
                .withHeadcount(Role.ACCOUNT_MANAGER, 6)
                .withHeadcount(Role.OPERATIONS_CLERK, 4)
                .withHeadcount(Role.BACK_OFFICE, 1)
                .with(SalesFunction.PROCESS_ORDERS, Role.ACCOUNT_MANAGER, Involvement.HELPS)
                .with(SalesFunction.PROCESS_ORDERS, Role.OPERATIONS_CLERK, Involvement.DOES)
                .with(SalesFunction.PAPERWORK, Role.ACCOUNT_MANAGER, Involvement.HELPS)
                .with(SalesFunction.PAPERWORK, Role.BACK_OFFICE, Involvement.DOES));
    }

    private static double mean(List<SimulationResult> results, ToDoubleFunction<SimulationResult> figure) {
        return results.stream().mapToDouble(figure).average().orElseThrow();
    }

    @Test
    void the_game_starts_with_the_clients_the_briefing_speaks_of() {
        double clients = mean(nothingChanged, r -> r.history().getLast().last(Measure.ACTIVE_CLIENTS));
        assertEquals(220, clients, 11);
    }

    @Test
    void people_are_overloaded_and_the_company_just_pays_its_way_at_the_start() {
        double load =
                mean(nothingChanged, r -> Scorecard.of(r.history().getLast()).load());
        double profit = mean(nothingChanged, r -> r.history().getLast().profit());
        double revenue = mean(nothingChanged, r -> r.history().getLast().revenue());
        assertTrue(load > 0.93, "load " + load);
        assertEquals(0.02, profit / revenue, 0.03, "profit margin");
    }

    @Test
    void clerks_give_more_touches_a_larger_share_and_more_revenue() {
        assertTrue(mean(withClerks, Kpi.TOUCHES) > 1.05 * mean(nothingChanged, Kpi.TOUCHES));
        assertTrue(mean(withClerks, Kpi.SHARE_OF_WALLET) > mean(nothingChanged, Kpi.SHARE_OF_WALLET) + 0.005);
        assertTrue(mean(withClerks, Kpi.REVENUE) > 1.05 * mean(nothingChanged, Kpi.REVENUE));
        assertTrue(mean(withClerks, Kpi.ORDER_WAIT) < mean(nothingChanged, Kpi.ORDER_WAIT));
    }

    @Test
    void clerks_bring_the_higher_profit_and_the_conveyor_the_higher_retention_at_the_end() {
        ToDoubleFunction<SimulationResult> lastRetention =
                r -> r.quarters().getLast().yearlyRetention();
        assertTrue(mean(withClerks, Kpi.PROFIT) > mean(conveyor, Kpi.PROFIT));
        assertTrue(mean(conveyor, lastRetention) > mean(withClerks, lastRetention));
        assertTrue(mean(conveyor, Kpi.PROFIT) > mean(nothingChanged, Kpi.PROFIT));
    }
}
