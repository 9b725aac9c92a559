package org.kampus.simulation.api;

import java.util.List;
import org.kampus.market.MarketEvent;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.Scenario;

/**
 * Everything a run depends on: the same input gives the same result on any machine.
 *
 * @param scenario the case
 * @param seed the luck: same seed, same luck, whatever the plans
 * @param plans one plan per quarter to play, in order; may be shorter than the case
 * @param events what happens from outside besides the events of the case
 */
public record SimulationInput(Scenario scenario, long seed, List<OperatingPlan> plans, List<MarketEvent> events) {

    /** Copies the lists. */
    public SimulationInput {
        plans = List.copyOf(plans);
        events = List.copyOf(events);
    }

    /** An input in which only what the case says happens from outside. */
    public SimulationInput(Scenario scenario, long seed, List<OperatingPlan> plans) {
        this(scenario, seed, plans, List.of());
    }

    /** An input that keeps one plan for a number of quarters. */
    public static SimulationInput steady(Scenario scenario, long seed, OperatingPlan plan, int quarters) {
        return new SimulationInput(scenario, seed, java.util.Collections.nCopies(quarters, plan));
    }
}
