package org.kampus.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kampus.application.Explanations;
import org.kampus.application.GameView;
import org.kampus.application.PlayedQuarter;
import org.kampus.application.workshop.TeamView;
import org.kampus.insight.foresight.Foresight;
import org.kampus.organisation.Decision;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.Simulator;
import org.kampus.ui.address.Addresses;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.TeamResult;

/**
 * A game as its pages show it, whether one person plays it or a team.
 *
 * @param address of the game's pages, without a leading slash
 * @param scenario the case, as it was when the game began
 * @param quarters quarters to play
 * @param played the quarters played so far, in order
 * @param draft the plan being prepared for the next quarter; after the last quarter, the last plan
 * @param reason why the draft is as it is
 * @param finished whether nothing more will be played
 * @param origin what the results can be computed again from; null while others play with the same luck
 * @param whose who plays, and by which version of the case
 */
public record GameState(
        String address,
        Scenario scenario,
        int quarters,
        List<PlayedQuarter> played,
        OperatingPlan draft,
        String reason,
        boolean finished,
        @Nullable Origin origin,
        Whose whose) {

    /** Copies the quarters. */
    public GameState {
        played = List.copyOf(played);
    }

    /**
     * What results were computed from, besides the plans.
     *
     * @param scenarioDigest SHA-256 of the case's text, 64 hex digits
     * @param seed the luck
     * @param changed whether computing again gave other figures than when the game was played
     */
    public record Origin(String scenarioDigest, long seed, boolean changed) {}

    /**
     * Who plays, and by which version of the case.
     *
     * @param caseDigest SHA-256 of the case's text, 64 hex digits; empty for what is no game
     * @param team name of the team; empty if one person plays alone
     * @param robot whether a robot decides
     */
    public record Whose(String caseDigest, String team, boolean robot) {

        /** What is no game. */
        public static final Whose NOBODY = new Whose("", "", false);
    }

    /** A solo game. */
    static GameState of(GameView game) {
        return new GameState(
                Addresses.game(game.id()),
                game.scenario(),
                game.scenario().quarters(),
                game.played(),
                game.draft(),
                game.reason(),
                game.finished(),
                new Origin(game.scenarioDigest(), game.seed(), game.digestChanged()),
                new Whose(game.scenarioDigest(), "", false));
    }

    /**
     * A team's game; the practice round is a game of its own.
     *
     * @param team the workshop as somebody of the team sees it
     * @param address of the game's pages, without a leading slash
     */
    public static GameState of(TeamView team, String address) {
        TeamView.OwnTeam own = Objects.requireNonNull(team.team(), "somebody without a team has no game");
        List<PlayedQuarter> played = new ArrayList<>();
        for (TeamResult result : team.playedNow()) {
            played.add(new PlayedQuarter(
                    played.size() + 1,
                    result.plan(),
                    result.reason(),
                    Foresight.NONE,
                    result.digest(),
                    result.engineVersion(),
                    result.scores(),
                    result.at()));
        }
        return new GameState(
                address,
                team.scenario(),
                team.practice() ? 1 : team.rounds(),
                played,
                team.planInHand(),
                team.reasonInHand(),
                team.state() == RoundState.FINISHED,
                null,
                new Whose(team.caseDigest(), own.name(), own.robot()));
    }

    /** Whether a quarter was played under older rules of the world, so that played again it would be another one. */
    public boolean isOlder(int quarter) {
        return quarter >= 1
                && quarter <= played.size()
                && !played.get(quarter - 1).engineVersion().equals(Simulator.ENGINE_VERSION);
    }

    /** Whether any of it was. */
    public boolean isOlder() {
        return played.stream().anyMatch(quarter -> isOlder(quarter.number()));
    }

    /** Who explains the game: what was kept of one that was played under older rules, else whoever plays it again. */
    public Explanations explainedBy(Explanations explanations) {
        return isOlder()
                ? explanations.kept(played.stream().map(PlayedQuarter::digest).toList())
                : explanations;
    }

    /** The quarter to play next, from 1. */
    public int nextQuarter() {
        return played.size() + 1;
    }

    /** The plan in force now: that of the last quarter, before the first one the case's own. */
    public OperatingPlan lastPlan() {
        return played.isEmpty() ? scenario.startingPlan() : played.getLast().plan();
    }

    /** What the draft changes compared with {@link #lastPlan()}. */
    public List<PlanChange> changes() {
        return PlanChange.between(lastPlan(), draft);
    }

    /** The same as decisions, as far as they mean something in the case. */
    public List<Decision> decisions() {
        return Decision.of(changes(), scenario.limits());
    }

    /** What was decided for a quarter that was played. */
    public List<Decision> decisions(int quarter) {
        return Decision.of(changes(quarter), scenario.limits());
    }

    /** What a quarter changed compared with the one before it; for the first, with the case's own plan. */
    public List<PlanChange> changes(int quarter) {
        OperatingPlan before =
                quarter == 1 ? scenario.startingPlan() : played.get(quarter - 2).plan();
        return PlanChange.between(before, played.get(quarter - 1).plan());
    }

    /** Address of a quarter's results. */
    public String quarterAddress(int quarter) {
        return Addresses.quarter(address, quarter);
    }
}
