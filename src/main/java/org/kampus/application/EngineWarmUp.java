package org.kampus.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.kampus.scenario.CatalogEntry;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.SimulationInput;
import org.kampus.simulation.Simulator;

/**
 * Simulates a game in the background when the server has started, so that the first player's quarter does
 * not wait for the compiler.
 */
@ApplicationScoped
public class EngineWarmUp {

    private static final Logger LOG = System.getLogger(EngineWarmUp.class.getName());

    void warmUp(
            @Observes @Initialized(ApplicationScoped.class) Object started,
            CaseLibrary library,
            SimulationQueue queue) {
        library.entries().stream()
                .map(CatalogEntry::scenario)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(scenario -> warmUp(scenario, queue));
    }

    private static void warmUp(Scenario scenario, SimulationQueue queue) {
        queue.submit(() -> Simulator.run(
                        SimulationInput.steady(scenario, 1, scenario.startingPlan(), scenario.quarters())))
                .outcome()
                .whenComplete((result, failure) -> {
                    if (failure == null) {
                        LOG.log(Level.DEBUG, "The engine is warm");
                    } else {
                        LOG.log(Level.WARNING, "The engine could not be warmed up", failure);
                    }
                });
    }
}
