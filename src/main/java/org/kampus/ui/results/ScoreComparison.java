package org.kampus.ui.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import org.kampus.insight.Scorecard;
import org.kampus.ui.desk.Term;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;

/** The four scores of a quarter, each beside its value of the quarter before. */
final class ScoreComparison extends Div {

    private final Texts texts;

    ScoreComparison(Texts texts, Scorecard now, Optional<Scorecard> before, String beforeKey) {
        this.texts = texts;
        addClassName("score-comparison");
        Figures figures = texts.figures();
        add(
                score("profit", now, before, Scorecard::profit, figures::money, 1, beforeKey),
                score("clientBaseValue", now, before, Scorecard::clientBaseValue, figures::money, 1, beforeKey),
                score("retention", now, before, Scorecard::retention, figures::percent, 1, beforeKey),
                score("load", now, before, Scorecard::load, figures::percent, 0, beforeKey));
    }

    private Div score(
            String key,
            Scorecard now,
            Optional<Scorecard> before,
            ToDoubleFunction<Scorecard> value,
            DoubleFunction<String> write,
            int better,
            String beforeKey) {
        Div score = new Div();
        score.addClassName("score-compared");
        score.getElement().setAttribute("data-testid", "compared-" + key);
        Term label = new Term(texts.get("score." + key), texts.get("score." + key + ".meaning"));
        Span number = new Span(write.apply(value.applyAsDouble(now)));
        number.addClassName("score-number");
        score.add(label, number);
        before.ifPresent(last -> {
            double was = value.applyAsDouble(last);
            double change = value.applyAsDouble(now) - was;
            String written = write.apply(value.applyAsDouble(now));
            boolean same = written.equals(write.apply(was));
            String direction = same ? "same" : change > 0 ? "up" : "down";
            Span compared = new Span(texts.get(beforeKey + "." + direction, write.apply(was)));
            compared.addClassName("score-before");
            compared.getElement().setAttribute("data-direction", direction);
            if (better != 0 && !same) {
                compared.getElement().setAttribute("data-good", Boolean.toString(change > 0));
            }
            score.add(compared);
        });
        return score;
    }
}
