package org.kampus.simulation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;

/**
 * A company that keeps its starting plan.
 *
 * @param name how tables call it
 * @param scenario the company
 * @param quarters quarters played
 */
record Company(String name, Scenario scenario, int quarters) implements Arm {

    @Override
    public Object world() {
        return List.of(scenario, quarters);
    }

    @Override
    public Map<Kpi, Double> play(long seed) {
        SimulationResult result =
                Simulator.run(SimulationInput.steady(scenario, seed, scenario.startingPlan(), quarters));
        Map<Kpi, Double> figures = new EnumMap<>(Kpi.class);
        for (Kpi kpi : Kpi.values()) {
            figures.put(kpi, kpi.applyAsDouble(result));
        }
        return figures;
    }
}
