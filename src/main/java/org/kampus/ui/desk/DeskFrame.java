package org.kampus.ui.desk;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.ShellLayout;

/**
 * The frame of all pages of a game: four scores on top, the places on the left, the page in the middle,
 * the changes on the right. Views below it implement {@link DeskPage}.
 */
public abstract class DeskFrame extends Div implements RouterLayout, AfterNavigationObserver, LocaleChangeObserver {

    private static final Logger LOG = System.getLogger(DeskFrame.class.getName());
    /** A replay that takes no longer than this is waited for, so that the page appears at once. */
    private static final int PATIENCE_MILLIS = 80;

    private final ScoreBar scores = new ScoreBar();
    private final Div head = new Div(scores);
    private final DeskNavigation navigation = new DeskNavigation();
    private final Anchor next = new Anchor();
    private final Div middle = new Div();
    private final Div busy = new Div();
    private final ChangesPanel changes;
    private @Nullable DeskPage page;
    private boolean drawn;
    private int loads;

    /** Builds the frame. */
    protected DeskFrame(PlanAction action) {
        this.changes = new ChangesPanel(action);
        addClassName("desk");
        head.addClassName("desk-head");
        middle.addClassName("desk-main");
        busy.addClassName("desk-busy");
        next.addClassNames("button", "primary", "desk-next");
        next.setTestId("next-step");
        Div stays = new Div(navigation, next);
        stays.addClassName("desk-side-stays");
        Div side = new Div(stays);
        side.addClassName("desk-side");
        // Nothing can be pressed before there is something to press it for.
        changes.setVisible(false);
        next.setVisible(false);
        add(head, side, middle, changes);
    }

    /** The game that is open; null while there is none. */
    protected abstract @Nullable DeskGame game();

    /** History and played quarters of a game; called outside the session, may wait. */
    protected abstract SimulationResult replay(DeskGame game);

    /** Says in the top bar where the reader is. */
    protected abstract String place(Texts texts, GameState state);

    /** Whether the plan of the next quarter can be looked at and changed. */
    protected boolean planning() {
        return true;
    }

    /** Whether the navigation offers a place that is open for the game. */
    protected boolean offers(DeskPlace place) {
        return true;
    }

    /** Called after the page was drawn. */
    protected void afterDrawing(DeskGame open, Texts texts) {}

    /** The strip on top, above the scores. */
    protected final void addToHead(Div strip) {
        head.addComponentAsFirst(strip);
    }

    /** Puts an entry before the places of the desk. */
    protected final void addToNavigation(Anchor entry) {
        navigation.begin(entry);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        if (content != null) {
            middle.getElement().appendChild(content.getElement());
            page = content instanceof DeskPage deskPage ? deskPage : null;
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        changes.fold();
        open();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (drawn) {
            draw();
        }
    }

    /** Says that nothing of the game is shown yet. */
    protected final void clear() {
        drawn = false;
    }

    /** Draws the page, as soon as the results so far are known. */
    protected final void open() {
        DeskGame open = game();
        scores.setVisible(open != null);
        if (open == null) {
            changes.setVisible(false);
            next.setVisible(false);
            setClassName("wide", true);
            navigation.showNothing(Texts.in(getLocale()));
        } else if (open.result().isPresent()) {
            draw();
        } else {
            load(open);
        }
    }

    /** Computes the results so far outside the session, and draws the page when they are there. */
    private void load(DeskGame open) {
        UI ui = UI.getCurrent();
        int load = ++loads;
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        CompletableFuture<SimulationResult> replay = new CompletableFuture<>();
        Thread.ofVirtual().name("replay " + open.view().address()).start(() -> {
            Thread.currentThread().setContextClassLoader(loader);
            try {
                replay.complete(replay(open));
            } catch (RuntimeException | Error e) {
                replay.completeExceptionally(e);
            }
        });
        try {
            arrive(open, load, replay.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS), null);
        } catch (ExecutionException e) {
            arrive(open, load, null, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException e) {
            showBusy();
            replay.whenComplete((result, failure) -> ui.access(() -> {
                if (!isAttached()) {
                    return;
                }
                hideBusy();
                arrive(open, load, result, failure);
            }));
        }
    }

    private void arrive(DeskGame open, int load, @Nullable SimulationResult result, @Nullable Throwable failure) {
        if (failure != null) {
            LOG.log(Level.ERROR, "The quarters of " + open.view().address() + " could not be computed", failure);
        }
        if (game() == open && load == loads) {
            open.adopt(result);
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

    /** Draws the page and all around it from scratch. */
    protected final void draw() {
        drawAround(true);
    }

    /** Draws what surrounds the page; a page that shows what has happened stays as its reader has it. */
    protected final void drawAround() {
        boolean plans = page != null && !page.wide();
        drawAround(plans || !drawn);
    }

    private void drawAround(boolean pageToo) {
        DeskGame open = game();
        if (open == null) {
            return;
        }
        drawn = true;
        Texts texts = Texts.in(getLocale());
        GameState state = open.view();
        findAncestor(ShellLayout.class).setPlace(place(texts, state));
        scores.show(
                texts,
                scoresLabel(texts, state),
                open.scores(),
                open.scoresBefore(),
                state.scenario().briefing().targets());
        open.forgetListeners();
        Optional<DeskPage> shown = Optional.ofNullable(page);
        @Nullable DeskPlace where = shown.map(DeskPage::place).orElse(null);
        navigation.show(texts, state, where, this::offers);
        boolean wide = state.finished() || shown.map(DeskPage::wide).orElse(true);
        setClassName("wide", wide);
        changes.setVisible(!wide);
        drawNext(texts, state, where, wide);
        changes.show(texts, open);
        open.onChange(() -> navigation.show(texts, open.view(), where, this::offers));
        if (pageToo) {
            shown.ifPresent(p -> p.show(open));
        }
        if (where != null) {
            String title = state.scenario().title().in(getLocale());
            UI.getCurrent()
                    .getPage()
                    .setTitle(texts.get(
                            "shell.title", texts.get("desk.title", texts.get("desk.place." + where.key()), title)));
        }
        afterDrawing(open, texts);
    }

    private void drawNext(Texts texts, GameState state, @Nullable DeskPlace where, boolean wide) {
        next.setVisible(wide
                && where != null
                && where != DeskPlace.BRIEFING
                && where != DeskPlace.SUMMARY
                && where != DeskPlace.DEBRIEF
                && (state.finished() || planning()));
        if (state.finished()) {
            next.setHref(DeskPlace.SUMMARY.address(state));
            next.setText(texts.get("desk.next.summary"));
        } else {
            next.setHref(DeskPlace.STRUCTURE.address(state));
            next.setText(texts.get("desk.next.plan", texts.figures().whole(state.nextQuarter())));
        }
    }

    private static String scoresLabel(Texts texts, GameState state) {
        int last = state.played().size();
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
}
