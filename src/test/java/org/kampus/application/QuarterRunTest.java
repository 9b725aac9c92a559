package org.kampus.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.kampus.organisation.PlanChange;
import org.kampus.organisation.PlanLimits;
import org.kampus.organisation.Role;
import org.kampus.simulation.api.RunCancelled;

/** Quarters that are run: alone, together, cancelled, waiting, failing. */
class QuarterRunTest extends PlayTestCase {

    @Test
    void a_played_quarter_keeps_plan_reason_digest_and_scores() throws Exception {
        GameView game = service.start(TinyCase.ID, OWNER);
        GameView draft = service.saveDraft(game.id(), OWNER, game.version(), TinyCase.sellers(4), "more hands");

        GameView played = result(service.runQuarter(draft.id(), OWNER, draft.version()));

        PlayedQuarter quarter = played.played().getFirst();
        assertEquals(1, quarter.number());
        assertEquals(TinyCase.sellers(4), quarter.plan());
        assertEquals("more hands", quarter.reason());
        assertEquals(401, quarter.scores().profit());
        assertEquals(64, quarter.digest().length());
        assertEquals(2, played.nextQuarter());
        assertEquals(TinyCase.sellers(4), played.draft());
        assertEquals("", played.reason());
        assertFalse(played.digestChanged());
        assertEquals(List.of(new PlanChange.Headcount(Role.UNIVERSAL_SELLER, 3, 4)), played.changes(1));
        assertEquals(played, service.game(game.id()));
    }

    @Test
    void a_game_ends_after_its_last_quarter() throws Exception {
        GameView game = service.start(TinyCase.ID, OWNER);
        GameView first = result(service.runQuarter(game.id(), OWNER, game.version()));
        GameView last = result(service.runQuarter(game.id(), OWNER, first.version()));

        assertTrue(last.finished());
        assertThrows(IllegalStateException.class, () -> service.runQuarter(game.id(), OWNER, last.version()));
        assertThrows(
                IllegalStateException.class,
                () -> service.saveDraft(game.id(), OWNER, last.version(), TinyCase.sellers(1), ""));
    }

    @Test
    void a_plan_that_breaks_limits_is_kept_but_not_played() {
        GameView game = service.start(TinyCase.ID, OWNER);
        GameView draft = service.saveDraft(game.id(), OWNER, game.version(), TinyCase.sellers(6), "");

        PlanNotAllowedException refused = assertThrows(
                PlanNotAllowedException.class, () -> service.runQuarter(draft.id(), OWNER, draft.version()));

        assertTrue(refused.violations().contains(new PlanLimits.TooManyPeople(6, 5)));
        assertEquals(TinyCase.sellers(6), service.game(game.id()).draft());
    }

    @Test
    void a_quarter_of_an_older_version_is_not_run() {
        GameView game = service.start(TinyCase.ID, OWNER);
        service.saveDraft(game.id(), OWNER, game.version(), TinyCase.sellers(4), "");

        assertThrows(StaleGameException.class, () -> service.runQuarter(game.id(), OWNER, game.version()));
    }

    @Test
    void two_who_run_the_same_quarter_share_one_run() throws Exception {
        GameView game = ready();
        engine.hold();

        QuarterRun one = service.runQuarter(game.id(), OWNER, game.version());
        QuarterRun other = service.runQuarter(game.id(), OWNER, game.version());
        assertSame(one, other);
        assertEquals(Optional.of(one), service.running(game.id()));
        engine.release();

        assertEquals(1, result(one).played().size());
        assertEquals(1, service.game(game.id()).played().size());
        assertEquals(Optional.empty(), service.running(game.id()));
    }

    @Test
    void of_two_servers_that_run_the_same_quarter_one_stores_it() throws Exception {
        GameView game = ready();
        engine.hold();
        QuarterRun here = service.runQuarter(game.id(), OWNER, game.version());
        QuarterRun there = service(Clock.systemUTC()).runQuarter(game.id(), OWNER, game.version());
        assertNotSame(here, there);
        engine.release();

        long stored = List.of(here, there).stream()
                .filter(run -> failure(run).isEmpty())
                .count();
        assertEquals(1, stored);
        assertEquals(1, service.game(game.id()).played().size());
    }

    @Test
    void a_cancelled_run_leaves_the_game_as_it_was() {
        GameView game = ready();
        engine.hold();
        QuarterRun run = service.runQuarter(game.id(), OWNER, game.version());

        run.cancel();

        assertInstanceOf(RunCancelled.class, failure(run).orElseThrow());
        assertEquals(game, service.game(game.id()));
        assertEquals(Optional.empty(), service.running(game.id()));
    }

    @Test
    void a_cancelled_quarter_can_be_run_again() throws Exception {
        GameView game = ready();
        engine.hold();
        service.runQuarter(game.id(), OWNER, game.version()).cancel();

        QuarterRun again = service.runQuarter(game.id(), OWNER, game.version());
        engine.release();

        assertEquals(1, result(again).played().size());
    }

    @Test
    void a_draft_saved_during_a_run_is_not_lost() {
        GameView game = ready();
        engine.hold();
        QuarterRun run = service.runQuarter(game.id(), OWNER, game.version());
        GameView saved = service.saveDraft(game.id(), OWNER, game.version(), TinyCase.sellers(4), "late idea");
        engine.release();

        StaleGameException stale =
                assertInstanceOf(StaleGameException.class, failure(run).orElseThrow());
        assertEquals(saved, stale.newer());
        assertEquals("late idea", service.game(game.id()).reason());
    }

    @Test
    void a_newer_draft_may_be_run_while_the_older_one_is_still_running() throws Exception {
        GameView game = ready();
        engine.hold();
        QuarterRun older = service.runQuarter(game.id(), OWNER, game.version());
        GameView saved = service.saveDraft(game.id(), OWNER, game.version(), TinyCase.sellers(4), "");
        QuarterRun newer = service.runQuarter(game.id(), OWNER, saved.version());
        engine.release();

        assertInstanceOf(StaleGameException.class, failure(older).orElseThrow());
        assertEquals(TinyCase.sellers(4), result(newer).played().getFirst().plan());
    }

    @Test
    void progress_is_told_and_a_failing_listener_does_not_stop_the_run() throws Exception {
        GameView game = ready();
        List<Double> told = new CopyOnWriteArrayList<>();
        engine.hold();
        QuarterRun run = service.runQuarter(game.id(), OWNER, game.version());
        run.onProgress(share -> {
            throw new IllegalStateException("the page is gone");
        });
        run.onProgress(told::add);
        engine.release();

        result(run);
        assertEquals(1.0, told.getLast());
        assertEquals(1.0, run.progress());
    }

    @Test
    void runs_beyond_the_limit_wait_in_order_and_can_leave_the_queue() throws Exception {
        List<GameView> all = List.of(ready(), ready(), ready(), ready());
        engine.hold();
        List<QuarterRun> runs = all.stream()
                .map(game -> service.runQuarter(game.id(), OWNER, game.version()))
                .toList();

        assertEquals(
                List.of(0, 0, 1, 2), runs.stream().map(QuarterRun::position).toList());
        runs.get(2).cancel();
        assertInstanceOf(RunCancelled.class, failure(runs.get(2)).orElseThrow());
        assertEquals(1, runs.get(3).position());
        engine.awaitAtOnce(2);
        engine.release();

        assertEquals(1, result(runs.get(3)).played().size());
        assertEquals(2, engine.mostAtOnce.get());
    }

    @Test
    void a_failure_of_the_engine_reaches_whoever_waits() {
        PlayService failing = new PlayService(
                TinyCase.library(),
                games,
                new SimulationQueue(threads, 1),
                (input, traced, observer) -> {
                    throw new UnsupportedOperationException("broken");
                },
                Clock.systemUTC(),
                quarter -> {});
        GameView game = failing.start(TinyCase.ID, OWNER);

        assertInstanceOf(
                UnsupportedOperationException.class,
                failure(failing.runQuarter(game.id(), OWNER, game.version())).orElseThrow());
        assertThrows(UnsupportedOperationException.class, () -> failing.replay(game.id()));
        assertEquals(game, failing.game(game.id()));
    }
}
