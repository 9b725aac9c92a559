package org.kampus.application;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.kampus.insight.StartingPosition;
import org.kampus.scenario.Scenario;

/** How the companies of cases stand at the start, each simulated once in the background. Safe for many threads. */
final class StartingPositions {

    private final SimulationQueue queue;
    private final Map<String, CompletableFuture<StartingPosition>> positions = new ConcurrentHashMap<>();

    StartingPositions(SimulationQueue queue) {
        this.queue = queue;
    }

    /** The position, once it has been simulated; asked for the first time, that begins. */
    Optional<StartingPosition> of(String digest, Scenario scenario) {
        CompletableFuture<StartingPosition> position = positions.computeIfAbsent(
                digest, d -> queue.submit(() -> StartingPosition.of(scenario)).outcome());
        return position.isDone() && !position.isCompletedExceptionally()
                ? Optional.of(position.join())
                : Optional.empty();
    }
}
