package org.kampus.ui.lab;

import java.util.HashMap;
import java.util.Map;
import org.kampus.market.Parameter;
import org.kampus.scenario.Assumption;
import org.kampus.scenario.LocalizedText;
import org.kampus.scenario.ParameterMeanings;
import org.kampus.ui.i18n.Texts;

/** Says assumptions and their values in one language. */
final class AssumptionWording {

    private static final int DECIMALS = 6;

    private final Texts texts;
    private final Map<Parameter, ParameterMeanings.Meaning> meanings = new HashMap<>();
    private final Map<Parameter, LocalizedText> groups = new HashMap<>();

    AssumptionWording(Texts texts) {
        this.texts = texts;
        for (ParameterMeanings.Part part : ParameterMeanings.parts()) {
            for (ParameterMeanings.Meaning meaning : part.meanings()) {
                meanings.put(meaning.parameter(), meaning);
                groups.put(meaning.parameter(), part.title());
            }
        }
    }

    /** What an assumption is about. */
    String meaning(Assumption assumption) {
        return in(known(assumption).meaning());
    }

    /** What an assumption is about, where the heading of its group is not beside it. */
    String name(Assumption assumption) {
        LocalizedText group = groups.get(assumption.parameter());
        return group == null ? meaning(assumption) : texts.get("lab.assumptions.group", in(group), meaning(assumption));
    }

    /** Where its value comes from. */
    String source(Assumption assumption) {
        return in(known(assumption).source());
    }

    /** Its unit; empty for pure numbers. */
    String unit(Assumption assumption) {
        return in(known(assumption).unit());
    }

    /** A value with its unit. */
    String value(Assumption assumption, double value) {
        String number = number(value);
        String unit = unit(assumption);
        if (assumption.parameter().unit().equals("weeks") && value == Math.rint(value)) {
            return texts.count("unit.weeks", (long) value);
        }
        boolean plain = unit.isEmpty() || assumption.parameter().unit().startsWith("share");
        return plain ? number : texts.get("lab.assumptions.value", number, unit);
    }

    /** A value alone. */
    String number(double value) {
        return texts.figures().number(value, DECIMALS);
    }

    private ParameterMeanings.Meaning known(Assumption assumption) {
        ParameterMeanings.Meaning meaning = meanings.get(assumption.parameter());
        if (meaning == null) {
            throw new IllegalStateException("no meaning of " + assumption.path());
        }
        return meaning;
    }

    private String in(LocalizedText text) {
        return text.in(texts.language().locale());
    }
}
