package org.kampus.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kampus.insight.foresight.Foresight;
import org.kampus.organisation.OperatingPlan;

/**
 * A solo game as it is kept.
 *
 * @param id the game
 * @param version number of the last change; {@link #FIRST_VERSION} for a new game
 * @param owner token of the player who began it
 * @param scenarioId name of the case
 * @param scenarioText the case's whole text as it was when the game began
 * @param scenarioDigest SHA-256 of that text, 64 hex digits
 * @param seed the luck
 * @param played the quarters played, in order
 * @param draft the plan being prepared
 * @param reason why the draft is as it is
 * @param foresight what the player expects of it
 * @param createdAt when the game began, to the microsecond
 * @param updatedAt time of the last change, to the microsecond
 */
public record StoredGame(
        UUID id,
        long version,
        String owner,
        String scenarioId,
        String scenarioText,
        String scenarioDigest,
        long seed,
        List<PlayedQuarter> played,
        OperatingPlan draft,
        String reason,
        Foresight foresight,
        Instant createdAt,
        Instant updatedAt) {

    /** The version of a game that was never changed. */
    public static final long FIRST_VERSION = 1;

    /** Copies the quarters. */
    public StoredGame {
        played = List.copyOf(played);
    }

    /** A copy with another draft, changed at the given time. */
    StoredGame withDraft(OperatingPlan plan, String why, Instant now) {
        return changed(played, plan, why, foresight, now);
    }

    /** A copy whose player expects something else of the draft. */
    StoredGame withForesight(Foresight expected, Instant now) {
        return changed(played, draft, reason, expected, now);
    }

    /** A copy with one more quarter; its plan is the draft of the next. */
    StoredGame withQuarter(PlayedQuarter quarter, Instant now) {
        List<PlayedQuarter> quarters = new java.util.ArrayList<>(played);
        quarters.add(quarter);
        return changed(quarters, quarter.plan(), "", Foresight.NONE, now);
    }

    private StoredGame changed(
            List<PlayedQuarter> quarters, OperatingPlan plan, String why, Foresight expected, Instant now) {
        return new StoredGame(
                id,
                version,
                owner,
                scenarioId,
                scenarioText,
                scenarioDigest,
                seed,
                quarters,
                plan,
                why,
                expected,
                createdAt,
                now);
    }
}
