package org.kampus.application.workshop;

import java.util.List;
import java.util.UUID;
import org.kampus.scenario.LocalizedText;
import org.kampus.workshop.RevealStep;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.ScoreMix;

/**
 * What everybody in the room may see.
 *
 * @param id the workshop
 * @param stage counts the steps of the workshop
 * @param title its title
 * @param code what people join by
 * @param caseTitle title of the case
 * @param state where it stands
 * @param round the round it is at; 0 in the practice round and before the start
 * @param rounds rounds to play
 * @param practice whether this is the practice round
 * @param time the timer
 * @param progress share of the simulation that is done, 0-1; 1 outside of it
 * @param teams the teams, in order
 * @param people people who have joined and play
 * @param present of those, people whose page is open
 * @param reveal what may be seen of the round {@link #revealRound}
 * @param revealRound the round whose standings are being revealed; 0 before the first
 * @param standings standings of {@link #revealRound}, scores not revealed are NaN
 * @param mix what teams are ranked by
 * @param news notes to all teams of this round
 */
public record ProjectorView(
        UUID id,
        long stage,
        String title,
        String code,
        LocalizedText caseTitle,
        RoundState state,
        int round,
        int rounds,
        boolean practice,
        TimeLeft time,
        double progress,
        List<TeamDot> teams,
        int people,
        int present,
        RevealStep reveal,
        int revealRound,
        List<Standing> standings,
        ScoreMix mix,
        List<String> news) {

    /** Copies the lists. */
    public ProjectorView {
        teams = List.copyOf(teams);
        standings = List.copyOf(standings);
        news = List.copyOf(news);
    }

    /**
     * A team on the projector.
     *
     * @param id the team
     * @param name its name
     * @param people how many play in it
     * @param robot whether it decides by itself
     * @param submitted whether its plan is submitted
     */
    public record TeamDot(UUID id, String name, int people, boolean robot, boolean submitted) {}
}
