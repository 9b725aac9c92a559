package org.kampus.application.learn;

/**
 * A player has deleted what this server knew of her learning.
 *
 * @param player token of the browser's player
 */
public record LearningForgotten(String player) {}
