package org.kampus.insight;

import java.util.List;
import org.kampus.market.LineParameter;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.Simulator;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.SimulationInput;

/**
 * How a company stands when the player takes over.
 *
 * @param clients active clients, rounded to fives from 50 up, as luck makes them differ from game to game
 */
public record StartingPosition(long clients) {

    private static final int ROUNDED_FROM = 50;
    private static final int FATES = 16;

    /** Plays the history of a case in a few fates. */
    public static StartingPosition of(Scenario scenario) {
        if (scenario.historyQuarters() == 0) {
            return new StartingPosition(Math.round(scenario.lines().stream()
                    .mapToDouble(l -> l.get(LineParameter.CLIENTS_AT_START))
                    .sum()));
        }
        double sum = 0;
        for (int fate = 0; fate < FATES; fate++) {
            sum += Simulator.run(new SimulationInput(scenario, fate, List.of()))
                    .history()
                    .getLast()
                    .last(Measure.ACTIVE_CLIENTS);
        }
        double mean = sum / FATES;
        return new StartingPosition(mean < ROUNDED_FROM ? Math.round(mean) : 5 * Math.round(mean / 5));
    }
}
