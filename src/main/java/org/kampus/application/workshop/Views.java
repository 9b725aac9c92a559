package org.kampus.application.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.organisation.Decision;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;
import org.kampus.scenario.Scenario;
import org.kampus.workshop.Note;
import org.kampus.workshop.Proposal;
import org.kampus.workshop.Proposals;
import org.kampus.workshop.RevealStep;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.RoundTimer;
import org.kampus.workshop.Seat;
import org.kampus.workshop.Seating;
import org.kampus.workshop.Surprise;
import org.kampus.workshop.Team;
import org.kampus.workshop.Workshop;
import org.kampus.workshop.WorkshopState;

/** Draws what each caller may see of a workshop. */
@ApplicationScoped
class Views {

    private final OpenWorkshops workshops;
    private final RoundRunner runner;
    private final Presence presence;
    private final TrainerRepository trainers;
    private final TeamLuck luck;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Views() {
        this(null, null, null, null, null);
    }

    @Inject
    Views(OpenWorkshops workshops, RoundRunner runner, Presence presence, TrainerRepository trainers, TeamLuck luck) {
        this.workshops = workshops;
        this.runner = runner;
        this.presence = presence;
        this.trainers = trainers;
        this.luck = luck;
    }

    ConsoleView console(Workshop workshop) {
        WorkshopState state = workshop.state();
        int revealRound = revealRound(workshop);
        return new ConsoleView(
                workshop.id(),
                workshop.stage(),
                state.title(),
                state.code(),
                state.caseId(),
                state.caseDigest(),
                workshops.scenario(workshop),
                workshop.settings(),
                workshop.roundState(),
                workshop.round(),
                workshop.practicing(),
                time(workshop),
                runner.progress(workshop),
                workshop.reveal(revealRound),
                revealRound,
                workshop.teams().stream().map(team -> row(workshop, team)).toList(),
                workshop.seats().stream()
                        .filter(seat -> seat.team() == null)
                        .map(seat -> person(seat, true))
                        .toList(),
                workshop.surprises(),
                workshop.notes(),
                workshop.adjustments(),
                workshop.proposals().stream()
                        .filter(Proposal::made)
                        .map(proposal -> proposal(workshop, proposal))
                        .toList(),
                Standings.of(workshop, revealRound, RevealStep.PROFIT, Map.of()),
                state.trainers().stream().map(this::trainer).toList());
    }

    private ConsoleView.ProposalRow proposal(Workshop workshop, Proposal proposal) {
        Scenario scenario = workshops.scenario(workshop);
        OperatingPlan begun = workshop.planBefore(proposal.team(), proposal.round(), scenario.startingPlan());
        return new ConsoleView.ProposalRow(
                proposal, Decision.of(PlanChange.between(begun, proposal.plan()), scenario.limits()));
    }

    private ConsoleView.TeamRow row(Workshop workshop, Team team) {
        return new ConsoleView.TeamRow(
                team.id(),
                team.name(),
                team.robot(),
                people(workshop, team.id(), true),
                status(team),
                team.plan(),
                workshop.resultsOf(team.id()));
    }

    private static ConsoleView.TeamStatus status(Team team) {
        if (team.isRobot()) {
            return ConsoleView.TeamStatus.ROBOT;
        }
        if (team.plan().submitted()) {
            return ConsoleView.TeamStatus.SUBMITTED;
        }
        return team.plan().touched() ? ConsoleView.TeamStatus.DECIDING : ConsoleView.TeamStatus.SILENT;
    }

    private TrainerView trainer(UUID id) {
        return trainers.find(id)
                .map(account -> new TrainerView(id, account.login(), account.name()))
                .orElseGet(() -> new TrainerView(id, "", ""));
    }

    ProjectorView projector(Workshop workshop) {
        WorkshopState state = workshop.state();
        int revealRound = revealRound(workshop);
        List<Seat> players =
                workshop.seats().stream().filter(seat -> !seat.observer()).toList();
        return new ProjectorView(
                workshop.id(),
                workshop.stage(),
                state.title(),
                state.code(),
                workshops.scenario(workshop).title(),
                workshop.roundState(),
                workshop.round(),
                workshop.settings().rounds(),
                workshop.practicing(),
                time(workshop),
                runner.progress(workshop),
                workshop.teams().stream().map(team -> dot(workshop, team)).toList(),
                players.size(),
                (int) players.stream()
                        .filter(seat -> presence.isPresent(seat.id()))
                        .count(),
                workshop.reveal(revealRound),
                revealRound,
                standings(workshop, revealRound, workshop.reveal(revealRound)),
                workshop.settings().mix(),
                workshop.notes().stream()
                        .filter(note -> note.team() == null && note.round() == workshop.round())
                        .map(Note::text)
                        .toList());
    }

    private static ProjectorView.TeamDot dot(Workshop workshop, Team team) {
        return new ProjectorView.TeamDot(
                team.id(),
                team.name(),
                players(workshop, team.id()),
                team.isRobot(),
                team.plan().submitted());
    }

    /**
     * A team's screen.
     *
     * @param me the person who looks; null for a trainer
     * @param teamId the person's team; null for none
     */
    TeamView team(Workshop workshop, @Nullable Seat me, @Nullable UUID teamId) {
        WorkshopState state = workshop.state();
        Scenario scenario = workshops.scenario(workshop);
        int revealRound = revealRound(workshop);
        RevealStep reveal = workshop.reveal(revealRound);
        return new TeamView(
                workshop.id(),
                workshop.stage(),
                state.title(),
                state.code(),
                scenario,
                state.caseDigest(),
                workshop.roundState(),
                workshop.round(),
                workshop.settings().rounds(),
                workshop.practicing(),
                time(workshop),
                runner.progress(workshop),
                workshop.settings().mode(),
                workshop.settings().closedIn(workshop.round()),
                me == null ? null : person(me, true),
                teamId == null ? null : own(workshop, scenario, workshop.team(teamId), me),
                choices(workshop),
                teamId == null
                        ? workshop.teams().stream().map(t -> dot(workshop, t)).toList()
                        : List.of(),
                reveal == RevealStep.NOTHING ? List.of() : standings(workshop, revealRound, reveal),
                reveal,
                revealRound,
                workshop.notes().stream()
                        .filter(note -> teamId == null ? note.team() == null : note.isFor(teamId))
                        .toList(),
                workshop.surprises().stream()
                        .filter(surprise -> told(workshop, surprise, teamId))
                        .toList(),
                me == null ? Set.of() : me.newsRead());
    }

    /** Surprises are told when their round is being decided, and stay told. */
    private static boolean told(Workshop workshop, Surprise surprise, @Nullable UUID team) {
        boolean mine = team == null ? surprise.team() == null : surprise.meets(team);
        return mine && workshop.roundState() != RoundState.LOBBY && surprise.round() <= workshop.round();
    }

    private TeamView.OwnTeam own(Workshop workshop, Scenario scenario, Team team, @Nullable Seat me) {
        Proposals proposals = new Proposals(workshop);
        boolean proposing = proposals.open(team);
        return new TeamView.OwnTeam(
                team.id(),
                team.name(),
                people(workshop, team.id(), false),
                team.plan(),
                workshop.lastPlan(team.id(), scenario.startingPlan()),
                workshop.resultsOf(team.id()),
                team.isRobot(),
                proposing,
                me == null ? null : proposals.of(me.id()).orElse(null),
                proposing ? List.of() : proposals.made(team),
                proposing
                        ? proposals.waitedFor(team).stream().map(Seat::nickname).toList()
                        : List.of());
    }

    /** Teams to choose from in the lobby, if people choose. */
    List<TeamView.Choice> choices(Workshop workshop) {
        if (workshop.settings().seating() != Seating.OWN_CHOICE || workshop.roundState() == RoundState.FINISHED) {
            return List.of();
        }
        return workshop.teams().stream()
                .filter(team -> !team.isRobot())
                .map(team -> new TeamView.Choice(team.id(), team.name(), players(workshop, team.id())))
                .toList();
    }

    /** The round whose standings are told: the last one simulated; 0 before the first. */
    static int revealRound(Workshop workshop) {
        return workshop.lastSimulated().orElse(0);
    }

    /** Standings of a round as far as they are revealed. */
    List<Standing> standings(Workshop workshop, int round, RevealStep reveal) {
        boolean last = round == revealRound(workshop) && reveal == RevealStep.PROFIT;
        return Standings.of(workshop, round, reveal, last ? luck.of(workshop) : Map.of());
    }

    TimeLeft time(Workshop workshop) {
        RoundTimer timer = workshop.timer();
        Instant now = workshops.now();
        return new TimeLeft(timer.left(now), timer.paused(), timer.deadline());
    }

    private List<PersonView> people(Workshop workshop, UUID team, boolean withCodes) {
        return workshop.peopleOf(team).stream()
                .map(seat -> person(seat, withCodes))
                .toList();
    }

    private static int players(Workshop workshop, UUID team) {
        return (int) workshop.peopleOf(team).stream()
                .filter(seat -> !seat.observer())
                .count();
    }

    private PersonView person(Seat seat, boolean withCode) {
        return new PersonView(
                seat.id(),
                seat.nickname(),
                seat.team(),
                seat.observer(),
                presence.isPresent(seat.id()),
                presence.place(seat.id()),
                withCode ? Secrets.spelled(seat.code()) : "");
    }
}
