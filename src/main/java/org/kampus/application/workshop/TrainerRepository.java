package org.kampus.application.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps trainers and their tokens. Every method is one short transaction of its own. */
public interface TrainerRepository {

    /** Whether there is any account. */
    boolean any();

    /** An account. */
    Optional<TrainerAccount> find(UUID id);

    /**
     * An account by its sign-in name.
     *
     * @param folded the name as {@link org.kampus.workshop.PlainText#folded} gives it
     */
    Optional<TrainerAccount> findByLogin(String folded);

    /** The account that was made first; empty if there is none. */
    Optional<TrainerAccount> first();

    /** The names trainers sign in with, by the alphabet. */
    List<String> logins();

    /**
     * Uses up an invitation and makes the account, both or none.
     *
     * @param token the invitation
     * @return false if the invitation is gone or the sign-in name is taken
     */
    boolean accept(UUID token, TrainerAccount account);

    /** Sets another password and ends every session and program's token of the trainer. */
    void changePassword(UUID trainer, String passwordHash);

    /** Keeps a token. */
    void add(TrainerToken token);

    /** A token that is not void at a time. */
    Optional<TrainerToken> token(String hash, Instant now);

    /** The tokens of a trainer for programs, the oldest first. */
    List<TrainerToken> programs(UUID trainer);

    /** Ends a token; false if it was gone. */
    boolean end(UUID token);

    /** Ends all tokens of a kind, for example set-up links of former starts. */
    void endAll(TrainerToken.Kind kind);

    /** Ends what is void at a time. */
    void sweep(Instant now);
}
