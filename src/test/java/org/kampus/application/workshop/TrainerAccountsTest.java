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
        assertEquals("Vera", accounts.invitation(secret).trainer());
        accounts.accept(secret, "boris", "Boris", PASSWORD.clone());

        assertThrows(InvitationNotValidException.class, () -> accounts.invitation(secret));
        TrainerAccounts.Session session = accounts.signIn("BORIS", PASSWORD.clone(), "10.0.0.1", "");
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
                    SignInFailedException.class, () -> accounts.signIn("boris", "wrong".toCharArray(), "10.0.0.1", ""));
        }

        assertThrows(TooManyAttemptsException.class, () -> accounts.signIn("boris", PASSWORD.clone(), "10.0.0.1", ""));
        accounts.signIn("boris", PASSWORD.clone(), "10.0.0.2", "");
        room.clock.forward(Duration.ofMinutes(16));
        accounts.signIn("boris", PASSWORD.clone(), "10.0.0.1", "");
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
    void a_forgotten_password_is_set_anew_once_and_other_sessions_end() {
        char[] other = "battery staple".toCharArray();
        TrainerAccounts.Session before = newTrainer("boris");
        String link = accounts.passwordLink("Boris").orElseThrow();
        assertEquals(
                TrainerAccounts.Invitation.Kind.PASSWORD,
                accounts.invitation(link).kind());
        assertEquals("Boris", accounts.invitation(link).trainer());
        assertThrows(WorkshopRefusal.class, () -> accounts.renewPassword(link, "short".toCharArray()));

        TrainerAccounts.Session after = accounts.renewPassword(link, other.clone());

        assertEquals(before.trainer(), after.trainer());
        assertTrue(accounts.session(before.token()).isEmpty());
        assertTrue(accounts.session(after.token()).isPresent());
        assertThrows(SignInFailedException.class, () -> accounts.signIn("boris", PASSWORD.clone(), "10.0.0.1", ""));
        accounts.signIn("boris", other.clone(), "10.0.0.1", "");
        assertThrows(InvitationNotValidException.class, () -> accounts.renewPassword(link, other.clone()));
    }

    @Test
    void a_link_for_a_password_makes_no_account_and_an_invitation_sets_no_password() {
        newTrainer("boris");
        String link = accounts.passwordLink("boris").orElseThrow();
        String invitation = accounts.invite(room.trainer);

        assertThrows(InvitationNotValidException.class, () -> accounts.accept(link, "eve", "Eve", PASSWORD.clone()));
        assertThrows(InvitationNotValidException.class, () -> accounts.renewPassword(invitation, PASSWORD.clone()));
        assertTrue(accounts.passwordLink("nobody").isEmpty());
    }

    @Test
    void a_link_for_a_password_ends_after_a_day_and_with_the_next_start() {
        newTrainer("boris");
        String old = accounts.passwordLink("boris").orElseThrow();
        room.clock.forward(Duration.ofDays(1).plusSeconds(1));
        assertThrows(InvitationNotValidException.class, () -> accounts.invitation(old));

        String link = accounts.passwordLink("boris").orElseThrow();
        accounts.announceLinks("", true);
        assertThrows(InvitationNotValidException.class, () -> accounts.invitation(link));
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
