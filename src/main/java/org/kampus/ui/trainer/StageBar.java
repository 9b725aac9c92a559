package org.kampus.ui.trainer;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.kampus.application.workshop.ConsoleView;
import org.kampus.application.workshop.TimeLeft;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.CaseWording;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.room.Countdown;
import org.kampus.workshop.RevealStep;
import org.kampus.workshop.RoundState;

/** Where the workshop stands, its timer, and what moves it on. Everything here acts now. */
final class StageBar extends Header {

    private final WorkshopLead lead;
    private final Texts texts;
    private final H1 title = new H1();
    private final Span stage = new Span();
    private final Span plans = new Span();
    private final Countdown countdown = new Countdown();
    private final Div clock = new Div(countdown);
    private final ProgressBar progress = new ProgressBar();
    private final Div timing = new Div();
    private final Div moves = new Div();
    private @Nullable Shown shown;
    private @Nullable TimeState shownTime;

    /**
     * What the buttons that move the workshop on depend on. The timer is no part of it: who has just gone on and presses
     * {@code Close now} at once must not press a button that is being replaced.
     */
    private record Shown(RoundState state, long stage, int round, boolean practice, int rounds, boolean revealed) {}

    private enum TimeState {
        NONE,
        RUNNING,
        PAUSED
    }

    StageBar(WorkshopLead lead, Texts texts) {
        this.lead = lead;
        this.texts = texts;
        addClassName("stage-bar");
        stage.addClassName("stage");
        stage.setTestId("stage");
        stage.getElement().setAttribute("role", "status");
        plans.addClassName("quiet");
        plans.setTestId("plans-in");
        progress.setIndeterminate(true);
        progress.getElement().setAttribute("aria-label", texts.get("workshop.state.simulating"));
        clock.addClassName("clock");
        timing.addClassName("timing");
        Div steps = new Div(timing, moves);
        steps.addClassName("steps");
        moves.addClassName("moves");
        Div where = new Div(title, stage, plans);
        where.addClassName("where");
        add(where, clock, progress, steps);
    }

    void show(ConsoleView view) {
        title.setText(CaseWording.workshopTitle(view.title(), view.scenario().title(), texts));
        stage.setText(
                Wording.stage(texts, view.state(), view.round(), view.settings().rounds()));
        plans.setText(plansIn(view));
        countdown.show(view.time(), texts);
        TimeState time = time(view.time());
        clock.setVisible(time != TimeState.NONE || view.state() == RoundState.OPEN);
        progress.setVisible(view.state() == RoundState.CLOSING || view.state() == RoundState.SIMULATING);
        Shown now = new Shown(
                view.state(),
                view.stage(),
                view.round(),
                view.practice(),
                view.settings().rounds(),
                revealed(view));
        if (!now.equals(shown)) {
            shown = now;
            drawMoves(view);
        }
        TimeState offered = timed(view.state(), time) ? time : null;
        if (offered != shownTime) {
            shownTime = offered;
            drawTiming(offered);
        }
    }

    private String plansIn(ConsoleView view) {
        if (view.state() != RoundState.OPEN) {
            return "";
        }
        long people = view.teams().stream().filter(team -> team.robot() == null).count();
        long in = view.teams().stream()
                .filter(team -> team.status() == ConsoleView.TeamStatus.SUBMITTED)
                .count();
        return texts.get(
                "trainer.plansIn", texts.figures().whole(in), texts.figures().whole(people));
    }

    private static boolean revealed(ConsoleView view) {
        return !view.practice() && view.reveal() == RevealStep.PROFIT;
    }

    private static TimeState time(TimeLeft time) {
        return time.left() == null ? TimeState.NONE : time.paused() ? TimeState.PAUSED : TimeState.RUNNING;
    }

    /** Whether there is a time to be changed. */
    private static boolean timed(RoundState state, TimeState time) {
        return state == RoundState.OPEN || (state == RoundState.REVIEW && time != TimeState.NONE);
    }

    private void drawMoves(ConsoleView view) {
        moves.removeAll();
        long at = view.stage();
        switch (view.state()) {
            case LOBBY ->
                moves.add(step(
                        texts.get(view.settings().practice() ? "trainer.step.startPractice" : "trainer.step.start"),
                        "start",
                        true,
                        () -> lead.rounds().start(lead.trainer(), lead.workshop(), at)));
            case OPEN ->
                moves.add(step(
                        texts.get("trainer.step.close"),
                        "close",
                        true,
                        () -> lead.rounds().close(lead.trainer(), lead.workshop(), at)));
            case CLOSING, SIMULATING -> {}
            case REVIEW -> {
                // It tells all; a wrong press must not spoil what the room has not been shown yet.
                if (revealed(view)) {
                    moves.add(debrief(false));
                }
                moves.add(step(
                        next(view), "advance", true, () -> lead.rounds().advance(lead.trainer(), lead.workshop(), at)));
            }
            case FINISHED -> moves.add(debrief(true));
        }
    }

    /** Leads to the debrief on the wall; of the rounds so far if there are more to come. */
    private Anchor debrief(boolean primary) {
        Anchor debrief = new Anchor(
                Addresses.projectorDebrief(lead.workshop()), texts.get("trainer.step.debrief"), AnchorTarget.BLANK);
        debrief.addClassName("button");
        debrief.setClassName("primary", primary);
        debrief.getElement().setAttribute("data-testid", "debrief");
        return debrief;
    }

    private String next(ConsoleView view) {
        return view.round() >= view.settings().rounds()
                ? texts.get("trainer.step.finish")
                : texts.get("trainer.step.next", texts.figures().whole(view.round() + 1));
    }

    private void drawTiming(@Nullable TimeState time) {
        timing.removeAll();
        if (time == null) {
            return;
        }
        for (int minutes : new int[] {1, 5}) {
            timing.add(step(
                    texts.get("trainer.step.more", texts.figures().whole(minutes)),
                    "more-" + minutes,
                    false,
                    () -> lead.rounds().extend(lead.trainer(), lead.workshop(), Duration.ofMinutes(minutes))));
        }
        if (time == TimeState.RUNNING) {
            timing.add(step(
                    texts.get("trainer.step.pause"),
                    "pause",
                    false,
                    () -> lead.rounds().pause(lead.trainer(), lead.workshop())));
        } else if (time == TimeState.PAUSED) {
            timing.add(step(
                    texts.get("trainer.step.resume"),
                    "resume",
                    false,
                    () -> lead.rounds().resume(lead.trainer(), lead.workshop())));
        }
    }

    private NativeButton step(String words, String name, boolean primary, Runnable deed) {
        NativeButton button = new NativeButton(words, e -> lead.attempt(deed));
        button.addClassName("button");
        button.setTitle(texts.get("trainer.step.now"));
        button.setClassName("primary", primary);
        button.setTestId("step-" + name);
        return button;
    }
}
