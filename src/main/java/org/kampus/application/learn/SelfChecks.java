package org.kampus.application.learn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.kampus.application.GameSummary;
import org.kampus.application.GameView;
import org.kampus.application.PlayService;
import org.kampus.application.SimulationQueue;
import org.kampus.learning.SelfCheck;
import org.kampus.learning.SelfCheck.Answer;
import org.kampus.learning.SelfCheck.Question;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SimulationResult;

/** The questions of the self-check answered by a game. */
@ApplicationScoped
public class SelfChecks {

    private final PlayService play;
    private final SimulationQueue queue;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected SelfChecks() {
        play = null;
        queue = null;
    }

    /** Answers by the games of this server. */
    @Inject
    public SelfChecks(PlayService play, SimulationQueue queue) {
        this.play = play;
        this.queue = queue;
    }

    /** The games of a player that have a quarter to look at. */
    public List<GameSummary> games(String player) {
        return play.games(player).stream()
                .filter(game -> game.nextQuarter() > 1)
                .toList();
    }

    /** The answers of a game, worked out in the simulation queue. */
    public CompletionStage<Map<Question, Answer>> of(UUID game) {
        return queue.submit(() -> {
                    GameView view = play.game(game);
                    SimulationResult result = play.replay(game);
                    List<QuarterResult> quarters = new ArrayList<>(result.history());
                    quarters.addAll(result.quarters());
                    return SelfCheck.of(view.scenario(), view.lastPlan(), quarters);
                })
                .outcome();
    }
}
