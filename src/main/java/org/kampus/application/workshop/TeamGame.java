package org.kampus.application.workshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.kampus.market.MarketEvent;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.Surprise;
import org.kampus.workshop.SurpriseKind;
import org.kampus.workshop.Team;
import org.kampus.workshop.TeamResult;
import org.kampus.workshop.Workshop;

/**
 * What a team has played, as an input of the engine. The practice round is a game of its own with one quarter.
 *
 * @param scenario the case
 * @param team the team
 * @param practice whether this is the game of the practice round
 * @param played results by round
 * @param surprises surprises that meet the team, by round
 * @param last the last round of this game that is over or being simulated
 */
record TeamGame(
        Scenario scenario,
        Team team,
        boolean practice,
        Map<Integer, TeamResult> played,
        List<Surprise> surprises,
        int last) {

    /** The game a team is in now. */
    static TeamGame of(Workshop workshop, Scenario scenario, Team team) {
        boolean practice = workshop.practicing();
        Map<Integer, TeamResult> played = new TreeMap<>();
        for (TeamResult result : workshop.resultsOf(team.id())) {
            if (practice == (result.round() == 0)) {
                played.put(result.round(), result);
            }
        }
        int round = workshop.round();
        boolean decided = workshop.roundState() == RoundState.SIMULATING || workshop.roundState() == RoundState.REVIEW;
        List<Surprise> surprises = workshop.surprises().stream()
                .filter(surprise -> surprise.meets(team.id()) && practice == (surprise.round() == 0))
                .sorted(Comparator.comparingInt(Surprise::round))
                .toList();
        return new TeamGame(scenario, team, practice, played, surprises, decided ? round : round - 1);
    }

    static TeamGame of(Workshop workshop, Scenario scenario, UUID team) {
        return of(workshop, scenario, workshop.team(team));
    }

    int firstRound() {
        return practice ? 0 : 1;
    }

    Set<Integer> playedRounds() {
        return played.keySet();
    }

    /** The last round with a result; one before the first if there is none. */
    int lastPlayed() {
        return played.keySet().stream().reduce((a, b) -> b).orElse(firstRound() - 1);
    }

    /** What a team did in rounds it was not there for: a robot always does the same, the others what the case did. */
    OperatingPlan planOfMissed(Team missing) {
        return missing.isRobot() ? missing.plan().plan() : scenario.startingPlan();
    }

    /** Everything played so far. */
    SimulationInput input() {
        return with(plansBefore(lastPlayed() + 1));
    }

    /** Everything played before the round that is being simulated, and that round under a plan. */
    SimulationInput withRound(OperatingPlan plan) {
        List<OperatingPlan> plans = new ArrayList<>(plansBefore(last));
        plans.add(plan);
        return with(plans);
    }

    /** The same game with other plans. */
    SimulationInput with(List<OperatingPlan> plans) {
        return new SimulationInput(scenario, team.seed(), plans, events(plans.size()));
    }

    /** What the surprises of the first rounds are to the market, each from the first week of its round. */
    private List<MarketEvent> events(int rounds) {
        return surprises.stream()
                .filter(surprise -> surprise.round() < firstRound() + rounds)
                .map(surprise -> MarketEvent.of(
                        kind(surprise.kind()), (surprise.round() - firstRound()) * Scenario.WEEKS_PER_QUARTER + 1))
                .toList();
    }

    private static MarketEvent.Kind kind(SurpriseKind kind) {
        return switch (kind) {
            case RIVAL_ATTACK -> MarketEvent.Kind.RIVAL_ATTACK;
            case MANAGER_LEAVES -> MarketEvent.Kind.MANAGER_LEAVES;
            case HUGE_ORDER -> MarketEvent.Kind.BIG_ORDER;
            case BUDGET_FREEZE -> MarketEvent.Kind.BUDGET_FREEZE;
            case LEAD_WAVE -> MarketEvent.Kind.LEAD_WAVE;
            case PLANT_FAILURE -> MarketEvent.Kind.PLANT_FAILURE;
        };
    }

    /** The plans of all rounds before one. */
    List<OperatingPlan> plansBefore(int round) {
        List<OperatingPlan> plans = new ArrayList<>();
        for (int r = firstRound(); r < round; r++) {
            TeamResult result = played.get(r);
            plans.add(result == null ? planOfMissed(team) : result.plan());
        }
        return plans;
    }
}
