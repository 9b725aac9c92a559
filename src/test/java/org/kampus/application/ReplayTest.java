package org.kampus.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Quarters that were played, computed again. */
class ReplayTest extends PlayTestCase {

    @Test
    void a_replay_gives_the_history_before_the_first_quarter() {
        GameView game = service.start(TinyCase.ID, OWNER);

        assertEquals(1, service.replay(game.id()).history().size());
        assertEquals(List.of(), service.replay(game.id()).quarters());
    }

    @Test
    void a_played_quarter_is_in_memory_and_not_simulated_twice() throws Exception {
        GameView game = ready();
        result(service.runQuarter(game.id(), OWNER, game.version()));
        int runs = engine.runs.get();

        assertEquals(1, service.replay(game.id()).quarters().size());
        assertEquals(runs, engine.runs.get());
    }

    @Test
    void two_who_look_at_the_same_game_share_one_replay() throws Exception {
        GameView game = ready();
        PlayService other = service(Clock.systemUTC());
        int runs = engine.runs.get();
        engine.hold();
        var one = threads.submit(() -> other.replay(game.id()));
        var two = threads.submit(() -> other.replay(game.id()));
        engine.release();

        assertSame(one.get(), two.get());
        assertEquals(runs + 1, engine.runs.get());
    }

    @Test
    void figures_that_a_newer_engine_gives_are_told_apart() throws Exception {
        GameView game = ready();
        GameView played = result(service.runQuarter(game.id(), OWNER, game.version()));
        assertFalse(played.digestChanged());

        engine.rules = 2;
        PlayService restarted = service(Clock.systemUTC());
        restarted.replay(game.id());

        assertTrue(restarted.game(game.id()).digestChanged());
    }

    @Test
    void figures_of_an_earlier_quarter_are_told_apart_too() throws Exception {
        GameView game = ready();
        GameView first = result(service.runQuarter(game.id(), OWNER, game.version()));
        engine.rules = 2;

        GameView second = result(service.runQuarter(game.id(), OWNER, first.version()));

        assertTrue(second.digestChanged());
    }

    /** A game saved by the previous version is opened, its quarters are played by the new rules, and it goes on. */
    @Test
    void a_game_of_an_older_engine_is_reopened_told_apart_and_goes_on() throws Exception {
        GameView game = ready();
        GameView played = result(service.runQuarter(game.id(), OWNER, game.version()));
        engine.rules = 2;
        PlayService restarted = service(Clock.systemUTC());

        assertEquals(played.version(), restarted.game(game.id()).version());
        restarted.replay(game.id());
        GameView next = result(restarted.runQuarter(game.id(), OWNER, played.version()));

        assertEquals(2, next.played().size());
        assertEquals(played.played().getFirst(), next.played().getFirst());
        assertTrue(next.digestChanged());
    }
}
