package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kampus.market.ClientClass;
import org.kampus.market.ClientParameter;
import org.kampus.market.LineParameter;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;

/** What is said about the company, clients that grow by themselves, and a market that ends. */
class ReputationAndGrowthTest {

    private static final Scenario SLOW = Companies.mixed(Companies.conveyor(1, 2, 3, 1, 1, 1));
    private static final Scenario QUICK = Companies.mixed(Companies.conveyor(1, 2, 3, 6, 1, 1));

    @Test
    void a_company_that_keeps_its_clients_waiting_loses_its_good_name() {
        assertTrue(name(QUICK) > 0.03, "quick: " + name(QUICK));
        assertTrue(name(SLOW) < -0.03, "slow: " + name(SLOW));
    }

    private static double name(Scenario scenario) {
        return run(scenario, 3).quarters().getLast().last(Measure.REPUTATION);
    }

    @Test
    void a_bad_name_keeps_leads_away() {
        Scenario silent = Companies.with(SLOW, ClientParameter.REPUTATION_LEADS, 0);
        assertTrue(leads(SLOW) < 0.99 * leads(silent), leads(SLOW) + " after " + leads(silent));
    }

    private static double leads(Scenario scenario) {
        return IntStream.range(0, 5)
                .mapToDouble(fate -> run(scenario, fate).quarters().stream()
                        .mapToDouble(q -> q.sum(Measure.LEADS))
                        .sum())
                .sum();
    }

    @Test
    void clients_grow_by_themselves_and_rise_in_class() {
        Scenario still = Companies.with(QUICK, LineParameter.BASE_HAZARD, 0);
        Scenario growing = Companies.with(still, ClientParameter.GROWTH_DRIFT, 0.3);
        QuarterResult before = run(still, 3).quarters().getLast();
        QuarterResult after = run(growing, 3).quarters().getLast();
        assertTrue(after.revenue() > 1.2 * before.revenue(), after.revenue() + " after " + before.revenue());
        assertTrue(count(after, ClientClass.A) > count(before, ClientClass.A));
    }

    private static long count(QuarterResult quarter, ClientClass wanted) {
        return quarter.clients().stream()
                .filter(c -> c.state() == ClientState.ACTIVE && c.clientClass() == wanted)
                .count();
    }

    @Test
    void a_finite_market_gives_no_more_leads_than_there_are_prospects() {
        Scenario small = Companies.with(QUICK, LineParameter.PROSPECTS, 40);
        SimulationResult result = run(small, 3);
        double all =
                result.history().stream().mapToDouble(q -> q.sum(Measure.LEADS)).sum()
                        + result.quarters().stream()
                                .mapToDouble(q -> q.sum(Measure.LEADS))
                                .sum();
        assertTrue(all <= 40, all + " leads");
        assertEquals(0, result.quarters().getLast().sum(Measure.LEADS), 3);
    }

    private static SimulationResult run(Scenario scenario, int seed) {
        SimulationResult result = Simulator.run(SimulationInput.steady(scenario, seed, scenario.startingPlan(), 8));
        result.quarters().forEach(quarter -> quarter.weeks().forEach(WorldLaws::check));
        return result;
    }
}
