package org.kampus.ui.desk;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kampus.application.GameView;
import org.kampus.application.NotYourGameException;
import org.kampus.application.PlayService;
import org.kampus.application.QuarterRun;
import org.kampus.application.StaleGameException;
import org.kampus.insight.foresight.Foresight;
import org.kampus.organisation.OperatingPlan;
import org.kampus.simulation.api.SimulationResult;

/** A game that one person plays. */
final class SoloGame extends DeskGame {

    private final PlayService play;
    private final String player;
    private final Consumer<SoloGame> onStale;
    private GameView game;
    private boolean mine;

    /**
     * A game as a browser has it open.
     *
     * @param player token of the browser, which may be that of somebody who only looks at the game
     */
    SoloGame(
            PlayService play,
            GameView game,
            String player,
            @Nullable SimulationResult result,
            Consumer<SoloGame> onStale) {
        super(GameState.of(game), result);
        this.play = play;
        this.player = player;
        this.mine = play.mayChange(game.id(), player);
        this.game = game;
        this.onStale = onStale;
    }

    /** The game as it is kept. */
    GameView game() {
        return game;
    }

    /** Whether this browser plays the game, and does not only look at it. */
    boolean mine() {
        return mine;
    }

    /** The link that moves the game to another browser, behind the server's address. */
    String handOverLink() {
        return ContinueView.link(game.id(), play.handOverSecret(game.id(), player));
    }

    /** Simulates the next quarter, see {@link PlayService#runQuarter}. */
    QuarterRun run() {
        return play.runQuarter(game.id(), player, game.version());
    }

    @Override
    public boolean editable() {
        return mine && !game.finished();
    }

    @Override
    public Optional<Foresight> foresight() {
        return editable() && lastQuarter().isPresent() ? Optional.of(game.foresight()) : Optional.empty();
    }

    @Override
    public void foresee(Foresight expected) {
        if (editable() && !expected.equals(game.foresight())) {
            stored(() -> play.foresee(game.id(), player, game.version(), expected));
        }
    }

    @Override
    protected boolean store(OperatingPlan plan, String reason) {
        return stored(() -> play.saveDraft(game.id(), player, game.version(), plan, reason));
    }

    private boolean stored(Supplier<GameView> change) {
        try {
            take(change.get());
            return true;
        } catch (StaleGameException e) {
            replace(e.newer());
            return false;
        } catch (NotYourGameException e) {
            replace(play.game(game.id()));
            return false;
        }
    }

    /** Takes over a newer state that somebody else stored, and says so. */
    void replace(GameView newer) {
        mine = play.mayChange(newer.id(), player);
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
