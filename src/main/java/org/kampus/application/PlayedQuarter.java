package org.kampus.application;

import java.time.Instant;
import org.kampus.insight.Scorecard;
import org.kampus.insight.foresight.Foresight;
import org.kampus.organisation.OperatingPlan;

/**
 * A quarter that was played and can never be changed again.
 *
 * @param number quarter of the game, from 1
 * @param plan the decisions it was played with
 * @param reason why the player decided so; empty if nothing was said
 * @param foresight what the player expected of it
 * @param digest SHA-256 over input and result of the run up to this quarter, 64 hex digits
 * @param engineVersion version of the engine's rules that played it
 * @param scores the four scores as they were when it was played
 * @param playedAt when it was played
 */
public record PlayedQuarter(
        int number,
        OperatingPlan plan,
        String reason,
        Foresight foresight,
        String digest,
        String engineVersion,
        Scorecard scores,
        Instant playedAt) {}
