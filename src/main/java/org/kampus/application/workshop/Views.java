package org.kampus.application.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.insight.Scorecard;
import org.kampus.scenario.Scenario;
import org.kampus.workshop.Note;
import org.kampus.workshop.RevealStep;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.RoundTimer;
import org.kampus.workshop.Seat;
import org.kampus.workshop.Seating;
import org.kampus.workshop.Surprise;
import org.kampus.workshop.Team;
import org.kampus.workshop.TeamResult;
import org.kampus.workshop.Workshop;
import org.kampus.workshop.WorkshopState;

/** Draws what each caller may see of a workshop. */
@ApplicationScoped
class Views {

    private final OpenWorkshops workshops;
    private final RoundRunner runner;
    private final Presence presence;
    private final TrainerRepository trainers;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Views() {
        this(null, null, null, null);
    }

    @Inject
    Views(OpenWorkshops workshops, RoundRunner runner, Presence presence, TrainerRepository trainers) {
        this.workshops = workshops;
        this.runner = runner;
        this.presence = presence;
        this.trainers = trainers;
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
                state.trainers().stream().map(this::trainer).toList());
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
                teamId == null ? null : own(workshop, scenario, workshop.team(teamId)),
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

    private TeamView.OwnTeam own(Workshop workshop, Scenario scenario, Team team) {
        return new TeamView.OwnTeam(
                team.id(),
                team.name(),
                people(workshop, team.id(), false),
                team.plan(),
                workshop.lastPlan(team.id(), scenario.startingPlan()),
                workshop.resultsOf(team.id()),
                team.isRobot());
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

    /** Standings of a round, best profit first; what is not revealed is NaN and does not decide the order. */
    static List<Standing> standings(Workshop workshop, int round, RevealStep reveal) {
        List<Standing> standings = new ArrayList<>();
        for (Team team : workshop.teams()) {
            List<TeamResult> results = workshop.resultsOf(team.id()).stream()
                    .filter(result -> round == 0 ? result.round() == 0 : result.round() >= 1 && result.round() <= round)
                    .toList();
            if (!results.isEmpty() && results.getLast().round() == round) {
                Scorecard scores = results.getLast().scores();
                double total =
                        results.stream().mapToDouble(r -> r.scores().profit()).sum();
                standings.add(new Standing(
                        team.id(),
                        team.name(),
                        team.isRobot(),
                        new Scorecard(
                                shown(scores.profit(), reveal, RevealStep.PROFIT),
                                shown(scores.clientBaseValue(), reveal, RevealStep.CLIENT_BASE_VALUE),
                                shown(scores.retention(), reveal, RevealStep.RETENTION),
                                shown(scores.load(), reveal, RevealStep.LOAD)),
                        shown(total, reveal, RevealStep.PROFIT)));
            }
        }
        if (reveal == RevealStep.PROFIT) {
            standings.sort(Comparator.comparing(Standing::robot).thenComparingDouble(s -> -s.totalProfit()));
        }
        return standings;
    }

    private static double shown(double value, RevealStep reveal, RevealStep needed) {
        return reveal.compareTo(needed) >= 0 ? value : Double.NaN;
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
