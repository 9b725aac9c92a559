package org.kampus.workshop;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.insight.Scorecard;
import org.kampus.organisation.OperatingPlan;

/**
 * What a team's round came to.
 *
 * @param team the team
 * @param round the round; 0 is the practice round
 * @param plan the plan that was played
 * @param reason why the team decided so; empty if nothing was said
 * @param submitted whether the team submitted the plan itself
 * @param prediction what it expected; null if nothing was predicted
 * @param scores the four scores of the quarter
 * @param figures what teams are compared by; a figure added later may be missing
 * @param digest SHA-256 over input and result of the run, 64 hex digits
 * @param engineVersion version of the engine's rules
 * @param at when it was simulated
 */
public record TeamResult(
        UUID team,
        int round,
        OperatingPlan plan,
        String reason,
        boolean submitted,
        @Nullable Prediction prediction,
        Scorecard scores,
        Map<TeamFigure, Double> figures,
        String digest,
        String engineVersion,
        Instant at) {

    /** Copies the figures. */
    public TeamResult {
        figures = Map.copyOf(figures);
    }
}
