package org.kampus.application.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.SimulationInput;
import org.kampus.workshop.RoundState;
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
 * @param last the last round of this game that is over or being simulated
 */
record TeamGame(Scenario scenario, Team team, boolean practice, Map<Integer, TeamResult> played, int last) {

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
        return new TeamGame(scenario, team, practice, played, decided ? round : round - 1);
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
        return new SimulationInput(scenario, team.seed(), plansBefore(lastPlayed() + 1));
    }

    /** Everything played before the round that is being simulated, and that round under a plan. */
    SimulationInput withRound(OperatingPlan plan) {
        List<OperatingPlan> plans = new ArrayList<>(plansBefore(last));
        plans.add(plan);
        return new SimulationInput(scenario, team.seed(), plans);
    }

    /** The same game with other plans. */
    SimulationInput with(List<OperatingPlan> plans) {
        return new SimulationInput(scenario, team.seed(), plans);
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
