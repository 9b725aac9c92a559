package org.kampus.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kampus.insight.KeyFigures;
import org.kampus.insight.Scorecard;
import org.kampus.organisation.Role;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.Companies;
import org.kampus.simulation.Simulator;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;

/** One quarter has the figures its scores say; several have their sum, mean or end. */
class MetricTest {

    private static final Scenario COMPANY = Companies.mixed(Companies.conveyor(1, 2, 4, 3, 0, 1));

    private static SimulationResult played(int quarters) {
        return Simulator.run(SimulationInput.steady(COMPANY, 5, COMPANY.startingPlan(), quarters));
    }

    @Test
    void one_quarter_has_the_figures_of_its_scores() {
        SimulationResult result = played(1);
        QuarterResult quarter = result.quarter(1);
        Scorecard scores = Scorecard.of(quarter);
        KeyFigures figures = KeyFigures.of(quarter);
        Outcome outcome = Outcome.of(result);
        assertEquals(scores.profit(), outcome.get(Metric.PROFIT), 1e-9);
        assertEquals(scores.retention(), outcome.get(Metric.RETENTION), 1e-12);
        assertEquals(scores.load(), outcome.get(Metric.LOAD), 1e-12);
        assertEquals(scores.clientBaseValue(), outcome.get(Metric.CLIENT_BASE_VALUE));
        assertEquals(figures.touchesPerClientMonth(), outcome.get(Metric.TOUCHES), 1e-12);
        assertEquals(figures.orderWaitMedian(), outcome.get(Metric.ORDER_WAIT_MEDIAN), 1e-12);
        assertEquals(figures.orderWaitP90(), outcome.get(Metric.ORDER_WAIT_P90), 1e-12);
        for (Role role : Role.values()) {
            double expected = figures.utilisation().getOrDefault(role, Double.NaN);
            assertEquals(expected, outcome.get(Metric.loadOf(role)), 1e-12, role.key());
        }
    }

    @Test
    void several_quarters_add_up_or_end() {
        SimulationResult result = played(3);
        Outcome outcome = Outcome.of(result);
        double profit =
                result.quarters().stream().mapToDouble(QuarterResult::profit).sum();
        assertEquals(profit, outcome.get(Metric.PROFIT), 1e-6);
        assertEquals(result.quarter(3).last(Measure.ACTIVE_CLIENTS), outcome.get(Metric.ACTIVE_CLIENTS));
        double kept = 1;
        for (QuarterResult quarter : result.quarters()) {
            kept *= (double) quarter.keptToEnd() / quarter.activeAtStart();
        }
        assertEquals(Math.pow(kept, 4.0 / 3), outcome.get(Metric.RETENTION), 1e-12);
    }

    /** Who is kept brings a share of the revenue near the share of clients; growth may raise it above. */
    @Test
    void net_revenue_retention_is_of_the_size_of_retention() {
        Outcome outcome = Outcome.of(played(4));
        double revenue = outcome.get(Metric.NET_REVENUE_RETENTION);
        assertTrue(revenue > 0.5 * outcome.get(Metric.RETENTION) && revenue < 1.6, "NRR " + revenue);
    }

    @Test
    void an_outcome_can_be_stored_and_read_again() {
        Outcome outcome = Outcome.of(played(2));
        assertEquals(outcome, Outcome.of(outcome.values(), outcome.profits(), outcome.congestion()));
        assertFalse(outcome.values().containsKey(Metric.LOAD_UNIVERSAL_SELLER));
    }

    @Test
    void keys_are_unique_and_each_role_has_its_load() {
        Set<String> keys =
                new HashSet<>(Arrays.stream(Metric.values()).map(Metric::key).toList());
        assertEquals(Metric.values().length, keys.size());
        List<Metric> loads = Arrays.stream(Role.values()).map(Metric::loadOf).toList();
        assertEquals(Metric.values().length, Metric.ofCompany().size() + loads.size());
    }
}
