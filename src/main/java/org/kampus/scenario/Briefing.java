package org.kampus.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
 * @param targets what the scores should come to
 */
public record Briefing(
        LocalizedText company,
        LocalizedText market,
        LocalizedText situation,
        LocalizedText task,
        List<KeyFigure> figures,
        List<LocalizedText> watch,
        List<LocalizedText> questions,
        Targets targets) {

    /** Copies the lists. */
    public Briefing {
        figures = List.copyOf(figures);
        watch = List.copyOf(watch);
        questions = List.copyOf(questions);
    }

    /** A briefing that sets no targets. */
    public Briefing(
            LocalizedText company,
            LocalizedText market,
            LocalizedText situation,
            LocalizedText task,
            List<KeyFigure> figures,
            List<LocalizedText> watch,
            List<LocalizedText> questions) {
        this(company, market, situation, task, figures, watch, questions, Targets.NONE);
    }

    /**
     * What the four scores of a quarter should come to; a target that is {@code null} is not set.
     *
     * @param profit at least, thousand ₽ a quarter
     * @param clientBaseValue at least, thousand ₽
     * @param retention at least, share of clients kept a year, 0-1
     * @param load at most, share of people's hours, 0-1
     */
    public record Targets(
            @Nullable Double profit,
            @Nullable Double clientBaseValue,
            @Nullable Double retention,
            @Nullable Double load) {

        /** No target at all. */
        public static final Targets NONE = new Targets(null, null, null, null);
    }

    /**
     * One figure of a briefing.
     *
     * @param value the number with its unit, as text
     * @param label what it counts
     */
    public record KeyFigure(LocalizedText value, LocalizedText label) {}
}
