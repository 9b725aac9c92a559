package org.kampus.application;

import org.kampus.insight.TargetsReached;

/**
 * Somebody who plays alone has played a quarter.
 *
 * @param player token of the player
 * @param scenarioId the case
 * @param played quarters of the game played so far
 * @param quarters quarters of the case
 * @param targets how many targets of the case the game has reached so far
 */
public record QuarterPlayed(String player, String scenarioId, int played, int quarters, TargetsReached targets) {}
