package org.kampus.workshop;

import java.time.Instant;
import java.util.UUID;
import org.kampus.organisation.OperatingPlan;

/**
 * What one person proposes to the team before it decides.
 *
 * @param seat the person
 * @param team the person's team
 * @param round the round
 * @param plan the plan proposed
 * @param reason why, at most {@link TeamPlan#LONGEST_REASON} characters; may be empty
 * @param made whether the person has made it: it can be seen by the team as soon as the team decides
 * @param by the nickname
 * @param at when it was changed last
 */
public record Proposal(
        UUID seat, UUID team, int round, OperatingPlan plan, String reason, boolean made, String by, Instant at) {

    /** What finds a proposal. */
    public record Key(UUID seat, int round) {}

    /** What finds it. */
    public Key key() {
        return new Key(seat, round);
    }
}
