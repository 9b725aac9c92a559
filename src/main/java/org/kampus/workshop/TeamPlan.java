package org.kampus.workshop;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kampus.organisation.OperatingPlan;

/**
 * The one plan a team is making for the round.
 *
 * @param number number of the version, counted on over all rounds of the team
 * @param plan the decisions
 * @param reason one line of why, at most {@link #LONGEST_REASON} characters; may be empty
 * @param submitted whether it is submitted
 * @param prediction what the team expects; null if nothing was predicted
 * @param by who made this version: a nickname or a trainer's name; empty if nobody touched the plan
 * @param at when it was made
 */
public record TeamPlan(
        long number,
        OperatingPlan plan,
        String reason,
        boolean submitted,
        @Nullable Prediction prediction,
        String by,
        Instant at) {

    /** Most characters of a reason. */
    public static final int LONGEST_REASON = 280;

    /** The untouched plan a round begins with. */
    static TeamPlan untouched(long number, OperatingPlan plan, Instant now) {
        return new TeamPlan(number, plan, "", false, null, "", now);
    }

    /** Whether somebody has changed or submitted it in this round. */
    public boolean touched() {
        return !by.isEmpty();
    }
}
