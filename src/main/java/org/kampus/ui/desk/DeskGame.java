package org.kampus.ui.desk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kampus.application.GameView;
import org.kampus.application.StaleGameException;
import org.kampus.insight.Scorecard;
import org.kampus.insight.WorkloadForecast;
import org.kampus.organisation.OperatingPlan;
import org.kampus.simulation.ClientSnapshot;
import org.kampus.simulation.QuarterResult;
import org.kampus.simulation.SimulationResult;

/**
 * A game as one page has it open: the stored game, its results so far, and the way back through the
 * changes made on this page. Every change is stored at once.
 */
public final class DeskGame {

    private final DraftStore store;
    private final Consumer<DeskGame> onStale;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Deque<OperatingPlan> undo = new ArrayDeque<>();
    private final Deque<OperatingPlan> redo = new ArrayDeque<>();
    private GameView view;
    private @Nullable SimulationResult result;

    /**
     * Opens a game.
     *
     * @param store keeps its plan after every change
     * @param view the game as it is kept
     * @param result history and played quarters, traced; null while they cannot be computed
     * @param onStale told when somebody else has stored a newer state
     */
    public DeskGame(DraftStore store, GameView view, @Nullable SimulationResult result, Consumer<DeskGame> onStale) {
        this.store = store;
        this.view = view;
        this.result = result;
        this.onStale = onStale;
    }

    /** The stored game. */
    public GameView view() {
        return view;
    }

    /** History and played quarters, traced; empty if they cannot be computed. */
    public Optional<SimulationResult> result() {
        return Optional.ofNullable(result);
    }

    /** The plan being prepared. */
    public OperatingPlan plan() {
        return view.draft();
    }

    /** The last quarter that has happened: played, or of the history before the first decision. */
    public Optional<QuarterResult> lastQuarter() {
        return quarter(view.played().size());
    }

    /** The quarter before {@link #lastQuarter()}. */
    public Optional<QuarterResult> quarterBefore() {
        return quarter(view.played().size() - 1);
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
    public Optional<Scorecard> scores() {
        return lastQuarter().map(Scorecard::of);
    }

    /** The scores of the quarter before the last one. */
    public Optional<Scorecard> scoresBefore() {
        return quarterBefore().map(Scorecard::of);
    }

    /** Expected workload of a plan with the clients of the last quarter. */
    public WorkloadForecast forecast(OperatingPlan plan) {
        List<ClientSnapshot> clients = lastQuarter().map(QuarterResult::clients).orElse(List.of());
        return WorkloadForecast.of(view.scenario(), plan, clients);
    }

    /** Whether decisions can still be made. */
    public boolean editable() {
        return !view.finished();
    }

    /** Changes the plan and stores it; the change can be undone. */
    public void change(UnaryOperator<OperatingPlan> change) {
        OperatingPlan next = change.apply(plan());
        if (next.equals(plan()) || !editable()) {
            return;
        }
        OperatingPlan before = plan();
        if (store(next, view.reason())) {
            undo.push(before);
            redo.clear();
            tell();
        }
    }

    /** Stores why the plan is as it is. */
    public void explain(String reason) {
        if (!reason.equals(view.reason()) && editable()) {
            store(plan(), reason);
        }
    }

    boolean canUndo() {
        return !undo.isEmpty();
    }

    boolean canRedo() {
        return !redo.isEmpty();
    }

    void undo() {
        step(undo, redo);
    }

    void redo() {
        step(redo, undo);
    }

    private void step(Deque<OperatingPlan> from, Deque<OperatingPlan> to) {
        if (from.isEmpty()) {
            return;
        }
        OperatingPlan before = plan();
        if (store(from.peek(), view.reason())) {
            from.pop();
            to.push(before);
            tell();
        }
    }

    private boolean store(OperatingPlan plan, String reason) {
        try {
            view = store.save(view, plan, reason);
            return true;
        } catch (StaleGameException e) {
            replace(e.newer());
            return false;
        }
    }

    /** Takes over a newer state that somebody else stored, and says so. */
    void replace(GameView newer) {
        view = newer;
        undo.clear();
        redo.clear();
        onStale.accept(this);
    }

    /** Takes over the game after a quarter was played. */
    void advance(GameView newer, @Nullable SimulationResult newResult) {
        view = newer;
        result = newResult;
        undo.clear();
        redo.clear();
    }

    /** Calls the listener after every change of the plan. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    void forgetListeners() {
        listeners.clear();
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
