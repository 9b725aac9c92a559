package org.kampus.insight.debrief;

import java.util.List;
import org.kampus.insight.Scorecard;
import org.kampus.insight.foresight.Foreseen;
import org.kampus.market.MarketEvent;
import org.kampus.organisation.Decision;

/**
 * A quarter of a game.
 *
 * @param quarter number, from 1
 * @param decisions what was decided for it
 * @param reason why, in the player's own words; may be empty
 * @param foreseen what the player had expected beside what came; empty if nothing was said
 * @param events what began to happen from outside
 * @param scores what came of it
 */
public record DebriefChapter(
        int quarter,
        List<Decision> decisions,
        String reason,
        List<Foreseen> foreseen,
        List<MarketEvent> events,
        Scorecard scores) {

    /** Copies the lists. */
    public DebriefChapter {
        decisions = List.copyOf(decisions);
        foreseen = List.copyOf(foreseen);
        events = List.copyOf(events);
    }
}
