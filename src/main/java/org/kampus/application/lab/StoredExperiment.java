package org.kampus.application.lab;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An experiment as it is kept.
 *
 * @param id the experiment
 * @param version number of the last change of its order, from 1
 * @param owner who made it: a player's token, or the name of a program's caller
 * @param key what the caller calls this order, so that it is not taken twice; null if nothing was said
 * @param order what is asked
 * @param state how far it is; {@link ExperimentState#QUEUED} as long as it is on its way
 * @param failure what went wrong, for people; empty unless it failed
 * @param result what it brought; null unless it is done
 * @param createdAt when it was made
 * @param updatedAt time of the last change
 */
public record StoredExperiment(
        UUID id,
        long version,
        String owner,
        @Nullable String key,
        ExperimentOrder order,
        ExperimentState state,
        String failure,
        @Nullable ExperimentResult result,
        Instant createdAt,
        Instant updatedAt) {

    /** A copy with another order. */
    StoredExperiment withOrder(ExperimentOrder value, Instant now) {
        return new StoredExperiment(id, version + 1, owner, key, value, state, failure, result, createdAt, now);
    }

    /** A copy in a state without a result. */
    StoredExperiment in(ExperimentState value, String why, Instant now) {
        return new StoredExperiment(id, version, owner, key, order, value, why, null, createdAt, now);
    }

    /** A copy that is done. */
    StoredExperiment done(ExperimentResult value) {
        return new StoredExperiment(
                id, version, owner, key, order, ExperimentState.DONE, "", value, createdAt, value.finishedAt());
    }
}
