package org.kampus.application.workshop;

import java.util.List;
import org.kampus.workshop.WorkshopSettings;

/**
 * A workshop to be made.
 *
 * @param title its title, at most 80 characters
 * @param caseId name of a playable case
 * @param settings how it is played
 * @param teams names of the teams, at most 24, in the trainer's language
 */
public record WorkshopOrder(String title, String caseId, WorkshopSettings settings, List<String> teams) {

    /** Copies the names. */
    public WorkshopOrder {
        teams = List.copyOf(teams);
    }
}
