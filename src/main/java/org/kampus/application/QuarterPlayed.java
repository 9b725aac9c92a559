package org.kampus.application;

/**
 * Somebody who plays alone has played a quarter.
 *
 * @param player token of the player
 * @param scenarioId the case
 * @param played quarters of the game played so far
 * @param quarters quarters of the case
 */
public record QuarterPlayed(String player, String scenarioId, int played, int quarters) {}
