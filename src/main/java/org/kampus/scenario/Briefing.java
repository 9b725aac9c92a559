package org.kampus.scenario;

import java.util.List;

/**
 * What a player reads before the first decision.
 *
 * @param company who we are
 * @param market who buys, and how
 * @param situation the state the company is in
 * @param task what is asked of the player
 * @param figures three figures that tell the situation
 * @param watch what to watch while playing
 * @param questions questions for the discussion afterwards
 */
public record Briefing(
        LocalizedText company,
        LocalizedText market,
        LocalizedText situation,
        LocalizedText task,
        List<KeyFigure> figures,
        List<LocalizedText> watch,
        List<LocalizedText> questions) {

    /** Copies the lists. */
    public Briefing {
        figures = List.copyOf(figures);
        watch = List.copyOf(watch);
        questions = List.copyOf(questions);
    }

    /**
     * One figure of a briefing.
     *
     * @param value the number with its unit, as text
     * @param label what it counts
     */
    public record KeyFigure(LocalizedText value, LocalizedText label) {}
}
