package org.kampus.ui.projector;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kampus.application.workshop.AlternativeRun;
import org.kampus.application.workshop.Caller;
import org.kampus.application.workshop.ConsoleView;
import org.kampus.application.workshop.ConsoleView.TeamRow;
import org.kampus.application.workshop.WorkshopDebrief;
import org.kampus.application.workshop.WorkshopDebrief.Alternative;
import org.kampus.insight.Scorecard;
import org.kampus.organisation.Decision;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;
import org.kampus.ui.desk.PlanWording;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;
import org.kampus.workshop.TeamResult;

/** A team's game played again before the room with one decision changed, under the same luck. */
final class ReplaySlide extends Div {

    private static final Logger LOG = System.getLogger(ReplaySlide.class.getName());

    private static final long MILLIS_BETWEEN_UPDATES = 100;

    private final WorkshopDebrief debrief;
    private final Supplier<Caller.Trainer> trainer;
    private final Consumer<Runnable> deeds;
    private final ConsoleView view;
    private final Supplier<Optional<OperatingPlan>> best;
    private final Texts texts;
    private final Select<String> hands = new Select<>();
    private final Select<TeamRow> team = new Select<>();
    private final Select<Integer> round = new Select<>();
    private final Select<Change> change = new Select<>();
    private final NativeButton go;
    private final NativeButton cancel;
    private final ProgressBar progress = new ProgressBar();
    private final Div outcome = new Div();
    private @Nullable AlternativeRun running;

    /** What the room may say of the profit. */
    private static final String MORE = "more";

    private static final String SAME = "same";
    private static final String LESS = "less";

    /** A difference below this share of what was played counts as the same. */
    private static final double SAME_WITHIN = 0.02;

    /** Another plan for the round, and what it is called. */
    private record Change(String name, OperatingPlan plan) {}

    ReplaySlide(
            WorkshopDebrief debrief,
            Supplier<Caller.Trainer> trainer,
            Consumer<Runnable> deeds,
            ConsoleView view,
            Supplier<Optional<OperatingPlan>> best,
            Texts texts) {
        this.best = best;
        this.debrief = debrief;
        this.trainer = trainer;
        this.deeds = deeds;
        this.view = view;
        this.texts = texts;
        addClassName("replay-slide");
        team.setLabel(texts.get("debrief.replay.team"));
        team.setItemLabelGenerator(TeamRow::name);
        team.setTestId("replay-team");
        round.setLabel(texts.get("debrief.replay.round"));
        round.setItemLabelGenerator(n -> texts.figures().whole(n));
        round.setTestId("replay-round");
        change.setLabel(texts.get("debrief.replay.change"));
        change.setItemLabelGenerator(c -> c == null ? "" : c.name());
        change.setTestId("replay-change");
        change.addClassName("replay-change");
        go = new NativeButton(texts.get("debrief.replay.go"), e -> deeds.accept(this::start));
        go.addClassNames("button", "primary");
        go.setTestId("replay-go");
        cancel = new NativeButton(texts.get("debrief.replay.cancel"), e -> stop());
        cancel.addClassName("button");
        cancel.setTestId("replay-cancel");
        cancel.setVisible(false);
        progress.getElement().setAttribute("aria-label", texts.get("debrief.replay"));
        progress.setVisible(false);
        outcome.addClassName("replay-outcome");
        outcome.getElement().setAttribute("role", "status");
        hands.setLabel(texts.get("debrief.replay.hands"));
        hands.setItems(MORE, SAME, LESS);
        hands.setItemLabelGenerator(said -> said == null ? "" : texts.get("debrief.replay.hands." + said));
        hands.setPlaceholder(texts.get("debrief.replay.hands.none"));
        hands.setTestId("replay-hands");
        Div form = new Div(team, round, change, hands, go, cancel);
        form.addClassName("replay-form");
        add(form, progress, outcome);
        team.addValueChangeListener(e -> offerRounds());
        round.addValueChangeListener(e -> offerChanges());
        List<TeamRow> played =
                view.teams().stream().filter(t -> !results(t).isEmpty()).toList();
        team.setItems(played);
        team.setValue(played.getFirst());
        addDetachListener(e -> stop());
    }

    private static List<TeamResult> results(TeamRow row) {
        return row.results().stream().filter(r -> r.round() >= 1).toList();
    }

    private void offerRounds() {
        List<Integer> rounds =
                results(team.getValue()).stream().map(TeamResult::round).toList();
        round.setItems(rounds);
        round.setValue(rounds.getFirst());
        offerChanges();
    }

    /** Each decision of the round taken back, and the plans other teams had in it. */
    private void offerChanges() {
        Integer at = round.getValue();
        if (at == null) {
            return;
        }
        List<TeamResult> results = results(team.getValue());
        List<Change> changes = new ArrayList<>();
        OperatingPlan before = view.scenario().startingPlan();
        PlanWording words = new PlanWording(texts);
        for (TeamResult result : results) {
            if (result.round() == at) {
                List<Decision> decisions = Decision.of(
                        PlanChange.between(before, result.plan()),
                        view.scenario().limits());
                if (decisions.size() > 1) {
                    changes.add(new Change(texts.get("debrief.replay.withoutRound"), before));
                }
                for (Decision decision : decisions) {
                    changes.add(new Change(
                            texts.get("debrief.replay.without", words.line(decision)), decision.undo(result.plan())));
                }
                others(result).forEach(changes::add);
                best.get()
                        .filter(plan -> !plan.equals(result.plan()))
                        .ifPresent(plan -> changes.add(new Change(texts.get("debrief.replay.best"), plan)));
            }
            before = result.plan();
        }
        change.setItems(changes);
        change.setEnabled(!changes.isEmpty());
        go.setEnabled(!changes.isEmpty());
        if (changes.isEmpty()) {
            change.setHelperText(texts.get("debrief.replay.none"));
        } else {
            change.setHelperText("");
            change.setValue(changes.getFirst());
        }
        outcome.removeAll();
    }

    private Stream<Change> others(TeamResult mine) {
        return view.teams().stream()
                .filter(other -> !other.id().equals(mine.team()))
                .flatMap(other -> results(other).stream()
                        .filter(r -> r.round() == mine.round() && !r.plan().equals(mine.plan()))
                        .map(r -> new Change(texts.get("debrief.replay.planOf", other.name()), r.plan())));
    }

    private void start() {
        stop();
        UI ui = UI.getCurrent();
        Change chosen = change.getValue();
        AlternativeRun run =
                debrief.alternative(trainer.get(), view.id(), team.getValue().id(), round.getValue(), chosen.plan());
        running = run;
        outcome.removeAll();
        busy(true);
        AtomicLong told = new AtomicLong();
        run.onProgress(share -> {
            long now = System.nanoTime() / 1_000_000;
            long last = told.get();
            if (now - last >= MILLIS_BETWEEN_UPDATES && told.compareAndSet(last, now)) {
                ui.access(() -> progress.setValue(Math.clamp(share, 0, 1)));
            }
        });
        run.outcome()
                .whenComplete((alternative, failure) -> ui.access(() -> {
                    if (running == run) {
                        running = null;
                        busy(false);
                        if (failure == null) {
                            show(alternative, chosen.name());
                        } else if (!run.isCancelled()) {
                            LOG.log(Level.ERROR, "A replay of the debrief failed", failure);
                            outcome.add(new Paragraph(texts.get("debrief.replay.failed")));
                        }
                    }
                }));
    }

    private void stop() {
        AlternativeRun run = running;
        running = null;
        if (run != null) {
            run.cancel();
        }
        busy(false);
    }

    private void busy(boolean now) {
        progress.setVisible(now);
        progress.setValue(0);
        cancel.setVisible(now);
        go.setVisible(!now);
    }

    /** What the room said beside what came of it. */
    private void hands(Alternative played) {
        String said = hands.getValue();
        if (said != null) {
            double before = totalProfit(played.played());
            double difference = totalProfit(played.changed()) - before;
            String is = Math.abs(difference) < SAME_WITHIN * Math.abs(before) ? SAME : difference > 0 ? MORE : LESS;
            Paragraph told = new Paragraph(texts.get(
                    said.equals(is) ? "debrief.replay.hands.right" : "debrief.replay.hands.wrong",
                    texts.get("debrief.replay.hands." + said),
                    texts.get("debrief.replay.hands." + is)));
            told.addClassName("wall-say");
            told.setTestId("replay-hands-outcome");
            outcome.add(told);
            hands.clear();
        }
    }

    private void show(Alternative played, String name) {
        Figures figures = texts.figures();
        NativeTable table = new NativeTable();
        table.addClassName("wall-standings");
        table.getElement().setAttribute("data-testid", "replay-outcome");
        NativeTableRow head = new NativeTableRow();
        head.add(
                new NativeTableHeaderCell(""),
                new NativeTableHeaderCell(texts.get("debrief.replay.played")),
                new NativeTableHeaderCell(texts.get("debrief.replay.changed")),
                new NativeTableHeaderCell(texts.get("debrief.replay.difference")));
        table.getHead().add(head);
        table.getBody()
                .add(
                        row(
                                "debrief.replay.profit",
                                played,
                                ReplaySlide::totalProfit,
                                figures::money,
                                figures::moneyDifference),
                        row("score.retention", played, ReplaySlide::retention, figures::percent, figures::points),
                        row(
                                "score.clientBaseValue",
                                played,
                                scores -> scores.getLast().clientBaseValue(),
                                figures::money,
                                figures::moneyDifference),
                        row(
                                "score.load",
                                played,
                                scores -> scores.getLast().load(),
                                figures::percent,
                                figures::points));
        Paragraph what = new Paragraph(name);
        what.addClassName("replay-what");
        outcome.add(what, table);
        hands(played);
    }

    private static double totalProfit(List<Scorecard> scores) {
        return scores.stream().mapToDouble(Scorecard::profit).sum();
    }

    private static double retention(List<Scorecard> scores) {
        return scores.stream().mapToDouble(Scorecard::retention).average().orElse(Double.NaN);
    }

    private NativeTableRow row(
            String key,
            Alternative played,
            ToDoubleFunction<List<Scorecard>> value,
            DoubleFunction<String> write,
            DoubleFunction<String> writeDifference) {
        double was = value.applyAsDouble(played.played());
        double is = value.applyAsDouble(played.changed());
        NativeTableHeaderCell name = new NativeTableHeaderCell(texts.get(key));
        name.getElement().setAttribute("scope", "row");
        String difference = writeDifference.apply(is - was);
        NativeTableRow row = new NativeTableRow();
        row.add(
                name,
                new NativeTableCell(write.apply(was)),
                new NativeTableCell(write.apply(is)),
                new NativeTableCell(difference));
        return row;
    }
}
