package org.kampus.workshop;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a team's plan that is kept for good.
 *
 * @param team the team
 * @param round the round it was made for; 0 is the practice round
 * @param deed what was done
 * @param seat who did it; null if a trainer or the rules did
 * @param plan the plan after it
 */
public record PlanVersion(
        UUID team, int round, Deed deed, @Nullable UUID seat, TeamPlan plan) {

    /** What made a version. */
    public enum Deed {
        /** A round began with it. */
        OPENED,
        /** Somebody changed it. */
        CHANGED,
        /** Somebody submitted it. */
        SUBMITTED,
        /** Somebody took it back. */
        WITHDRAWN,
        /** A trainer typed it in. */
        TYPED,
        /** The team had not submitted, so this is played. */
        KEPT,
        /** A round was undone or begun again. */
        RESTORED
    }
}
