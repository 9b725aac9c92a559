package org.kampus.insight.debrief;

import org.kampus.simulation.api.DepartureCause;

/**
 * How many of those who stopped buying in a game would have stayed without a cause: the sum over quarters, each played again by
 * itself. The numbers of several causes overlap and need not add up.
 *
 * @param cause what was taken away for everybody
 * @param stayed those who stay
 */
public record KeptBy(DepartureCause cause, int stayed) {}
