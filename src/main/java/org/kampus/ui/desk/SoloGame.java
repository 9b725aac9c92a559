package org.kampus.ui.desk;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kampus.application.GameView;
import org.kampus.application.PlayService;
import org.kampus.application.StaleGameException;
import org.kampus.organisation.OperatingPlan;
import org.kampus.simulation.api.SimulationResult;

/** A game that one person plays. */
final class SoloGame extends DeskGame {

    private final PlayService play;
    private final Consumer<SoloGame> onStale;
    private GameView game;

    SoloGame(PlayService play, GameView game, @Nullable SimulationResult result, Consumer<SoloGame> onStale) {
        super(GameState.of(game), result);
        this.play = play;
        this.game = game;
        this.onStale = onStale;
    }

    /** The game as it is kept. */
    GameView game() {
        return game;
    }

    @Override
    public boolean editable() {
        return !game.finished();
    }

    @Override
    protected boolean store(OperatingPlan plan, String reason) {
        try {
            take(play.saveDraft(game.id(), game.version(), plan, reason));
            return true;
        } catch (StaleGameException e) {
            replace(e.newer());
            return false;
        }
    }

    /** Takes over a newer state that somebody else stored, and says so. */
    void replace(GameView newer) {
        take(newer);
        forgetSteps();
        onStale.accept(this);
    }

    /** The results so far have to be computed again. */
    void forgetResult() {
        adopt((SimulationResult) null);
    }

    private void take(GameView newer) {
        game = newer;
        adopt(GameState.of(newer));
    }
}
