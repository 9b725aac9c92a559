package org.kampus.application;

import java.time.Instant;
import java.util.UUID;

/**
 * What a list of games needs of a game as it is kept.
 *
 * @param id the game
 * @param scenarioId name of the case
 * @param scenarioText the case's whole text as it was when the game began
 * @param scenarioDigest SHA-256 of that text, 64 hex digits
 * @param played number of quarters played
 * @param updatedAt time of the last change
 */
public record GameHeading(
        UUID id, String scenarioId, String scenarioText, String scenarioDigest, int played, Instant updatedAt) {}
