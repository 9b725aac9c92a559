package org.kampus.ui.desk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kampus.insight.Scorecard;
import org.kampus.insight.WorkloadForecast;
import org.kampus.insight.foresight.Foresight;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;
import org.kampus.simulation.api.ClientSnapshot;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SimulationResult;

/**
 * A game as one page has it open: the stored game, its results so far, and the way back through the
 * changes made on this page. Every change is stored at once.
 */
public abstract class DeskGame {

    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Runnable> moveListeners = new ArrayList<>();
    private final Deque<Step> undo = new ArrayDeque<>();
    private final Deque<Step> redo = new ArrayDeque<>();
    private GameState state;
    private @Nullable SimulationResult result;

    /**
     * Somebody else who plays this game.
     *
     * @param name the name
     * @param hue which colour stands for this person, from 0
     */
    public record Mate(String name, int hue) {}

    /** A change made on this page. */
    private record Step(OperatingPlan before, OperatingPlan after) {

        /** Takes the change back in a plan that others may have changed elsewhere. */
        OperatingPlan undone(OperatingPlan plan) {
            OperatingPlan next = plan;
            for (PlanChange change : PlanChange.between(before, after)) {
                next = change.undo(next);
            }
            return next;
        }

        Step reversed() {
            return new Step(after, before);
        }
    }

    /** A game with what is known of its results. */
    protected DeskGame(GameState state, @Nullable SimulationResult result) {
        this.state = state;
        this.result = result;
    }

    /** The stored game. */
    public final GameState view() {
        return state;
    }

    /** History and played quarters, traced; empty if they cannot be computed. */
    public final Optional<SimulationResult> result() {
        return Optional.ofNullable(result);
    }

    /** The plan being prepared. */
    public final OperatingPlan plan() {
        return state.draft();
    }

    /** The last quarter that has happened: played, or of the history before the first decision. */
    public final Optional<QuarterResult> lastQuarter() {
        return quarter(state.played().size());
    }

    /** The quarter before {@link #lastQuarter()}. */
    public final Optional<QuarterResult> quarterBefore() {
        return quarter(state.played().size() - 1);
    }

    private Optional<QuarterResult> quarter(int number) {
        if (result == null
                || number > result.quarters().size()
                || number <= -result.history().size()) {
            return Optional.empty();
        }
        return Optional.of(result.quarter(number));
    }

    /** The scores of the last quarter. */
    public final Optional<Scorecard> scores() {
        return lastQuarter().map(Scorecard::of);
    }

    /** The scores of the quarter before the last one. */
    public final Optional<Scorecard> scoresBefore() {
        return quarterBefore().map(Scorecard::of);
    }

    /** Expected workload of a plan with the clients of the last quarter. */
    public final WorkloadForecast forecast(OperatingPlan plan) {
        List<ClientSnapshot> clients = lastQuarter().map(QuarterResult::clients).orElse(List.of());
        return WorkloadForecast.of(state.scenario(), plan, clients);
    }

    /** Whether decisions can be made now. */
    public abstract boolean editable();

    /**
     * Whether a decision can be made now.
     *
     * @param decision key of a lever, or {@link PlanChange#HEADCOUNT}, {@link PlanChange#DUTY}, {@link PlanChange#SCORES}
     */
    public boolean editable(String decision) {
        return editable();
    }

    /** Whether the desk says before the quarter what a plan is expected to ask of people. */
    public boolean foretells() {
        return true;
    }

    /** What the player expects of the quarter; empty where nobody is asked. */
    public Optional<Foresight> foresight() {
        return Optional.empty();
    }

    /** Keeps what the player expects of the quarter; nothing where nobody is asked. */
    public void foresee(Foresight expected) {}

    /** Whether several people play this game together. */
    public boolean shared() {
        return false;
    }

    /** The others who are at a decision now; nobody in a game of one's own. */
    public List<Mate> matesAt(String decision) {
        return List.of();
    }

    /** Changes the plan and stores it; the change can be undone. */
    public final void change(UnaryOperator<OperatingPlan> change) {
        OperatingPlan before = plan();
        OperatingPlan next = change.apply(before);
        if (next.equals(before) || !editable()) {
            return;
        }
        if (store(next, state.reason())) {
            undo.push(new Step(before, next));
            redo.clear();
            tell();
        }
    }

    /** Stores why the plan is as it is. */
    public final void explain(String reason) {
        OperatingPlan before = plan();
        if (!reason.equals(state.reason())
                && editable()
                && store(before, reason)
                && (!plan().equals(before) || !editable())) {
            // With the answer came what teammates have done meanwhile.
            tell();
        }
    }

    /**
     * Stores a plan, and takes over what is stored then by {@link #adopt}.
     *
     * @return whether it was stored; if not, the player was told why
     */
    protected abstract boolean store(OperatingPlan plan, String reason);

    /** Takes over what is stored. */
    protected final void adopt(GameState stored) {
        state = stored;
    }

    /** Takes over the results so far. */
    protected final void adopt(@Nullable SimulationResult results) {
        result = results;
    }

    /** Forgets the way back, because the game is not where it was. */
    protected final void forgetSteps() {
        undo.clear();
        redo.clear();
    }

    final boolean canUndo() {
        return !undo.isEmpty();
    }

    final boolean canRedo() {
        return !redo.isEmpty();
    }

    final void undo() {
        step(undo, redo);
    }

    final void redo() {
        step(redo, undo);
    }

    private void step(Deque<Step> from, Deque<Step> to) {
        Step step = from.peek();
        if (step != null && store(step.undone(plan()), state.reason())) {
            from.pop();
            to.push(step.reversed());
            tell();
        }
    }

    /** Calls the listener after every change of the plan. */
    public final void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Calls the listener whenever somebody may be at another decision. */
    final void onMove(Runnable listener) {
        moveListeners.add(listener);
    }

    final void forgetListeners() {
        listeners.clear();
        moveListeners.clear();
    }

    /** Tells the page that somebody may be at another decision. */
    protected final void tellMoves() {
        List.copyOf(moveListeners).forEach(Runnable::run);
    }

    /** Tells the page that the plan has changed. */
    protected final void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
