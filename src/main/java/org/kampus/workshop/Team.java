package org.kampus.workshop;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A team.
 *
 * @param id the team
 * @param name unique in the workshop, ignoring case; at most {@link #LONGEST_NAME} characters
 * @param position place in lists, from 0
 * @param robot how it decides by itself; null for a team of people
 * @param seed its luck
 * @param plan the plan it is making; between rounds the one it played last
 */
public record Team(
        UUID id, String name, int position, @Nullable RobotStrategy robot, long seed, TeamPlan plan) {

    /** Most characters of a name. */
    public static final int LONGEST_NAME = 40;

    /** Checks the name. */
    public Team {
        name = PlainText.checked("team", name, LONGEST_NAME);
    }

    /** Whether it decides by itself. */
    public boolean isRobot() {
        return robot != null;
    }

    Team withName(String value) {
        return new Team(id, value, position, robot, seed, plan);
    }

    Team withPlan(TeamPlan value) {
        return new Team(id, name, position, robot, seed, value);
    }
}
