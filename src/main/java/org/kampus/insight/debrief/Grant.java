package org.kampus.insight.debrief;

/**
 * Help for a team, or a penalty, outside the simulation.
 *
 * @param quarter the quarter from whose standings on it counts
 * @param amount thousand ₽; a penalty is negative
 * @param reason why, in the trainer's words
 */
public record Grant(int quarter, double amount, String reason) {}
