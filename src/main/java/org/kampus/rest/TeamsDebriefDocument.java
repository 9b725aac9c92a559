package org.kampus.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kampus.insight.counterfactual.Lead;
import org.kampus.insight.debrief.TeamsDebrief;

/**
 * The debrief of a workshop, as programs see it.
 *
 * @param title title of the workshop
 * @param teams the teams, those of people first, by falling profit
 * @param lead why the first is ahead of the second; absent with fewer than two
 */
public record TeamsDebriefDocument(
        String title, List<DebriefDocument> teams, @Nullable Ahead lead) {

    /**
     * Why one team is ahead.
     *
     * @param ahead profit of the first, thousand ₽
     * @param behind profit of the second, thousand ₽
     * @param elsewhere what other luck and other events make of it, thousand ₽
     * @param parts what the teams decided otherwise
     */
    public record Ahead(double ahead, double behind, double elsewhere, List<Part> parts) {}

    /**
     * One difference.
     *
     * @param name place in the plan
     * @param quarters in which the plans differ there
     * @param value what it earned, thousand ₽
     * @param error standard error; 0 if exact
     */
    public record Part(String name, List<Integer> quarters, double value, double error) {}

    /** As programs see it. */
    static TeamsDebriefDocument of(TeamsDebrief debrief) {
        return new TeamsDebriefDocument(
                debrief.title(),
                debrief.teams().stream().map(DebriefDocument::of).toList(),
                debrief.lead().map(TeamsDebriefDocument::ahead).orElse(null));
    }

    private static Ahead ahead(Lead lead) {
        return new Ahead(
                lead.ahead(),
                lead.behind(),
                lead.elsewhere(),
                lead.parts().stream()
                        .map(part -> new Part(
                                ExplanationDocument.name(part.difference()), part.rounds(), part.value(), part.error()))
                        .toList());
    }
}
