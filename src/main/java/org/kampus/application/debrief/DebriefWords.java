package org.kampus.application.debrief;

import java.util.Locale;
import org.kampus.application.paper.Paper;
import org.kampus.insight.debrief.Debrief;
import org.kampus.insight.debrief.TeamsDebrief;

/** Says debriefs in the words that the pages use. */
public interface DebriefWords {

    /** The debrief of one game. */
    Paper of(Debrief debrief, Locale locale);

    /** That of a workshop: the teams side by side, then each of them. */
    Paper of(TeamsDebrief teams, Locale locale);
}
