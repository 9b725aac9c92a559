package org.kampus.ui.team;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kampus.application.PlanNotAllowedException;
import org.kampus.application.workshop.Caller;
import org.kampus.application.workshop.EditOutcome;
import org.kampus.application.workshop.NoSuchWorkshopException;
import org.kampus.application.workshop.TeamPlay;
import org.kampus.application.workshop.TeamView;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;
import org.kampus.simulation.SimulationResult;
import org.kampus.ui.desk.DeskGame;
import org.kampus.ui.desk.GameState;
import org.kampus.workshop.PlanMerge;
import org.kampus.workshop.PlanVersion;
import org.kampus.workshop.PlayMode;
import org.kampus.workshop.Prediction;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.TeamPlan;
import org.kampus.workshop.WorkshopRefusal;

/**
 * The game a team plays, as one of its people has it open. Every change reaches the team at once; what teammates
 * change arrives by {@link #take}.
 */
final class SharedGame extends DeskGame {

    private final TeamPlay play;
    private final Caller.Participant seat;
    private final Told told;
    private TeamView team;

    /** What the person is told of their own changes. */
    interface Told {

        /** The change replaced somebody else's. */
        void overwritten(EditOutcome outcome);

        /** The change was refused. */
        void refused(RuntimeException why);
    }

    SharedGame(TeamPlay play, Caller.Participant seat, TeamView team, Told told) {
        super(state(team), null);
        this.play = play;
        this.seat = seat;
        this.team = team;
        this.told = told;
    }

    /** The address of the workshop's pages, without a leading slash. */
    static String address(TeamView team) {
        return "team/" + team.id();
    }

    static GameState state(TeamView team) {
        return GameState.of(team, address(team) + "/desk");
    }

    private static TeamView.OwnTeam own(TeamView team) {
        return Objects.requireNonNull(team.team(), "somebody without a team has no game");
    }

    /** The plan the team is making. */
    TeamPlan teamPlan() {
        return own(team).plan();
    }

    /** The workshop as the person sees it. */
    TeamView team() {
        return team;
    }

    /** Whether this person may decide at all. */
    boolean decides() {
        return team.me() != null && !team.me().observer();
    }

    @Override
    public boolean editable() {
        boolean open = team.state() == RoundState.OPEN || team.state() == RoundState.CLOSING;
        return open && decides() && !teamPlan().submitted();
    }

    @Override
    public boolean editable(String decision) {
        return editable() && !team.closedDecisions().contains(decision);
    }

    @Override
    public boolean foretells() {
        return team.mode() == PlayMode.EASY;
    }

    @Override
    protected boolean store(OperatingPlan plan, String reason) {
        try {
            TeamPlan base = teamPlan();
            EditOutcome outcome = play.edit(seat, base.number(), plan, reason.equals(base.reason()) ? null : reason);
            PlanChange.between(base.plan(), plan).stream().findFirst().ifPresent(change -> at(PlanMerge.key(change)));
            accept(play.view(seat));
            if (!outcome.overwritten().isEmpty()) {
                told.overwritten(outcome);
            }
            return true;
        } catch (WorkshopRefusal | NoSuchWorkshopException e) {
            told.refused(e);
            return false;
        }
    }

    /** Whether another state of the workshop is of the same team. */
    boolean sameTeam(TeamView now) {
        return now.team() != null && now.team().id().equals(own(team).id());
    }

    /** Whether another state of the workshop belongs to the same game with the same results. */
    boolean continuesIn(TeamView now) {
        return sameTeam(now)
                && now.practice() == team.practice()
                && now.playedNow().equals(team.playedNow());
    }

    /** Takes over what the team has done, and shows it when the plan is another one or comes to rest. */
    void take(TeamView now) {
        if (accept(now)) {
            tell();
        }
    }

    /** Takes over without a word; says whether the plan is another one or may be changed no more, or again. */
    private boolean accept(TeamView now) {
        long before = teamPlan().number();
        boolean rested = !editable();
        if (!continuesIn(now)) {
            adopt((SimulationResult) null);
            forgetSteps();
        }
        team = now;
        adopt(state(now));
        return before != teamPlan().number() || rested == editable();
    }

    /**
     * Submits the plan as it is shown.
     *
     * @return whether it is submitted
     */
    boolean submit(@Nullable Prediction prediction) {
        return attempt(() -> play.submit(seat, teamPlan().number(), prediction));
    }

    /** Takes the submitted plan back. */
    boolean withdraw() {
        return attempt(() -> play.withdraw(seat));
    }

    private boolean attempt(Runnable command) {
        try {
            command.run();
            return true;
        } catch (WorkshopRefusal | NoSuchWorkshopException | PlanNotAllowedException e) {
            told.refused(e);
            return false;
        }
    }

    /** Everything the team has played; waits. */
    SimulationResult replayed() {
        return play.replay(seat);
    }

    /** Every version of the team's plan, in order. */
    List<PlanVersion> versions() {
        return play.history(seat);
    }

    /** Tells teammates where this person is. */
    void at(String place) {
        play.at(seat, place);
    }
}
