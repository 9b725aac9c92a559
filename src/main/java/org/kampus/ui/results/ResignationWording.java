package org.kampus.ui.results;

import java.util.List;
import java.util.Locale;
import org.kampus.insight.counterfactual.ResignationExplanation;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.ResignationReason;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;

/** Says why somebody resigned, and what it cost. */
public final class ResignationWording {

    private static final int REASONS_TOLD = 3;
    /** Reasons that make it more likely by less are left out. */
    private static final double WORTH_TELLING = 1.05;

    private final Texts texts;
    private final Figures figures;

    /** Words in a language. */
    public ResignationWording(Texts texts) {
        this.texts = texts;
        this.figures = texts.figures();
    }

    /** Who, and when. */
    public String who(ResignationExplanation person) {
        int week = (person.week() - 1) % Scenario.WEEKS_PER_QUARTER + 1;
        return texts.get(
                "resigned.who",
                texts.get("role." + person.role().key()),
                figures.whole(week),
                figures.number(person.tenureWeeks() / 52.0, 1));
    }

    /** Why. */
    public String why(ResignationExplanation person) {
        List<ResignationExplanation.Reason> told = person.reasons().stream()
                .filter(reason -> reason.factor() >= WORTH_TELLING)
                .limit(REASONS_TOLD)
                .toList();
        String reasons = told.stream()
                .map(reason -> texts.get("resigned.reason", name(reason.reason()), figures.number(reason.factor(), 1)))
                .reduce((first, next) ->
                        first + "; " + next.substring(0, 1).toLowerCase(Locale.ROOT) + next.substring(1))
                .map(all -> all + ".")
                .orElseGet(() -> texts.get("resigned.none"));
        String chance = texts.get("resigned.chance", figures.percent(person.yearly()));
        return chance + " " + reasons + " " + decisive(person, told);
    }

    /** Of the reasons that decided it those that were told; the others if none of them did. */
    private String decisive(ResignationExplanation person, List<ResignationExplanation.Reason> told) {
        if (person.decisive().isEmpty()) {
            return texts.get("resigned.anyway");
        }
        List<ResignationReason> among = told.stream()
                .map(ResignationExplanation.Reason::reason)
                .filter(person.decisive()::contains)
                .toList();
        String names = (among.isEmpty() ? person.decisive() : among)
                .stream()
                        .map(reason -> texts.get("resigned.without." + reason))
                        .reduce((one, other) -> texts.get("resigned.or", one, other))
                        .orElse("");
        return texts.get("resigned.decisive", names);
    }

    private String name(ResignationReason reason) {
        return texts.get("resigned.because." + reason);
    }

    /** What it cost. */
    public String cost(ResignationExplanation person) {
        return texts.get(
                "resigned.cost",
                figures.whole(person.clients()),
                figures.whole(person.brokeOff()),
                figures.moneyDifference(person.profit()),
                figures.moneyDifference(person.clientBaseValue()),
                figures.wholeDifference(person.buying()));
    }
}
