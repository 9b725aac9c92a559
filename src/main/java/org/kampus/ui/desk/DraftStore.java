package org.kampus.ui.desk;

import org.kampus.application.GameView;
import org.kampus.organisation.OperatingPlan;

/** Where the plan of an open desk is kept: a solo game, or whatever else uses the desk to make a plan. */
@FunctionalInterface
public interface DraftStore {

    /**
     * Keeps a plan.
     *
     * @param seen the game as the page shows it
     * @param plan the changed plan
     * @param reason why the plan is so
     * @return the game with the plan
     * @throws org.kampus.application.StaleGameException if somebody else stored a newer state
     */
    GameView save(GameView seen, OperatingPlan plan, String reason);
}
