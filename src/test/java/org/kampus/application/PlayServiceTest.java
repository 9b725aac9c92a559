package org.kampus.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kampus.organisation.Lever;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;
import org.kampus.organisation.PlanLimits;
import org.kampus.organisation.Role;
import org.kampus.scenario.InvalidPlanException;
import org.kampus.scenario.PlanCodec;
import org.kampus.simulation.api.RunCancelled;

@Timeout(30)
class PlayServiceTest {

    private static final String OWNER = "owner-of-the-tested-games";

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final InMemoryGames games = new InMemoryGames();
    private final HeldEngine engine = new HeldEngine();
    private final PlayService service = service(Clock.systemUTC());

    private PlayService service(Clock clock) {
        return new PlayService(TinyCase.library(), games, new SimulationQueue(threads, 2), engine, clock);
    }

    @AfterEach
    void let_everything_go() {
        engine.release();
        threads.shutdownNow();
    }

    @Test
    void broken_cases_are_listed_with_their_problems() {
        List<CaseListing> cases = service.cases();

        assertEquals(
                List.of("tiny", "broken"), cases.stream().map(CaseListing::id).toList());
        assertTrue(cases.get(0).valid());
        assertFalse(cases.get(1).valid());
        assertEquals(3, cases.get(1).problems().getFirst().line());
    }

    @Test
    void listing_the_cases_never_simulates_in_the_thread_that_asks() {
        List<Runnable> later = new ArrayList<>();
        PlayService listing = new PlayService(
                TinyCase.library(), games, new SimulationQueue(later::add, 1), engine, Clock.systemUTC());

        assertTrue(listing.cases().getFirst().start().isEmpty());
        assertEquals(1, later.size());
        later.getFirst().run();
        assertTrue(listing.cases().getFirst().start().isPresent());
        assertEquals(1, later.size());
    }

    @Test
    void a_new_game_begins_with_the_plan_of_the_case() {
        GameView game = service.start(TinyCase.ID, OWNER);

        assertEquals(TinyCase.PLAN, game.draft());
        assertEquals(TinyCase.PLAN, game.lastPlan());
        assertEquals(1, game.nextQuarter());
        assertEquals(TinyCase.DIGEST, game.scenarioDigest());
        assertEquals(game, service.game(game.id()));
        assertEquals(List.of(), game.changes());
    }

    @Test
    void a_game_can_begin_with_the_luck_of_another() {
        GameView first = service.start(TinyCase.ID, OWNER);
        GameView second = service.start(TinyCase.ID, OWNER, first.seed());
        assertEquals(first.seed(), second.seed());
        assertNotEquals(first.id(), second.id());
    }

    @Test
    void two_games_have_different_luck_and_names() {
        GameView one = service.start(TinyCase.ID, OWNER);
        GameView other = service.start(TinyCase.ID, OWNER);

        assertNotEquals(one.seed(), other.seed());
        assertNotEquals(one.id(), other.id());
    }

    @Test
    void broken_and_unknown_cases_cannot_be_played() {
        assertThrows(NoSuchCaseException.class, () -> service.start("broken", OWNER));
        assertThrows(NoSuchCaseException.class, () -> service.start("nothing", OWNER));
    }

    @Test
    void a_weak_token_owns_nothing() {
        assertThrows(IllegalArgumentException.class, () -> service.start(TinyCase.ID, "me"));
    }

    @Test
    void an_unknown_game_cannot_be_opened() {
        UUID id = UUID.randomUUID();

        assertEquals(
                id,
                assertThrows(NoSuchGameException.class, () -> service.game(id)).id());
    }

    @Test
    void a_draft_is_kept_with_its_reason_and_its_changes() {
        GameView game = service.start(TinyCase.ID, OWNER);

        GameView saved = service.saveDraft(game.id(), OWNER, game.version(), TinyCase.sellers(4), "more hands");

        assertEquals("more hands", service.game(game.id()).reason());
        assertEquals(TinyCase.sellers(4), service.game(game.id()).draft());
        assertTrue(saved.version() > game.version());
        assertEquals(List.of(new PlanChange.Headcount(Role.UNIVERSAL_SELLER, 3, 4)), saved.changes());
    }

    @Test
    void saving_the_same_draft_again_changes_nothing() {
        GameView game = service.start(TinyCase.ID, OWNER);

        assertEquals(game, service.saveDraft(game.id(), OWNER, game.version(), game.draft(), game.reason()));
    }

    @Test
    void the_second_to_save_is_shown_the_newer_game() {
        GameView game = service.start(TinyCase.ID, OWNER);
        GameView first = service.saveDraft(game.id(), OWNER, game.version(), TinyCase.sellers(4), "first");

        StaleGameException stale = assertThrows(
                StaleGameException.class,
                () -> service.saveDraft(game.id(), OWNER, game.version(), TinyCase.sellers(2), "second"));

        assertEquals(first, stale.newer());
        assertEquals("first", service.game(game.id()).reason());
    }

    @Test
    void a_reason_has_280_characters_at_most() {
        GameView game = service.start(TinyCase.ID, OWNER);

        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> service.saveDraft(game.id(), OWNER, game.version(), game.draft(), "x".repeat(281)));

        assertTrue(refused.getMessage().contains("281"), refused.getMessage());
        service.saveDraft(game.id(), OWNER, game.version(), game.draft(), "x".repeat(280));
    }

    @Test
    void a_draft_nobody_could_read_again_is_refused_with_the_reason() {
        GameView game = service.start(TinyCase.ID, OWNER);

        InvalidPlanException refused = assertThrows(
                InvalidPlanException.class,
                () -> service.saveDraft(game.id(), OWNER, game.version(), TinyCase.sellers(1_000_000), ""));

        assertTrue(refused.problems().getFirst().path().contains("headcount"), refused.getMessage());
        assertEquals(game, service.game(game.id()));
    }

    @ParameterizedTest
    @EnumSource
    void every_lever_may_be_set_to_its_ends(Lever lever) {
        GameView game = service.start(TinyCase.ID, OWNER);
        for (double value : new double[] {lever.min(), lever.max()}) {
            OperatingPlan set = lever.set(TinyCase.PLAN, value);
            game = service.saveDraft(game.id(), OWNER, game.version(), set, "");
            assertEquals(set, PlanCodec.fromJson(PlanCodec.toJson(game.draft())));
        }
    }

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
                Clock.systemUTC());
        GameView game = failing.start(TinyCase.ID, OWNER);

        assertInstanceOf(
                UnsupportedOperationException.class,
                failure(failing.runQuarter(game.id(), OWNER, game.version())).orElseThrow());
        assertThrows(UnsupportedOperationException.class, () -> failing.replay(game.id()));
        assertEquals(game, failing.game(game.id()));
    }

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

    @Test
    void games_are_listed_for_their_owner_last_changed_first() throws Exception {
        GameView one = ready();
        GameView two = ready();
        service.start(TinyCase.ID, "another-owner-of-one-game");
        result(service.runQuarter(one.id(), OWNER, one.version()));

        List<GameSummary> mine = service.games(OWNER);

        assertEquals(
                List.of(one.id(), two.id()), mine.stream().map(GameSummary::id).toList());
        assertEquals(2, mine.getFirst().nextQuarter());
        assertEquals("Tiny", mine.getFirst().title().en());
        assertFalse(mine.getFirst().finished());
    }

    @Test
    void only_the_owner_deletes_a_game() {
        GameView game = ready();

        assertThrows(NoSuchGameException.class, () -> service.delete(game.id(), "another-owner-of-one-game"));
        service.delete(game.id(), OWNER);

        assertThrows(NoSuchGameException.class, () -> service.game(game.id()));
        assertEquals(List.of(), service.games(OWNER));
    }

    @Test
    void deleting_a_game_stops_its_run() {
        GameView game = ready();
        engine.hold();
        QuarterRun run = service.runQuarter(game.id(), OWNER, game.version());

        service.delete(game.id(), OWNER);

        assertInstanceOf(RunCancelled.class, failure(run).orElseThrow());
    }

    @Test
    void a_change_is_later_than_the_one_before_even_if_the_clock_stands() {
        PlayService standing = service(Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC));
        GameView game = standing.start(TinyCase.ID, OWNER);

        GameView saved = standing.saveDraft(game.id(), OWNER, game.version(), game.draft(), "again");

        assertTrue(saved.updatedAt().isAfter(game.updatedAt()));
    }

    /** A new game whose history is simulated already. */
    private GameView ready() {
        GameView game = service.start(TinyCase.ID, OWNER);
        service.replay(game.id());
        return game;
    }

    private static GameView result(QuarterRun run) throws Exception {
        return run.result().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    private static Optional<Throwable> failure(QuarterRun run) {
        try {
            result(run);
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.of(e.getCause());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoever_knows_a_game_looks_at_it_and_only_its_player_changes_it() {
        GameView game = service.start(TinyCase.ID, OWNER);
        String stranger = Player.newToken();

        assertEquals(game, service.game(game.id()));
        assertTrue(service.mayChange(game.id(), OWNER));
        assertFalse(service.mayChange(game.id(), stranger));
        assertThrows(
                NotYourGameException.class,
                () -> service.saveDraft(game.id(), stranger, game.version(), TinyCase.sellers(4), "mine now"));
        assertThrows(NotYourGameException.class, () -> service.runQuarter(game.id(), stranger, game.version()));
        assertThrows(NotYourGameException.class, () -> service.handOverSecret(game.id(), stranger));
        assertThrows(NoSuchGameException.class, () -> service.delete(game.id(), stranger));
        assertEquals(game, service.game(game.id()));
    }

    @Test
    void a_game_moves_to_another_browser_by_a_link_that_works_once() {
        GameView game = service.start(TinyCase.ID, OWNER);
        String phone = Player.newToken();
        String link = service.handOverSecret(game.id(), OWNER);
        assertThrows(NotYourGameException.class, () -> service.takeOver(game.id(), link.substring(1) + "A", phone));
        assertThrows(
                NotYourGameException.class,
                () -> service.takeOver(service.start(TinyCase.ID, OWNER).id(), link, phone));

        service.takeOver(game.id(), link, phone);
        service.takeOver(game.id(), "whatever", phone);

        assertThrows(
                NotYourGameException.class,
                () -> service.saveDraft(game.id(), OWNER, game.version(), TinyCase.sellers(4), ""));
        service.saveDraft(game.id(), phone, game.version(), TinyCase.sellers(4), "from the phone");
        assertEquals(1, service.games(phone).size());
        assertThrows(NotYourGameException.class, () -> service.takeOver(game.id(), link, OWNER));
        service.takeOver(game.id(), service.handOverSecret(game.id(), phone), OWNER);
        assertTrue(service.mayChange(game.id(), OWNER));
    }
}
