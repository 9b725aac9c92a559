package org.kampus.ui.desk;

import org.kampus.ui.i18n.Texts;

/** What the one button under the changes does with the plan. */
public interface PlanAction {

    /** What pressing the button means. */
    enum Kind {
        /** Plays the plan. */
        RUN,
        /** Takes the plan on to where it counts. */
        GO_ON,
        /** Takes the plan back. */
        TAKE_BACK
    }

    /**
     * How the button looks.
     *
     * @param kind what pressing it means
     * @param label what it says
     * @param enabled whether it can be pressed
     * @param note what is to be known beside it; empty for nothing
     */
    record Look(Kind kind, String label, boolean enabled, String note) {}

    /**
     * How the button looks for a game as it is now.
     *
     * @param playable whether the plan keeps to the limits of the case
     */
    Look look(DeskGame game, Texts texts, boolean playable);

    /** The button was pressed; the reason is stored already. */
    void take(DeskGame game, Texts texts);
}
