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
 * @param clients active clients, rounded to fives from 50 up and to tens from 100 up, as luck makes them differ from game to game
 */
public record StartingPosition(long clients) {

    private static final int FIVES_FROM = 50;
    private static final int TENS_FROM = 100;

    /** Half as many left the mean of the expediters 3 % off. */
    private static final int FATES = 32;

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
        return new StartingPosition(rounded(mean));
    }

    private static long rounded(double clients) {
        int step = clients < FIVES_FROM ? 1 : clients < TENS_FROM ? 5 : 10;
        return step * Math.round(clients / step);
    }
}
