package org.kampus.ui.team;

import org.kampus.application.workshop.TeamView;
import org.kampus.ui.i18n.Texts;

/** A page below {@link TeamLayout} that shows the workshop itself, not a game. */
interface TeamPage {

    /** Draws the page for the workshop as it is now. */
    void show(TeamView team, Texts texts);
}
