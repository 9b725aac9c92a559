package org.kampus.workshop;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A surprise that was ordered.
 *
 * @param id its name
 * @param kind what happens
 * @param team the team it happens to; null for all
 * @param round the round whose quarter it happens in; 0 is the practice round
 * @param by name of the trainer who ordered it
 * @param at when it was ordered
 */
public record Surprise(UUID id, SurpriseKind kind, @Nullable UUID team, int round, String by, Instant at) {

    /** Whether it happens to a team. */
    public boolean meets(UUID someTeam) {
        return team == null || team.equals(someTeam);
    }
}
