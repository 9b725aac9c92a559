package org.kampus.application.workshop;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.organisation.Decision;
import org.kampus.scenario.Scenario;
import org.kampus.workshop.Adjustment;
import org.kampus.workshop.Note;
import org.kampus.workshop.Proposal;
import org.kampus.workshop.RevealStep;
import org.kampus.workshop.RobotStrategy;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.Surprise;
import org.kampus.workshop.TeamPlan;
import org.kampus.workshop.TeamResult;
import org.kampus.workshop.WorkshopSettings;

/**
 * A workshop as its trainers see it.
 *
 * @param id the workshop
 * @param stage counts the steps of the workshop; given back with every command that moves it on
 * @param title its title
 * @param code what people join by
 * @param caseId name of the case
 * @param caseDigest SHA-256 of the text of the case, 64 hex digits
 * @param scenario the case, as it was when the workshop was made
 * @param settings how it is played
 * @param state where it stands
 * @param round the round it is at; 0 in the practice round and before the start
 * @param practice whether this is the practice round
 * @param time the timer
 * @param progress share of the simulation that is done, 0-1; 1 outside of it
 * @param reveal what everybody may see of the round {@link #revealRound}
 * @param revealRound the round whose standings are being revealed; those before it are open
 * @param teams the teams, in order
 * @param waiting people without a team, observers too
 * @param surprises surprises ordered, in order
 * @param notes notes written, in order
 * @param adjustments help and penalties, in order
 * @param proposals what people have proposed and made, in order
 * @param standings where teams stand after the round that is being revealed, without their luck; empty before the first
 * @param trainers the trainers who lead it, the first one made it
 */
public record ConsoleView(
        UUID id,
        long stage,
        String title,
        String code,
        String caseId,
        String caseDigest,
        Scenario scenario,
        WorkshopSettings settings,
        RoundState state,
        int round,
        boolean practice,
        TimeLeft time,
        double progress,
        RevealStep reveal,
        int revealRound,
        List<TeamRow> teams,
        List<PersonView> waiting,
        List<Surprise> surprises,
        List<Note> notes,
        List<Adjustment> adjustments,
        List<ProposalRow> proposals,
        List<Standing> standings,
        List<TrainerView> trainers) {

    /** Copies the lists. */
    public ConsoleView {
        teams = List.copyOf(teams);
        waiting = List.copyOf(waiting);
        surprises = List.copyOf(surprises);
        notes = List.copyOf(notes);
        adjustments = List.copyOf(adjustments);
        proposals = List.copyOf(proposals);
        standings = List.copyOf(standings);
        trainers = List.copyOf(trainers);
    }

    /**
     * A team in the console.
     *
     * @param id the team
     * @param name its name
     * @param robot how it decides by itself; null for people
     * @param people its people, in the order they came
     * @param status what it is doing
     * @param plan its plan as it is now
     * @param results its results so far, the practice round's among them
     */
    public record TeamRow(
            UUID id,
            String name,
            @Nullable RobotStrategy robot,
            List<PersonView> people,
            TeamStatus status,
            TeamPlan plan,
            List<TeamResult> results) {

        /** Copies the lists. */
        public TeamRow {
            people = List.copyOf(people);
            results = List.copyOf(results);
        }
    }

    /**
     * What somebody proposed.
     *
     * @param proposal the proposal
     * @param decisions what it decides otherwise than the plan the round began with
     */
    public record ProposalRow(Proposal proposal, List<Decision> decisions) {

        /** Copies the list. */
        public ProposalRow {
            decisions = List.copyOf(decisions);
        }
    }

    /** What a team is doing. */
    public enum TeamStatus {
        /** Nobody has touched the plan of this round. */
        SILENT,
        /** Somebody has changed the plan. */
        DECIDING,
        /** The plan is submitted. */
        SUBMITTED,
        /** It decides by itself. */
        ROBOT
    }

    /** A team by its id. */
    public TeamRow team(UUID team) {
        return teams.stream().filter(t -> t.id().equals(team)).findFirst().orElseThrow();
    }
}
