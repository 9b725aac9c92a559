package org.kampus.application.workshop;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A secret as it is kept: only its hash.
 *
 * @param id its name
 * @param hash SHA-256 of the secret, 64 hex digits
 * @param kind what it opens
 * @param trainer whose it is or who invites; null in the set-up link
 * @param workshop the workshop to lead together; null if none
 * @param label what it is for, or the invitation's workshop; may be empty
 * @param expiresAt from when it is void
 */
public record TrainerToken(
        UUID id,
        String hash,
        Kind kind,
        @Nullable UUID trainer,
        @Nullable UUID workshop,
        String label,
        Instant expiresAt) {

    /** What a token opens. */
    public enum Kind {
        /** The account of the first trainer. */
        SET_UP,
        /** The account of a further trainer. */
        INVITATION,
        /** A new password of a trainer who forgot the old one. */
        PASSWORD,
        /** Leading a workshop together. */
        CO_TRAINER,
        /** A browser's session. */
        SESSION,
        /** A program. */
        PROGRAM
    }
}
