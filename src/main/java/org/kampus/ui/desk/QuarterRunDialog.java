package org.kampus.ui.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.kampus.application.GameView;
import org.kampus.application.NotYourGameException;
import org.kampus.application.PlanNotAllowedException;
import org.kampus.application.PlayService;
import org.kampus.application.QuarterRun;
import org.kampus.application.StaleGameException;
import org.kampus.application.StorageUnavailableException;
import org.kampus.simulation.api.RunCancelled;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.Texts;

/** Runs a quarter in the background: shows its progress, can cancel it, and goes on to its results. */
final class QuarterRunDialog {

    private static final Logger LOG = System.getLogger(QuarterRunDialog.class.getName());
    private static final long MILLIS_BETWEEN_UPDATES = 100;

    private final PlayService play;
    private final SoloGame game;
    private final Texts texts;
    private final Dialog dialog = new Dialog();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph state = new Paragraph();
    private final AtomicLong lastUpdate = new AtomicLong();

    QuarterRunDialog(PlayService play, SoloGame game, Texts texts) {
        this.play = play;
        this.game = game;
        this.texts = texts;
    }

    /** Starts the run; the page stays alive meanwhile. */
    void start() {
        QuarterRun run;
        try {
            run = game.run();
        } catch (StaleGameException e) {
            game.replace(e.newer());
            return;
        } catch (NotYourGameException e) {
            game.replace(play.game(game.game().id()));
            return;
        } catch (PlanNotAllowedException e) {
            PlanWording wording = new PlanWording(texts);
            tell(
                    texts.get("run.notAllowed.title"),
                    String.join(
                            " ", e.violations().stream().map(wording::violation).toList()));
            return;
        }
        watch(run);
    }

    /** Shows a run that is going on, also one that was started before the page was opened again. */
    void watch(QuarterRun run) {
        int quarter = game.view().nextQuarter();
        UI ui = UI.getCurrent();
        build(run, quarter);
        dialog.open();
        run.onProgress(share -> update(ui, share));
        run.result().whenComplete((view, failure) -> ui.access(() -> end(ui, view, failure, quarter)));
    }

    private void build(QuarterRun run, int quarter) {
        dialog.setHeaderTitle(texts.get("run.title", texts.figures().whole(quarter)));
        dialog.setCloseOnEsc(false);
        dialog.setCloseOnOutsideClick(false);
        dialog.setWidth("min(26rem, 92vw)");
        bar.getElement().setAttribute("aria-label", texts.get("run.progress"));
        bar.setValue(run.progress());
        state.setText(texts.get("run.state"));
        Button cancel = new Button(texts.get("run.cancel"), e -> {
            run.cancel();
            e.getSource().setEnabled(false);
        });
        cancel.getElement().setAttribute("data-testid", "run-cancel");
        dialog.add(state, bar);
        dialog.getFooter().add(cancel);
    }

    private void update(UI ui, double share) {
        long now = System.nanoTime() / 1_000_000;
        long last = lastUpdate.get();
        if (now - last >= MILLIS_BETWEEN_UPDATES && lastUpdate.compareAndSet(last, now)) {
            ui.access(() -> bar.setValue(Math.clamp(share, 0, 1)));
        }
    }

    private void end(UI ui, @Nullable GameView view, @Nullable Throwable failure, int quarter) {
        dialog.close();
        if (view != null) {
            ui.navigate(Addresses.quarter(Addresses.game(view.id()), quarter));
            return;
        }
        if (failure instanceof StaleGameException stale) {
            game.replace(stale.newer());
        } else if (failure instanceof StorageUnavailableException away) {
            tell(
                    texts.get("shell.storage.title"),
                    texts.get("shell.storage." + away.trouble().key()));
        } else if (!(failure instanceof RunCancelled)) {
            LOG.log(
                    Level.ERROR,
                    "Quarter " + quarter + " of game " + game.game().id() + " failed",
                    failure);
            tell(texts.get("run.failed.title"), texts.get("run.failed.message"));
        }
    }

    private void tell(String title, String message) {
        ConfirmDialog told = new ConfirmDialog();
        told.setHeader(title);
        told.setText(message);
        told.setConfirmText(texts.get("run.understood"));
        told.open();
    }
}
