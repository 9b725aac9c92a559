package org.kampus.application.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kampus.scenario.LocalizedText;
import org.kampus.workshop.RoundState;

/**
 * What somebody sees who has a join code; looking takes no seat.
 *
 * @param code the code as it is written
 * @param title title of the workshop
 * @param caseTitle title of the case
 * @param state where it stands
 * @param seat the seat this browser has already; null if none
 * @param teams teams to choose from; empty if people do not choose
 */
public record JoinView(
        String code,
        String title,
        LocalizedText caseTitle,
        RoundState state,
        Caller.@Nullable Participant seat,
        List<TeamView.Choice> teams) {

    /** Copies the list. */
    public JoinView {
        teams = List.copyOf(teams);
    }
}
