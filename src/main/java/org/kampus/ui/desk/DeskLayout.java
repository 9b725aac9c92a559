package org.kampus.ui.desk;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RoutePrefix;
import com.vaadin.flow.router.RouterLayout;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.kampus.application.GameView;
import org.kampus.application.NoSuchGameException;
import org.kampus.application.PlayService;
import org.kampus.simulation.SimulationResult;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.ShellLayout;

/**
 * The frame of all pages of a game: four scores on top, the places on the left, the page in the middle,
 * the changes on the right. Routes below it begin with {@code play/:gameId}; their views implement
 * {@link DeskPage}.
 */
@RoutePrefix("play/:gameId")
@ParentLayout(ShellLayout.class)
@CdiComponent
public class DeskLayout extends Div
        implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver, LocaleChangeObserver {

    private static final Logger LOG = System.getLogger(DeskLayout.class.getName());
    /** A replay that takes no longer than this is waited for, so that the page appears at once. */
    private static final int PATIENCE_MILLIS = 80;

    private final PlayService play;
    private final ScoreBar scores = new ScoreBar();
    private final DeskNavigation navigation = new DeskNavigation();
    private final Anchor next = new Anchor();
    private final Div middle = new Div();
    private final Div busy = new Div();
    private final ChangesPanel changes;
    private @Nullable DeskPage page;
    private @Nullable DeskGame game;
    private boolean drawn;
    private boolean watching;

    /** Builds the frame. */
    @Inject
    public DeskLayout(PlayService play) {
        this.play = play;
        this.changes = new ChangesPanel(play);
        addClassName("desk");
        Div head = new Div(scores);
        head.addClassName("desk-head");
        middle.addClassName("desk-main");
        busy.addClassName("desk-busy");
        next.addClassNames("button", "primary", "desk-next");
        next.setTestId("next-step");
        Div side = new Div(navigation, next);
        side.addClassName("desk-side");
        add(head, side, middle, changes);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        if (content != null) {
            middle.getElement().appendChild(content.getElement());
            page = content instanceof DeskPage deskPage ? deskPage : null;
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        drawn = false;
        try {
            UUID id = UUID.fromString(event.getRouteParameters().get("gameId").orElse(""));
            GameView view = play.game(id);
            if (game != null && game.view().id().equals(id) && game.view().version() == view.version()) {
                return;
            }
            SimulationResult known = game != null
                            && game.view().id().equals(id)
                            && game.view().played().equals(view.played())
                    ? game.result().orElse(null)
                    : null;
            game = new DeskGame(
                    (seen, plan, reason) -> play.saveDraft(seen.id(), seen.version(), plan, reason),
                    view,
                    known,
                    this::tellStale);
        } catch (IllegalArgumentException | NoSuchGameException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        DeskGame open = game;
        if (open == null) {
            return;
        }
        if (open.result().isPresent()) {
            draw();
        } else {
            load(open.view());
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (drawn) {
            draw();
        }
    }

    /** Computes the results so far outside the session, and draws the page when they are there. */
    private void load(GameView view) {
        UI ui = UI.getCurrent();
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        CompletableFuture<SimulationResult> replay = new CompletableFuture<>();
        Thread.ofVirtual().name("replay " + view.id()).start(() -> {
            Thread.currentThread().setContextClassLoader(loader);
            try {
                replay.complete(play.replay(view.id()));
            } catch (RuntimeException | Error e) {
                replay.completeExceptionally(e);
            }
        });
        try {
            arrive(view, replay.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS), null);
        } catch (ExecutionException e) {
            arrive(view, null, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException e) {
            showBusy();
            replay.whenComplete((result, failure) -> ui.access(() -> {
                hideBusy();
                arrive(view, result, failure);
            }));
        }
    }

    private void arrive(GameView view, @Nullable SimulationResult result, @Nullable Throwable failure) {
        if (failure != null) {
            LOG.log(Level.ERROR, "The quarters of game " + view.id() + " could not be computed", failure);
        }
        if (game != null && game.view().id().equals(view.id())) {
            game.advance(game.view(), result);
            draw();
        }
    }

    private void showBusy() {
        busy.removeAll();
        busy.add(new Paragraph(Texts.in(getLocale()).get("desk.busy")));
        busy.getElement().setAttribute("role", "status");
        middle.add(busy);
    }

    private void hideBusy() {
        middle.remove(busy);
    }

    private void draw() {
        DeskGame open = game;
        if (open == null) {
            return;
        }
        drawn = true;
        Texts texts = Texts.in(getLocale());
        GameView view = open.view();
        String title = view.scenario().title().in(getLocale());
        String place = view.finished()
                ? texts.get("desk.place.finished", title)
                : texts.get(
                        "desk.place.quarter",
                        title,
                        texts.figures().whole(view.nextQuarter()),
                        texts.figures().whole(view.scenario().quarters()));
        findAncestor(ShellLayout.class).setPlace(place);
        scores.show(texts, scoresLabel(texts, view), open.scores(), open.scoresBefore());
        open.forgetListeners();
        Optional<DeskPage> shown = Optional.ofNullable(page);
        DeskPlace where = shown.map(DeskPage::place).orElse(DeskPlace.BRIEFING);
        navigation.show(texts, view, where);
        boolean wide = view.finished() || shown.map(DeskPage::wide).orElse(false);
        setClassName("wide", wide);
        changes.setVisible(!wide);
        next.setVisible(wide && where != DeskPlace.BRIEFING && where != DeskPlace.SUMMARY);
        if (view.finished()) {
            next.setHref(DeskPlace.SUMMARY.address(view));
            next.setText(texts.get("desk.next.summary"));
        } else {
            next.setHref(DeskPlace.STRUCTURE.address(view));
            next.setText(texts.get("desk.next.plan", texts.figures().whole(view.nextQuarter())));
        }
        changes.show(texts, open);
        watchRunning(open, texts);
        open.onChange(() -> navigation.show(texts, open.view(), where));
        shown.ifPresent(p -> p.show(open));
        UI.getCurrent()
                .getPage()
                .setTitle(texts.get(
                        "shell.title", texts.get("desk.title", texts.get("desk.place." + where.key()), title)));
    }

    /** A quarter that was started before the page was reloaded goes on; show it again. */
    private void watchRunning(DeskGame open, Texts texts) {
        if (!watching) {
            play.running(open.view().id()).ifPresent(run -> {
                watching = true;
                new QuarterRunDialog(play, open, texts).watch(run);
            });
        }
    }

    private static String scoresLabel(Texts texts, GameView view) {
        int last = view.played().size();
        return switch (last) {
            case 0 -> texts.get("scores.beforeStart");
            case 1 -> texts.get("scores.first");
            default ->
                texts.get(
                        "scores.quarter",
                        texts.figures().whole(last),
                        texts.figures().whole(last - 1));
        };
    }

    private void tellStale(DeskGame open) {
        Texts texts = Texts.in(getLocale());
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(texts.get("desk.stale.title"));
        dialog.setText(texts.get("desk.stale.message"));
        dialog.setConfirmText(texts.get("desk.stale.confirm"));
        dialog.open();
        if (open.result().isPresent()
                && open.result().get().quarters().size() == open.view().played().size()) {
            draw();
        } else {
            load(open.view());
        }
    }
}
