package org.kampus.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kampus.simulation.api.RunCancelled;

/** Whose a game is, and how it moves to another browser. */
class GameOwnershipTest extends PlayTestCase {

    @Test
    void a_weak_token_owns_nothing() {
        assertThrows(IllegalArgumentException.class, () -> service.start(TinyCase.ID, "me"));
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
