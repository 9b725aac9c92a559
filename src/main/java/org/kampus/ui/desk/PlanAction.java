package org.kampus.ui.desk;

import org.kampus.ui.i18n.Texts;

/** What the one button under the changes does with the plan. */
public interface PlanAction {

    /**
     * How the button looks.
     *
     * @param label what it says
     * @param enabled whether it can be pressed
     * @param note what is to be known beside it; empty for nothing
     */
    record Look(String label, boolean enabled, String note) {}

    /**
     * How the button looks for a game as it is now.
     *
     * @param playable whether the plan keeps to the limits of the case
     */
    Look look(DeskGame game, Texts texts, boolean playable);

    /** The button was pressed; the reason is stored already. */
    void take(DeskGame game, Texts texts);
}
