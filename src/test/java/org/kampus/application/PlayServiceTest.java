package org.kampus.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kampus.organisation.Lever;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;
import org.kampus.organisation.Role;
import org.kampus.scenario.InvalidPlanException;
import org.kampus.scenario.PlanCodec;

/** Cases, new games and their drafts. */
class PlayServiceTest extends PlayTestCase {

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
                TinyCase.library(),
                games,
                new SimulationQueue(later::add, 1),
                engine,
                Clock.systemUTC(),
                quarter -> {});

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
    void a_change_is_later_than_the_one_before_even_if_the_clock_stands() {
        PlayService standing = service(Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC));
        GameView game = standing.start(TinyCase.ID, OWNER);

        GameView saved = standing.saveDraft(game.id(), OWNER, game.version(), game.draft(), "again");

        assertTrue(saved.updatedAt().isAfter(game.updatedAt()));
    }
}
