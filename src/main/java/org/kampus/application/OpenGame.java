package org.kampus.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.SimulationInput;

/**
 * A kept game together with its case.
 *
 * @param stored the game as it is kept
 * @param scenario its case, read
 */
record OpenGame(StoredGame stored, Scenario scenario) {

    UUID id() {
        return stored.id();
    }

    List<PlayedQuarter> played() {
        return stored.played();
    }

    boolean finished() {
        return played().size() >= scenario.quarters();
    }

    /**
     * Stops whoever would go on with a game that is over.
     *
     * @throws IllegalStateException if all quarters are played
     */
    void requireUnfinished() {
        if (finished()) {
            throw new IllegalStateException(String.format(
                    Locale.ROOT, "game %s is over: all %d quarters are played", id(), scenario.quarters()));
        }
    }

    /** What was played so far. */
    SimulationInput replayInput() {
        return new SimulationInput(scenario, stored.seed(), plans());
    }

    /** What was played so far, and one quarter under the draft. */
    SimulationInput nextInput() {
        List<OperatingPlan> plans = new ArrayList<>(plans());
        plans.add(stored.draft());
        return new SimulationInput(scenario, stored.seed(), plans);
    }

    private List<OperatingPlan> plans() {
        return played().stream().map(PlayedQuarter::plan).toList();
    }

    GameView view(boolean digestChanged) {
        return new GameView(
                stored.id(),
                stored.version(),
                scenario,
                stored.scenarioDigest(),
                stored.seed(),
                stored.played(),
                stored.draft(),
                stored.reason(),
                stored.foresight(),
                stored.updatedAt(),
                digestChanged);
    }
}
