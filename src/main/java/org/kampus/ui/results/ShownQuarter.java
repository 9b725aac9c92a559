package org.kampus.ui.results;

import java.util.List;
import java.util.Optional;
import org.kampus.application.Explanations;
import org.kampus.insight.ClientNames;
import org.kampus.insight.foresight.Foreseen;
import org.kampus.organisation.OperatingPlan;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.ui.desk.GameState;
import org.kampus.ui.i18n.Texts;

/**
 * The quarter that a page of results shows, with all that its parts need.
 *
 * @param game the stored game
 * @param result history and played quarters, traced
 * @param quarter the quarter shown
 * @param before the quarter before it, if it is on record
 * @param texts the reader's language
 * @param explanations why it came so
 */
record ShownQuarter(
        GameState game,
        SimulationResult result,
        QuarterResult quarter,
        Optional<QuarterResult> before,
        Texts texts,
        Explanations explanations) {

    static ShownQuarter of(
            GameState game, SimulationResult result, int number, Texts texts, Explanations explanations) {
        return new ShownQuarter(
                game, result, result.quarter(number), find(result, number - 1), texts, game.explainedBy(explanations));
    }

    static Optional<QuarterResult> find(SimulationResult result, int number) {
        boolean known =
                number > -result.history().size() && number <= result.quarters().size();
        return known ? Optional.of(result.quarter(number)) : Optional.empty();
    }

    int number() {
        return quarter.number();
    }

    /** The plan in force in a quarter; before the first one played, the case's own. */
    OperatingPlan planOf(int number) {
        return number < 1
                ? game.scenario().startingPlan()
                : game.played().get(number - 1).plan();
    }

    /** What the player had expected of the quarter beside what came; empty if nothing was said. */
    List<Foreseen> foreseen() {
        return foreseen(game, result, number());
    }

    /** The same for a quarter of a game. */
    static List<Foreseen> foreseen(GameState game, SimulationResult result, int number) {
        boolean played = number >= 1 && number <= game.played().size();
        return played
                ? find(result, number - 1)
                        .map(last -> game.played().get(number - 1).foresight().against(last, result.quarter(number)))
                        .orElse(List.of())
                : List.of();
    }

    /** Name of a client in the reader's language. */
    String name(int client) {
        return ClientNames.of(game.scenario().id())
                .name(client)
                .in(texts.language().locale());
    }
}
