package org.kampus.application;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

/** Games of a tiny case, kept in memory and played by an engine that can be held. */
@Timeout(30)
abstract class PlayTestCase {

    static final String OWNER = "owner-of-the-tested-games";

    final ExecutorService threads = Executors.newCachedThreadPool();
    final InMemoryGames games = new InMemoryGames();
    final HeldEngine engine = new HeldEngine();
    final PlayService service = service(Clock.systemUTC());

    PlayService service(Clock clock) {
        return new PlayService(
                TinyCase.library(), games, new SimulationQueue(threads, 2), engine, clock, quarter -> {});
    }

    @AfterEach
    void let_everything_go() {
        engine.release();
        threads.shutdownNow();
    }

    /** A new game whose history is simulated already. */
    GameView ready() {
        GameView game = service.start(TinyCase.ID, OWNER);
        service.replay(game.id());
        return game;
    }

    static GameView result(QuarterRun run) throws Exception {
        return run.result().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    static Optional<Throwable> failure(QuarterRun run) {
        try {
            result(run);
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.of(e.getCause());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
