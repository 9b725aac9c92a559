package org.kampus.insight.debrief;

import java.util.List;
import java.util.Optional;
import org.kampus.insight.counterfactual.Lead;

/**
 * What is told of a workshop: all teams side by side.
 *
 * @param title title of the workshop
 * @param teams the teams by falling profit of all rounds, those of people before robots
 * @param lead why the first team is ahead of the second; empty with fewer than two that played equally long
 */
public record TeamsDebrief(String title, List<Debrief> teams, Optional<Lead> lead) {

    /** Copies the list. */
    public TeamsDebrief {
        teams = List.copyOf(teams);
    }
}
