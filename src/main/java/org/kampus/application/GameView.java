package org.kampus.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kampus.insight.foresight.Foresight;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;
import org.kampus.scenario.Scenario;

/**
 * A solo game as its player sees it.
 *
 * @param id the game's unguessable name; who knows it may open the game
 * @param version number of the last change, to be given back with the next one
 * @param scenario the case, as it was when the game began
 * @param scenarioDigest SHA-256 of the case's text, 64 hex digits
 * @param seed the luck of this game
 * @param played the quarters played so far, in order
 * @param draft the plan being prepared for the next quarter; after the last quarter, the last plan
 * @param reason why the draft is as it is, at most {@link PlayService#MAX_REASON_LENGTH} characters
 * @param foresight what the player expects of the draft
 * @param updatedAt time of the last change
 * @param digestChanged whether replaying the game gave other figures than it was played with, as a
 *     newer engine may; known only once {@link PlayService#replay} was called, false before
 */
public record GameView(
        UUID id,
        long version,
        Scenario scenario,
        String scenarioDigest,
        long seed,
        List<PlayedQuarter> played,
        OperatingPlan draft,
        String reason,
        Foresight foresight,
        Instant updatedAt,
        boolean digestChanged) {

    /** Copies the quarters. */
    public GameView {
        played = List.copyOf(played);
    }

    /** The quarter to play next, from 1; one more than the case has when the game is over. */
    public int nextQuarter() {
        return played.size() + 1;
    }

    /** Whether all quarters of the case are played. */
    public boolean finished() {
        return played.size() >= scenario.quarters();
    }

    /** The plan in force now: that of the last quarter, before the first one the case's own. */
    public OperatingPlan lastPlan() {
        return played.isEmpty() ? scenario.startingPlan() : played.getLast().plan();
    }

    /** What the draft changes compared with {@link #lastPlan()}. */
    public List<PlanChange> changes() {
        return PlanChange.between(lastPlan(), draft);
    }

    /** What a quarter changed compared with the one before it; for the first, with the case's own plan. */
    public List<PlanChange> changes(int quarter) {
        OperatingPlan before =
                quarter == 1 ? scenario.startingPlan() : played.get(quarter - 2).plan();
        return PlanChange.between(before, played.get(quarter - 1).plan());
    }
}
