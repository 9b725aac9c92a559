package org.kampus.application;

import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.kampus.insight.Scorecard;
import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationResult;

/**
 * Traced results of the games used last. Results are held softly: they go when memory gets short, and
 * are simulated again when they are needed.
 */
final class ReplayCache {

    private static final int GAMES = 64;

    private final SimulationQueue queue;
    private final Engine engine;
    private final Map<UUID, Entry> entries = new LinkedHashMap<>(GAMES * 2, 0.75f, true);
    private final Map<UUID, Pending> pending = new HashMap<>();

    /** A cache that simulates in the given queue. */
    ReplayCache(SimulationQueue queue, Engine engine) {
        this.queue = queue;
        this.engine = engine;
    }

    private record Entry(int quarters, SoftReference<SimulationResult> result, boolean changed) {}

    private record Pending(int quarters, CompletableFuture<SimulationResult> outcome) {}

    /** The result of a game, from memory or simulated now; waits for it. */
    SimulationResult get(OpenGame game) {
        try {
            return request(game).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** The result of a game, from memory or being simulated; does not wait. */
    synchronized CompletableFuture<SimulationResult> request(OpenGame game) {
        Optional<SimulationResult> known = known(game);
        if (known.isPresent()) {
            return CompletableFuture.completedFuture(known.get());
        }
        Pending running = pending.get(game.id());
        if (running != null && running.quarters() == game.played().size()) {
            return running.outcome();
        }
        CompletableFuture<SimulationResult> outcome = queue.submit(
                        () -> engine.run(game.replayInput(), true, RunObserver.NONE))
                .outcome()
                .whenComplete((result, failure) -> finish(game, result));
        if (!outcome.isDone()) {
            pending.put(game.id(), new Pending(game.played().size(), outcome));
        }
        return outcome;
    }

    private synchronized void finish(OpenGame game, @Nullable SimulationResult result) {
        Pending running = pending.get(game.id());
        if (running != null && running.quarters() == game.played().size()) {
            pending.remove(game.id());
        }
        if (result != null) {
            put(game, result);
        }
    }

    /** Remembers a result that was simulated elsewhere. */
    synchronized void put(OpenGame game, SimulationResult result) {
        Entry present = entries.get(game.id());
        if (present != null && present.quarters() > game.played().size()) {
            return;
        }
        entries.put(
                game.id(),
                new Entry(game.played().size(), new SoftReference<>(result), differs(game.played(), result)));
        if (entries.size() > GAMES) {
            entries.remove(entries.keySet().iterator().next());
        }
    }

    /** Whether a game is known to give other figures now than when it was played. */
    synchronized boolean changed(UUID game, int quarters) {
        Entry entry = entries.get(game);
        return entry != null && entry.quarters() == quarters && entry.changed();
    }

    /** Drops a game. */
    synchronized void forget(UUID game) {
        entries.remove(game);
    }

    private Optional<SimulationResult> known(OpenGame game) {
        Entry entry = entries.get(game.id());
        return entry == null || entry.quarters() != game.played().size()
                ? Optional.empty()
                : Optional.ofNullable(entry.result().get());
    }

    private static boolean differs(List<PlayedQuarter> played, SimulationResult result) {
        if (played.isEmpty()) {
            return false;
        }
        if (!played.getLast().digest().equals(result.digest())) {
            return true;
        }
        for (PlayedQuarter quarter : played) {
            Scorecard replayed = Scorecard.of(result.quarter(quarter.number()));
            if (!replayed.equals(quarter.scores())) {
                return true;
            }
        }
        return false;
    }
}
