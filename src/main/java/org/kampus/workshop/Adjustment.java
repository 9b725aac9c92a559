package org.kampus.workshop;

import java.time.Instant;
import java.util.UUID;

/**
 * Help for a team, or a penalty, with the reason the trainer gave. It counts in the standings; the simulation knows nothing of
 * it, so that what a team's decisions earned stays what they earned.
 *
 * @param id its name
 * @param team the team
 * @param round the round from whose standings on it counts; 0 is the practice round
 * @param amount thousand ₽ added to the profit; a penalty is negative
 * @param reason why, at most {@link #LONGEST_REASON} characters; never empty
 * @param by name of the trainer
 * @param at when it was ordered
 */
public record Adjustment(UUID id, UUID team, int round, double amount, String reason, String by, Instant at) {

    /** Largest amount either way, thousand ₽. */
    public static final int MOST = 1_000_000;

    /** Most characters of a reason. */
    public static final int LONGEST_REASON = 280;

    /** Checks amount and reason. */
    public Adjustment {
        if (!(Math.abs(amount) <= MOST) || amount == 0) {
            throw new WorkshopRefusal(WorkshopRefusal.Reason.OUT_OF_RANGE, "amount", (int) amount, -MOST, MOST);
        }
        reason = PlainText.checked("reason", reason, LONGEST_REASON);
    }
}
