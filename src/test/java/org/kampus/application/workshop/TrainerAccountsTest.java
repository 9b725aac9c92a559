package org.kampus.application.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kampus.workshop.WorkshopRefusal;

class TrainerAccountsTest {

    private static final char[] PASSWORD = "correct horse".toCharArray();

    private final Room room = new Room();
    private final TrainerAccounts accounts = room.accounts;

    @AfterEach
    void end() {
        room.close();
    }

    private TrainerAccounts.Session newTrainer(String login) {
        return accounts.accept(accounts.invite(room.trainer), login, "Boris", PASSWORD.clone());
    }

    @Test
    void an_invitation_makes_one_account_that_can_sign_in() {
        String secret = accounts.invite(room.trainer);
        assertEquals("Vera", accounts.invitation(secret).invitedBy());
        accounts.accept(secret, "boris", "Boris", PASSWORD.clone());

        assertThrows(InvitationNotValidException.class, () -> accounts.invitation(secret));
        TrainerAccounts.Session session = accounts.signIn("BORIS", PASSWORD.clone(), "10.0.0.1");
        assertEquals(session.trainer(), accounts.session(session.token()).orElseThrow());
        accounts.signOut(session.token());
        assertTrue(accounts.session(session.token()).isEmpty());
    }

    @Test
    void an_invitation_ends_after_a_week() {
        String secret = accounts.invite(room.trainer);

        room.clock.forward(Duration.ofDays(7).plusSeconds(1));

        assertThrows(InvitationNotValidException.class, () -> accounts.invitation(secret));
    }

    @Test
    void sign_in_is_throttled_even_for_the_right_password() {
        newTrainer("boris");
        for (int i = 0; i < 5; i++) {
            assertThrows(
                    SignInFailedException.class, () -> accounts.signIn("boris", "wrong".toCharArray(), "10.0.0.1"));
        }

        assertThrows(TooManyAttemptsException.class, () -> accounts.signIn("boris", PASSWORD.clone(), "10.0.0.2"));
        room.clock.forward(Duration.ofMinutes(16));
        accounts.signIn("boris", PASSWORD.clone(), "10.0.0.2");
    }

    @Test
    void a_short_password_and_a_taken_name_are_refused() {
        newTrainer("boris");

        assertThrows(WorkshopRefusal.class, () -> newTrainer("Boris"));
        assertThrows(
                WorkshopRefusal.class,
                () -> accounts.accept(accounts.invite(room.trainer), "anna", "Anna", "short".toCharArray()));
    }

    @Test
    void a_co_trainer_leads_the_workshop_after_the_invitation() {
        UUID workshop = room.workshop();
        Caller.Trainer boris = newTrainer("boris").trainer();
        assertThrows(NoSuchWorkshopException.class, () -> room.service.console(boris, workshop));

        assertEquals(workshop, accounts.accept(boris, room.roster.inviteCoTrainer(room.trainer, workshop)));

        assertEquals(2, room.service.console(boris, workshop).trainers().size());
    }

    @Test
    void a_programs_token_opens_until_it_is_revoked_and_is_no_session() {
        Caller.Trainer boris = newTrainer("boris").trainer();
        String token = accounts.newApiToken(boris, "course system");

        assertEquals(boris, accounts.program(token).orElseThrow());
        assertTrue(accounts.session(token).isEmpty());
        accounts.revoke(boris, accounts.apiTokens(boris).getFirst().id());
        assertTrue(accounts.program(token).isEmpty());
        assertFalse(accounts.setUpNeeded());
    }
}
