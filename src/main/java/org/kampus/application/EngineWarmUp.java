package org.kampus.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import org.kampus.lab.RunSize;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.Simulator;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;

/**
 * Lists the cases and simulates a game in the background when the server has started, so that neither the
 * first visitor nor the first player's quarter waits for the compiler, and so that the machine's speed is known.
 */
@ApplicationScoped
public class EngineWarmUp {

    private static final Logger LOG = System.getLogger(EngineWarmUp.class.getName());

    void warmUp(
            @Observes @Initialized(ApplicationScoped.class) Object started,
            PlayService play,
            SimulationQueue queue,
            EngineSpeed speed) {
        play.cases().stream()
                .map(CaseListing::scenario)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(scenario -> playThrough(scenario, queue, speed));
    }

    /** Plays a game for the compiler, and another one for the clock. */
    private static void playThrough(Scenario scenario, SimulationQueue queue, EngineSpeed speed) {
        SimulationInput input = SimulationInput.steady(scenario, 1, scenario.startingPlan(), scenario.quarters());
        queue.submit(() -> {
                    Simulator.run(input);
                    long begin = System.nanoTime();
                    SimulationResult result = Simulator.run(input);
                    speed.took(
                            RunSize.clientWeeks(scenario, input.plans()), Duration.ofNanos(System.nanoTime() - begin));
                    return result;
                })
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
