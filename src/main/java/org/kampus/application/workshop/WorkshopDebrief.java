package org.kampus.application.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.kampus.application.Explanations;
import org.kampus.application.debrief.DebriefSubject;
import org.kampus.insight.Scorecard;
import org.kampus.insight.counterfactual.QuarterEffect;
import org.kampus.insight.debrief.Grant;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.workshop.RevealStep;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.Team;
import org.kampus.workshop.TeamFigure;
import org.kampus.workshop.TeamResult;
import org.kampus.workshop.Workshop;
import org.kampus.workshop.WorkshopRefusal;

/** What a trainer talks through with the room. */
@ApplicationScoped
public class WorkshopDebrief {

    private final OpenWorkshops workshops;
    private final Doorkeeper door;
    private final TeamReplays replays;
    private final Explanations explanations;
    private final Views views;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected WorkshopDebrief() {
        this(null, null, null, null, null);
    }

    @Inject
    WorkshopDebrief(
            OpenWorkshops workshops, Doorkeeper door, TeamReplays replays, Explanations explanations, Views views) {
        this.workshops = workshops;
        this.door = door;
        this.replays = replays;
        this.explanations = explanations;
        this.views = views;
    }

    /**
     * A figure of all teams over the rounds.
     *
     * @param figure which one
     * @param rounds numbers of the rounds, those of the case's history at 0 and below left out
     * @param teams one row per team, in order
     */
    public record Comparison(TeamFigure figure, List<Integer> rounds, List<Row> teams) {

        /** Copies the lists. */
        public Comparison {
            rounds = List.copyOf(rounds);
            teams = List.copyOf(teams);
        }

        /**
         * A team's values.
         *
         * @param team the team
         * @param name its name
         * @param values one per round; NaN where there is none
         */
        public record Row(UUID team, String name, List<Double> values) {

            /** Copies the values. */
            public Row {
                values = List.copyOf(values);
            }
        }
    }

    /**
     * A team in the debrief.
     *
     * @param team the team
     * @param name its name
     * @param robot whether it decides by itself
     * @param revenue thousand ₽ in all rounds
     * @param totalProfit thousand ₽ in all rounds
     * @param retention share of clients kept a year, mean of all rounds, 0-1
     * @param finalBaseValue value of the client base after the last round, thousand ₽
     * @param rounds what it decided in each round and why
     */
    public record TeamStory(
            UUID team,
            String name,
            boolean robot,
            double revenue,
            double totalProfit,
            double retention,
            double finalBaseValue,
            List<Chapter> rounds) {

        /** Copies the list. */
        public TeamStory {
            rounds = List.copyOf(rounds);
        }
    }

    /**
     * A round of a team.
     *
     * @param round number, from 1
     * @param changes what it changed, compared with the round before
     * @param reason its own words of why; may be empty
     * @param scores what came of it
     */
    public record Chapter(int round, List<PlanChange> changes, String reason, Scorecard scores) {

        /** Copies the list. */
        public Chapter {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A team's game as it was, and with one decision changed under the same luck.
     *
     * @param team the team
     * @param round the round the decision was changed in
     * @param played the scores as they were, from round 1
     * @param changed the scores with the change; those before the round are the same
     */
    public record Alternative(UUID team, int round, List<Scorecard> played, List<Scorecard> changed) {

        /** Copies the lists. */
        public Alternative {
            played = List.copyOf(played);
            changed = List.copyOf(changed);
        }
    }

    /** Standings of a simulated round: all of them for a trainer, for others what is revealed. */
    public List<Standing> standings(Caller caller, UUID workshop, int round) {
        Workshop seen = door.seen(caller, workshop);
        RevealStep reveal = caller instanceof Caller.Trainer ? RevealStep.PROFIT : seen.reveal(round);
        return reveal == RevealStep.NOTHING ? List.of() : views.standings(seen, round, reveal);
    }

    /** A figure of all teams over the rounds played. */
    public Comparison compare(Caller.Trainer trainer, UUID workshop, TeamFigure figure) {
        Workshop seen = door.led(trainer, workshop);
        List<Integer> rounds = seen.results().stream()
                .map(TeamResult::round)
                .filter(round -> seen.practicing() == (round == 0))
                .distinct()
                .sorted()
                .toList();
        return new Comparison(
                figure,
                rounds,
                seen.teams().stream()
                        .map(team -> new Comparison.Row(team.id(), team.name(), values(seen, team, figure, rounds)))
                        .toList());
    }

    /** All teams with their decisions and words; for people with a seat once the workshop is finished and revealed. */
    public List<TeamStory> stories(Caller caller, UUID workshop) {
        Workshop seen = door.seen(caller, workshop);
        if (caller instanceof Caller.Participant
                && (seen.roundState() != RoundState.FINISHED
                        || seen.reveal(Views.revealRound(seen)) != RevealStep.PROFIT)) {
            return List.of();
        }
        Scenario scenario = workshops.scenario(seen);
        return seen.teams().stream()
                .filter(team -> seen.resultsOf(team.id()).stream().anyMatch(result -> result.round() >= 1))
                .map(team -> story(seen, scenario, team))
                .toList();
    }

    /**
     * The traced result of everything a team has played so far. Waits for a simulation when it is not in memory: never
     * call it on a thread that a page waits for.
     */
    public SimulationResult replay(Caller.Trainer trainer, UUID workshop, UUID team) {
        return replays.get(door.led(trainer, workshop), team);
    }

    /** The teams of a workshop that have played, as debriefs tell of them; waits for simulations as {@link #replay} does. */
    public List<DebriefSubject> subjects(Caller.Trainer trainer, UUID workshop) {
        Workshop seen = door.led(trainer, workshop);
        return seen.teams().stream()
                .filter(team -> !TeamGame.of(seen, workshops.scenario(seen), team)
                        .playedRounds()
                        .isEmpty())
                .map(team -> subject(seen, team))
                .toList();
    }

    /** One of them. */
    public DebriefSubject subject(Caller.Trainer trainer, UUID workshop, UUID team) {
        Workshop seen = door.led(trainer, workshop);
        return subject(seen, seen.team(team));
    }

    private DebriefSubject subject(Workshop seen, Team team) {
        TeamGame game = TeamGame.of(seen, workshops.scenario(seen), team);
        if (game.playedRounds().isEmpty()) {
            throw new WorkshopRefusal(WorkshopRefusal.Reason.WRONG_STATE, seen.roundState());
        }
        List<String> reasons = new ArrayList<>();
        for (int round = game.firstRound(); round <= game.lastPlayed(); round++) {
            TeamResult result = game.played().get(round);
            reasons.add(result == null ? "" : result.reason());
        }
        return new DebriefSubject(
                game.scenario(),
                seen.state().caseDigest(),
                team.name(),
                team.isRobot(),
                game.practice() ? 1 : seen.settings().rounds(),
                reasons,
                List.of(),
                grants(seen, team, game),
                replays.get(seen, team.id()));
    }

    private static List<Grant> grants(Workshop seen, Team team, TeamGame game) {
        return seen.adjustments().stream()
                .filter(one -> one.team().equals(team.id()))
                .filter(one -> one.round() >= game.firstRound() && one.round() <= game.lastPlayed())
                .map(one -> new Grant(one.round() - game.firstRound() + 1, one.amount(), one.reason()))
                .toList();
    }

    /** What the decisions of each round did to each team's game, worked out in the background. */
    public CompletionStage<Map<UUID, List<QuarterEffect>>> effects(Caller.Trainer trainer, UUID workshop) {
        Workshop seen = door.led(trainer, workshop);
        Map<UUID, CompletableFuture<List<QuarterEffect>>> teams = new LinkedHashMap<>();
        seen.teams()
                .forEach(team -> teams.put(
                        team.id(),
                        replays.request(seen, team.id())
                                .thenCompose(result -> result.quarters().isEmpty()
                                        ? CompletableFuture.completedStage(List.of())
                                        : explanations.effects(result).result())));
        return CompletableFuture.allOf(teams.values().toArray(CompletableFuture[]::new))
                .thenApply(done -> {
                    Map<UUID, List<QuarterEffect>> effects = new LinkedHashMap<>();
                    teams.forEach((team, found) -> effects.put(team, found.join()));
                    return effects;
                });
    }

    /**
     * Plays a team's game again with another plan in one round. What differs is carried on into the later rounds, as
     * long as the team has not changed the same decision itself.
     */
    public AlternativeRun alternative(Caller.Trainer trainer, UUID workshop, UUID team, int round, OperatingPlan plan) {
        Workshop seen = door.led(trainer, workshop);
        TeamGame game = TeamGame.of(seen, workshops.scenario(seen), team);
        if (round < game.firstRound() || round > game.lastPlayed()) {
            throw new WorkshopRefusal(
                    WorkshopRefusal.Reason.OUT_OF_RANGE, "round", round, game.firstRound(), game.lastPlayed());
        }
        Plans.requirePlayable(game.scenario(), plan);
        List<OperatingPlan> played = game.plansBefore(game.lastPlayed() + 1);
        List<OperatingPlan> changed = PlanChange.carriedOn(played, round - game.firstRound(), plan);
        AlternativeRun run = new AlternativeRun();
        CompletableFuture<SimulationResult> before = replays.once(game.with(played), run.part(0));
        CompletableFuture<SimulationResult> after = replays.once(game.with(changed), run.part(1));
        run.await(before.thenCombine(after, (was, is) -> new Alternative(team, round, scores(was), scores(is))));
        return run;
    }

    /** The same with one of the team's changes of that round taken back. */
    public AlternativeRun without(Caller.Trainer trainer, UUID workshop, UUID team, int round, PlanChange change) {
        Workshop seen = door.led(trainer, workshop);
        TeamGame game = TeamGame.of(seen, workshops.scenario(seen), team);
        List<OperatingPlan> before = game.plansBefore(round + 1);
        if (round < game.firstRound() || round > game.lastPlayed()) {
            throw new WorkshopRefusal(
                    WorkshopRefusal.Reason.OUT_OF_RANGE, "round", round, game.firstRound(), game.lastPlayed());
        }
        return alternative(trainer, workshop, team, round, change.undo(before.getLast()));
    }

    private static List<Double> values(Workshop workshop, Team team, TeamFigure figure, List<Integer> rounds) {
        Map<Integer, Double> known = new LinkedHashMap<>();
        workshop.resultsOf(team.id())
                .forEach(result -> known.put(result.round(), result.figures().getOrDefault(figure, Double.NaN)));
        return rounds.stream()
                .map(round -> known.getOrDefault(round, Double.NaN))
                .toList();
    }

    private static TeamStory story(Workshop workshop, Scenario scenario, Team team) {
        List<Chapter> chapters = new ArrayList<>();
        OperatingPlan before = scenario.startingPlan();
        double revenue = 0;
        double profit = 0;
        double retention = 0;
        double value = 0;
        for (TeamResult result : workshop.resultsOf(team.id())) {
            if (result.round() >= 1) {
                Scorecard scores = result.scores();
                chapters.add(new Chapter(
                        result.round(),
                        scenario.limits().occurring(PlanChange.between(before, result.plan())),
                        result.reason(),
                        scores));
                before = result.plan();
                revenue += result.figures().getOrDefault(TeamFigure.REVENUE, 0.0);
                profit += scores.profit();
                retention += scores.retention();
                value = scores.clientBaseValue();
            }
        }
        return new TeamStory(
                team.id(), team.name(), team.isRobot(), revenue, profit, retention / chapters.size(), value, chapters);
    }

    private static List<Scorecard> scores(SimulationResult result) {
        return result.quarters().stream().map(Scorecard::of).toList();
    }
}
