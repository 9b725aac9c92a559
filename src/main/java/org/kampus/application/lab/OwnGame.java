package org.kampus.application.lab;

import java.util.UUID;

/**
 * The game an experiment was opened from: its own fate is marked among those of the baseline.
 *
 * @param game the game
 * @param seed its luck
 * @param played quarters that were played in it
 */
public record OwnGame(UUID game, long seed, int played) {}
