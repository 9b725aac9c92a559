package org.kampus.application.workshop;

import java.util.UUID;

/**
 * Who asks. Every use case of a workshop takes one and answers only what that person may see and do; a
 * workshop that is not theirs is as good as none, see {@link NoSuchWorkshopException}.
 *
 * <p>A {@link Trainer} comes from {@link TrainerAccounts}, a {@link Participant} from {@link TeamPlay};
 * pages keep what they got in their session and never build one from an address.
 */
public sealed interface Caller {

    /**
     * A trainer who has signed in.
     *
     * @param trainer the account
     */
    record Trainer(UUID trainer) implements Caller {}

    /**
     * A person with a seat, who plays or observes.
     *
     * @param workshop the workshop
     * @param seat the seat
     */
    record Participant(UUID workshop, UUID seat) implements Caller {}
}
