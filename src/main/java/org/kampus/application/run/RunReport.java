package org.kampus.application.run;

import java.util.List;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.SimulationResult;

/**
 * A run that was carried out.
 *
 * @param scenario the case
 * @param scenarioDigest SHA-256 of its text, 64 hex digits
 * @param seed the luck
 * @param plans the plan of each quarter, changes included
 * @param result what happened
 * @param explained why, one for each quarter played; empty if nothing was asked
 */
public record RunReport(
        Scenario scenario,
        String scenarioDigest,
        long seed,
        List<OperatingPlan> plans,
        SimulationResult result,
        List<QuarterExplained> explained) {

    /** Copies the plans. */
    public RunReport {
        plans = List.copyOf(plans);
        explained = List.copyOf(explained);
    }
}
