package org.kampus.ui.desk;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RoutePrefix;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.application.GameView;
import org.kampus.application.NoSuchGameException;
import org.kampus.application.PlayService;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.ShellLayout;
import org.kampus.ui.shell.Visitor;

/** The desk of a solo game. Routes below it begin with {@code play/:gameId}. */
@RoutePrefix(Addresses.GAME)
@ParentLayout(ShellLayout.class)
@CdiComponent
public class DeskLayout extends DeskFrame implements BeforeEnterObserver {

    private final PlayService play;
    private final Div onlooker = new Div();
    private @Nullable SoloGame game;
    private boolean watching;

    /** The button that runs the quarter. */
    private record Run(PlayService play) implements PlanAction {

        @Override
        public Look look(DeskGame game, Texts texts, boolean playable) {
            String number = texts.figures().whole(game.view().nextQuarter());
            return new Look(Kind.RUN, texts.get("desk.run", number), playable && game.editable(), "");
        }

        @Override
        public void take(DeskGame game, Texts texts) {
            new QuarterRunDialog(play, (SoloGame) game, texts).start();
        }
    }

    /** Builds the frame. */
    @Inject
    public DeskLayout(PlayService play) {
        super(new Run(play));
        this.play = play;
        onlooker.addClassNames("notice", "warn");
        onlooker.setTestId("onlooker");
        onlooker.setVisible(false);
        addToHead(onlooker);
    }

    @Override
    protected @Nullable DeskGame game() {
        return game;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        try {
            UUID id = UUID.fromString(event.getRouteParameters().get("gameId").orElse(""));
            GameView view = play.game(id);
            SoloGame open = game;
            boolean same = open != null && open.game().id().equals(id);
            if (open != null
                    && same
                    && open.game().version() == view.version()
                    && open.mine() == play.mayChange(id, Visitor.owner())) {
                return;
            }
            SimulationResult known =
                    open != null && same && open.game().played().equals(view.played())
                            ? open.result().orElse(null)
                            : null;
            game = new SoloGame(play, view, Visitor.owner(), known, this::tellStale);
        } catch (IllegalArgumentException | NoSuchGameException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    protected SimulationResult replay(DeskGame open) {
        return play.replay(((SoloGame) open).game().id());
    }

    @Override
    protected String place(Texts texts, GameState state) {
        String title = state.scenario().title().in(getLocale());
        return state.finished()
                ? texts.get("desk.place.finished", title)
                : texts.get(
                        "desk.place.quarter",
                        title,
                        texts.figures().whole(state.nextQuarter()),
                        texts.figures().whole(state.quarters()));
    }

    /** A quarter that was started before the page was reloaded goes on; show it again. */
    @Override
    protected void afterDrawing(DeskGame open, Texts texts) {
        SoloGame solo = (SoloGame) open;
        onlooker.setVisible(!solo.mine());
        onlooker.setText(texts.get("desk.onlooker"));
        if (!watching && solo.mine()) {
            play.running(solo.game().id()).ifPresent(run -> {
                watching = true;
                new QuarterRunDialog(play, solo, texts).watch(run);
            });
        }
    }

    private void tellStale(SoloGame open) {
        Texts texts = Texts.in(getLocale());
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(texts.get("desk.stale.title"));
        dialog.setText(texts.get("desk.stale.message"));
        dialog.setConfirmText(texts.get("desk.stale.confirm"));
        dialog.open();
        boolean known = open.result()
                .filter(result ->
                        result.quarters().size() == open.view().played().size())
                .isPresent();
        if (!known) {
            open.forgetResult();
        }
        open();
    }
}
