package org.kampus.application;

import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;

/** What simulates; {@code Simulator::run}, or in tests something that can be held up. */
@FunctionalInterface
public interface Engine {

    /** Runs an input, see {@link org.kampus.simulation.Simulator#run}. */
    SimulationResult run(SimulationInput input, boolean traced, RunObserver observer);
}
