package org.kampus.application.workshop;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.Scenario;
import org.kampus.workshop.Note;
import org.kampus.workshop.PlayMode;
import org.kampus.workshop.Proposal;
import org.kampus.workshop.RevealStep;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.Surprise;
import org.kampus.workshop.TeamPlan;
import org.kampus.workshop.TeamResult;

/**
 * A workshop as one of its people sees it: their own team and what is revealed of the others.
 *
 * @param id the workshop
 * @param stage counts the steps of the workshop
 * @param title its title
 * @param code what people join by
 * @param scenario the case
 * @param caseDigest SHA-256 of the case's text, 64 hex digits
 * @param state where it stands
 * @param round the round it is at; 0 in the practice round and before the start
 * @param rounds rounds to play
 * @param practice whether this is the practice round
 * @param time the timer
 * @param progress share of the simulation that is done, 0-1; 1 outside of it
 * @param mode easy or hard
 * @param closedDecisions keys of the decisions that cannot be changed in this round
 * @param me the person; in a trainer's look into a team, null
 * @param team the team; null for somebody without one
 * @param teams the teams one may choose from, if people choose and the workshop has not begun
 * @param room all teams as the wall shows them, for somebody without a team; else empty
 * @param standings revealed standings of {@link #revealRound}; empty if nothing is revealed
 * @param reveal what is revealed of {@link #revealRound}
 * @param revealRound the round whose standings are being revealed
 * @param notes news for this team, in order
 * @param surprises surprises that met this team up to the round before, and those told at once
 * @param newsRead ids of notes and surprises the person has put away
 */
public record TeamView(
        UUID id,
        long stage,
        String title,
        String code,
        Scenario scenario,
        String caseDigest,
        RoundState state,
        int round,
        int rounds,
        boolean practice,
        TimeLeft time,
        double progress,
        PlayMode mode,
        Set<String> closedDecisions,
        @Nullable PersonView me,
        @Nullable OwnTeam team,
        List<Choice> teams,
        List<ProjectorView.TeamDot> room,
        List<Standing> standings,
        RevealStep reveal,
        int revealRound,
        List<Note> notes,
        List<Surprise> surprises,
        Set<UUID> newsRead) {

    /** Copies the lists. */
    public TeamView {
        closedDecisions = Set.copyOf(closedDecisions);
        teams = List.copyOf(teams);
        room = List.copyOf(room);
        standings = List.copyOf(standings);
        notes = List.copyOf(notes);
        surprises = List.copyOf(surprises);
        newsRead = Set.copyOf(newsRead);
    }

    /** The plan this person has in hand: the own proposal while everybody proposes, else the team's. */
    public OperatingPlan planInHand() {
        OwnTeam own = Objects.requireNonNull(team, "somebody without a team has no plan");
        return own.proposing() && own.mine() != null
                ? own.mine().plan()
                : own.plan().plan();
    }

    /** Why it is so. */
    public String reasonInHand() {
        OwnTeam own = Objects.requireNonNull(team, "somebody without a team has no plan");
        return own.proposing()
                ? own.mine() == null ? "" : own.mine().reason()
                : own.plan().reason();
    }

    /** The team's results in the game that is being played: the practice round is a game of its own. */
    public List<TeamResult> playedNow() {
        return team == null
                ? List.of()
                : team.results().stream()
                        .filter(result -> practice == (result.round() == 0))
                        .toList();
    }

    /**
     * The person's team.
     *
     * @param id the team
     * @param name its name
     * @param people its people
     * @param plan the plan it is making; between rounds the one it played last
     * @param lastPlan the plan in force: that of the last round, before the first one the case's own
     * @param results its results so far, the practice round's only while it lasts
     * @param robot whether a robot decides
     * @param proposing whether everybody proposes alone now, and the team decides afterwards
     * @param mine what the person proposes; null for nothing yet, and for a trainer
     * @param proposals what everybody has proposed, once the team decides
     * @param waitedFor nicknames of those who have not made their proposal, while the team proposes
     */
    public record OwnTeam(
            UUID id,
            String name,
            List<PersonView> people,
            TeamPlan plan,
            OperatingPlan lastPlan,
            List<TeamResult> results,
            boolean robot,
            boolean proposing,
            @Nullable Proposal mine,
            List<Proposal> proposals,
            List<String> waitedFor) {

        /** Copies the lists. */
        public OwnTeam {
            people = List.copyOf(people);
            results = List.copyOf(results);
            proposals = List.copyOf(proposals);
            waitedFor = List.copyOf(waitedFor);
        }
    }

    /**
     * A team to choose.
     *
     * @param id the team
     * @param name its name
     * @param people how many are in it
     */
    public record Choice(UUID id, String name, int people) {}
}
