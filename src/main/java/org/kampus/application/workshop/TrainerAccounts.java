package org.kampus.application.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Accounts of trainers. The first one is made through a link printed in the server's log, the others by invitation.
 * Secrets are kept hashed; who reads the database can neither sign in nor use a link.
 */
@ApplicationScoped
public class TrainerAccounts {

    /** Fewest characters of a password. */
    public static final int SHORTEST_PASSWORD = 10;

    /** Name of the cookie that keeps a trainer signed in. */
    public static final String COOKIE = "kampus_trainer";

    /**
     * What an invitation is for.
     *
     * @param kind first trainer, further trainer, or co-trainer of a workshop
     * @param invitedBy name of the trainer who invites; empty in the set-up link
     * @param workshop title of the workshop to lead together; null if none
     */
    public record Invitation(
            Kind kind, String invitedBy, @Nullable String workshop) {

        /** What for. */
        public enum Kind {
            /** The first trainer. */
            SET_UP,
            /** A further trainer. */
            TRAINER,
            /** A co-trainer of a workshop, with or without an account. */
            CO_TRAINER
        }
    }

    /**
     * A signed-in trainer.
     *
     * @param token secret of the session, for the cookie {@link #COOKIE}
     * @param trainer the trainer
     */
    public record Session(String token, Caller.Trainer trainer) {}

    /**
     * A token for programs.
     *
     * @param id the token's name in lists
     * @param label what it is for
     */
    public record ApiToken(UUID id, String label) {}

    /** Whether there is no trainer yet; then the log has the set-up link. */
    public boolean setUpNeeded() {
        throw new UnsupportedOperationException();
    }

    /**
     * What a link is for.
     *
     * @throws InvitationNotValidException if it is unknown, used or too old
     */
    public Invitation invitation(String secret) {
        throw new UnsupportedOperationException();
    }

    /**
     * Makes an account by invitation and signs it in.
     *
     * @param login name to sign in with, 3 to 60 characters, unique ignoring case
     * @param name name that others see
     * @param password at least {@link #SHORTEST_PASSWORD} characters
     * @throws InvitationNotValidException if the link is unknown, used or too old
     * @throws org.kampus.workshop.WorkshopRefusal if a name is taken or a text too short or too long
     */
    public Session accept(String secret, String login, String name, char[] password) {
        throw new UnsupportedOperationException();
    }

    /** Uses a co-trainer's invitation with an account one has; the answer is the workshop. */
    public UUID accept(Caller.Trainer trainer, String secret) {
        throw new UnsupportedOperationException();
    }

    /** Invites a further trainer; the answer is the secret part of the link, good for one use within a week. */
    public String invite(Caller.Trainer trainer) {
        throw new UnsupportedOperationException();
    }

    /**
     * Signs in.
     *
     * @param address where the request comes from, for the throttle
     * @throws SignInFailedException if name and password do not belong together
     * @throws TooManyAttemptsException if it was tried too often
     */
    public Session signIn(String login, char[] password, String address) {
        throw new UnsupportedOperationException();
    }

    /** The trainer of a session; empty if it has ended. */
    public Optional<Caller.Trainer> session(String token) {
        throw new UnsupportedOperationException();
    }

    /** Ends a session. */
    public void signOut(String token) {
        throw new UnsupportedOperationException();
    }

    /** The trainer of a program's token; empty if there is none. */
    public Optional<Caller.Trainer> program(String token) {
        throw new UnsupportedOperationException();
    }

    /** Makes a token for programs; the answer is its secret, told only once. */
    public String newApiToken(Caller.Trainer trainer, String label) {
        throw new UnsupportedOperationException();
    }

    /** The tokens of a trainer. */
    public List<ApiToken> apiTokens(Caller.Trainer trainer) {
        throw new UnsupportedOperationException();
    }

    /** Ends a token. */
    public void revoke(Caller.Trainer trainer, UUID token) {
        throw new UnsupportedOperationException();
    }

    /** Who a trainer is. */
    public TrainerView trainer(Caller.Trainer trainer) {
        throw new UnsupportedOperationException();
    }

    /** Changes the password; every other session and token ends. */
    public void changePassword(Caller.Trainer trainer, char[] old, char[] password) {
        throw new UnsupportedOperationException();
    }
}
