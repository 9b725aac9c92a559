package org.kampus.application.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.kampus.application.Engine;
import org.kampus.application.SimulationQueue;
import org.kampus.simulation.Simulator;
import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.workshop.Workshop;

/** Traced games of teams: held softly since their round was simulated, and simulated again when somebody looks later. */
@ApplicationScoped
class TeamReplays {

    private static final int GAMES = 100;

    private final OpenWorkshops workshops;
    private final SimulationQueue queue;
    private final Engine engine;
    private final Map<UUID, Entry> entries = new LinkedHashMap<>(GAMES * 2, 0.75f, true);

    private record Entry(SimulationInput input, SoftReference<CompletableFuture<SimulationResult>> outcome) {}

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected TeamReplays() {
        this(null, null, null);
    }

    @Inject
    TeamReplays(OpenWorkshops workshops, SimulationQueue queue) {
        this(workshops, queue, Simulator::run);
    }

    TeamReplays(OpenWorkshops workshops, SimulationQueue queue, Engine engine) {
        this.workshops = workshops;
        this.queue = queue;
        this.engine = engine;
    }

    /** What a team has played so far; waits for it. */
    SimulationResult get(Workshop workshop, UUID team) {
        try {
            return request(workshop, team).join();
        } catch (CompletionException e) {
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "the game of team %s cannot be replayed", team), e.getCause());
        }
    }

    /** What a team has played so far; does not wait. */
    CompletableFuture<SimulationResult> request(Workshop workshop, UUID team) {
        return request(
                team, TeamGame.of(workshop, workshops.scenario(workshop), team).input());
    }

    private synchronized CompletableFuture<SimulationResult> request(UUID team, SimulationInput input) {
        Entry known = entries.get(team);
        if (known != null && known.input().equals(input)) {
            CompletableFuture<SimulationResult> outcome = known.outcome().get();
            if (outcome != null && !outcome.isCompletedExceptionally()) {
                return outcome;
            }
        }
        CompletableFuture<SimulationResult> outcome = simulate(input, RunObserver.NONE);
        remember(team, input, outcome);
        return outcome;
    }

    /** Simulates a game with its trace. */
    CompletableFuture<SimulationResult> simulate(SimulationInput input, RunObserver observer) {
        return queue.submit(() -> engine.run(input, true, observer)).outcome();
    }

    /** Keeps a team's game at hand: everybody in the team will look at it when the round is over. */
    synchronized void remember(UUID team, SimulationInput input, CompletableFuture<SimulationResult> outcome) {
        entries.put(team, new Entry(input, new SoftReference<>(outcome)));
        if (entries.size() > GAMES) {
            entries.remove(entries.keySet().iterator().next());
        }
    }

    /** A run that is not remembered. */
    CompletableFuture<SimulationResult> once(SimulationInput input, RunObserver observer) {
        return queue.submit(() -> engine.run(input, false, observer)).outcome();
    }
}
