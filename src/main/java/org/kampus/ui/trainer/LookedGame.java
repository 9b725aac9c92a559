package org.kampus.ui.trainer;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.kampus.application.workshop.TeamView;
import org.kampus.organisation.OperatingPlan;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.ui.desk.DeskGame;
import org.kampus.ui.desk.GameState;
import org.kampus.workshop.RoundState;

/**
 * A team's game as a trainer looks at it. Nothing can be changed, until the trainer begins to type in what the team has
 * decided on paper; that stays on this page until it is submitted.
 */
final class LookedGame extends DeskGame {

    private final String address;
    private final Supplier<TeamView> source;
    private final BiConsumer<OperatingPlan, String> submit;
    private final Runnable redraw;
    private TeamView team;
    private boolean typing;

    /**
     * A game to look at.
     *
     * @param source the team's screen as it is now
     * @param submit submits a plan with its reason for the team
     * @param redraw draws the page again, because something else may be done on it
     */
    LookedGame(String address, Supplier<TeamView> source, BiConsumer<OperatingPlan, String> submit, Runnable redraw) {
        super(GameState.of(source.get(), address), null);
        this.address = address;
        this.source = source;
        this.submit = submit;
        this.redraw = redraw;
        this.team = source.get();
    }

    /** The team's screen, as it was shown last. */
    TeamView team() {
        return team;
    }

    /** Whether the trainer types in decisions. */
    boolean typing() {
        return typing;
    }

    /** Begins with the plan the team has now. */
    void type() {
        typing = true;
        redraw.run();
    }

    /** Submits what was typed in. */
    void submit() {
        submit.accept(plan(), view().reason());
        typing = false;
        forgetSteps();
        take();
        redraw.run();
    }

    /** Shows what the team has done meanwhile, unless the trainer is typing. */
    void take() {
        TeamView now = source.get();
        boolean same = now.playedNow().equals(team.playedNow()) && now.practice() == team.practice();
        team = now;
        if (typing && now.state() == RoundState.OPEN && same) {
            return;
        }
        typing = false;
        if (!same) {
            adopt((SimulationResult) null);
        }
        adopt(GameState.of(now, address));
        tell();
    }

    @Override
    public boolean editable() {
        return typing && team.state() == RoundState.OPEN;
    }

    @Override
    public boolean editable(String decision) {
        return editable() && !team.closedDecisions().contains(decision);
    }

    @Override
    protected boolean store(OperatingPlan plan, String reason) {
        GameState now = view();
        adopt(new GameState(
                now.address(),
                now.scenario(),
                now.quarters(),
                now.played(),
                plan,
                reason,
                now.finished(),
                now.origin(),
                now.whose()));
        return true;
    }
}
