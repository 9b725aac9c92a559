package org.kampus.ui.lab;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.kampus.application.lab.SensitivityResult.Turn;
import org.kampus.scenario.Assumption;
import org.kampus.scenario.Scenario;
import org.kampus.ui.i18n.Texts;

/** Says where a conclusion holds along an assumption. */
final class TurnWording {

    private final Scenario scenario;
    private final AssumptionWording wording;
    private final Texts texts;

    TurnWording(Scenario scenario, Texts texts) {
        this.scenario = scenario;
        this.wording = new AssumptionWording(texts);
        this.texts = texts;
    }

    /** The name and the value of an assumption that overturns nothing; empty if the case has none of this path any more. */
    Optional<String> firm(Turn turn) {
        return place(turn)
                .map(assumption ->
                        texts.get("lab.turn.firm", wording.name(assumption), wording.value(assumption, turn.value())));
    }

    /** Below, above or between which values a conclusion holds; empty if the case has no such assumption any more. */
    Optional<String> sentence(Turn turn) {
        return place(turn).map(assumption -> sentence(turn, assumption));
    }

    private Optional<Assumption> place(Turn turn) {
        return Assumption.at(scenario, turn.path());
    }

    private String sentence(Turn turn, Assumption assumption) {
        String name = wording.name(assumption);
        String here = wording.value(assumption, turn.value());
        Double below = turn.below();
        Double above = turn.above();
        if (below != null && above != null) {
            return texts.get(
                    "lab.turn.both",
                    name,
                    wording.value(assumption, rounded(below)),
                    wording.value(assumption, rounded(above)),
                    here);
        }
        return below != null
                ? texts.get("lab.turn.below", name, wording.value(assumption, rounded(below)), here)
                : above != null
                        ? texts.get("lab.turn.above", name, wording.value(assumption, rounded(above)), here)
                        : texts.get("lab.turn.none", name);
    }

    /** A threshold is known roughly only. */
    private static double rounded(double value) {
        return value == 0 ? 0 : new BigDecimal(value).round(new MathContext(2)).doubleValue();
    }
}
