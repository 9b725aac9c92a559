package org.kampus.application.workshop;

import java.util.UUID;
import org.kampus.insight.Scorecard;

/**
 * A team's scores in a round beside the others'.
 *
 * @param team the team
 * @param name its name
 * @param robot whether it decides by itself
 * @param scores the four scores; NaN where not revealed to the caller
 * @param totalProfit thousand ₽ in all rounds up to this one; NaN where profit is not revealed
 */
public record Standing(UUID team, String name, boolean robot, Scorecard scores, double totalProfit) {}
