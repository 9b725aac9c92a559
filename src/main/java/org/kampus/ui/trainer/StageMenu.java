package org.kampus.ui.trainer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.kampus.application.workshop.ConsoleView;
import org.kampus.ui.i18n.Texts;
import org.kampus.workshop.RoundState;

/** The steps back and out, which a trainer rarely needs: each shows first what it would lose. */
final class StageMenu extends Div {

    private final WorkshopLead lead;
    private final Texts texts;
    private @Nullable Shown shown;

    /** What the offers depend on. */
    private record Shown(RoundState state, long stage, boolean practice, boolean played) {}

    StageMenu(WorkshopLead lead, Texts texts) {
        this.lead = lead;
        this.texts = texts;
        addClassName("stage-menu");
    }

    void show(ConsoleView view) {
        boolean played = view.teams().stream().anyMatch(team -> !team.results().isEmpty());
        Shown now = new Shown(view.state(), view.stage(), view.practice(), played);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        Span acts = new Span(texts.get("trainer.menu.now"));
        acts.addClassName("quiet");
        add(acts);
        RoundState state = view.state();
        boolean quiet = state == RoundState.OPEN || state == RoundState.REVIEW;
        if (view.practice() && state != RoundState.SIMULATING && state != RoundState.CLOSING) {
            offer("resetPractice", () -> LossDialog.resetPractice(lead, texts, view));
        }
        if (played && (quiet || state == RoundState.FINISHED)) {
            offer("undo", () -> LossDialog.undo(lead, texts));
        }
        if (quiet) {
            offer("restart", () -> LossDialog.restart(lead, texts));
        }
        if (quiet || state == RoundState.LOBBY) {
            offer("finish", () -> LossDialog.finish(lead, texts, view));
        }
        offer("settings", () -> new SettingsDialog(lead, texts, lead.view()).open());
    }

    private void offer(String key, Runnable deed) {
        NativeButton button = new NativeButton(texts.get("trainer.menu." + key), e -> lead.attempt(deed));
        button.addClassName("link-button");
        button.setTestId("menu-" + key);
        add(button);
    }
}
