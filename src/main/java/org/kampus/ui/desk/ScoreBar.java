package org.kampus.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kampus.insight.Scorecard;
import org.kampus.scenario.Briefing;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;

/** The four scores of the last quarter beside the quarter before, always in sight. */
final class ScoreBar extends Div {

    ScoreBar() {
        addClassName("scores");
    }

    /** Draws the scores, where there are none yet, dashes; below each its target, if the case sets one. */
    void show(
            Texts texts, String label, Optional<Scorecard> now, Optional<Scorecard> before, Briefing.Targets targets) {
        removeAll();
        Figures figures = texts.figures();
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        add(
                score(
                        texts,
                        "profit",
                        now.map(s -> figures.money(s.profit())),
                        difference(now, before, Scorecard::profit),
                        Kind.MONEY,
                        money("atLeast", targets.profit(), texts)),
                score(
                        texts,
                        "clientBaseValue",
                        now.map(s -> figures.money(s.clientBaseValue())),
                        difference(now, before, Scorecard::clientBaseValue),
                        Kind.MONEY,
                        money("atLeast", targets.clientBaseValue(), texts)),
                score(
                        texts,
                        "retention",
                        now.map(s -> figures.percent(s.retention())),
                        difference(now, before, Scorecard::retention),
                        Kind.POINTS,
                        share("atLeast", targets.retention(), texts)),
                score(
                        texts,
                        "load",
                        now.map(s -> figures.percent(s.load())),
                        difference(now, before, Scorecard::load),
                        Kind.NEUTRAL_POINTS,
                        share("atMost", targets.load(), texts)));
        Paragraph caption = new Paragraph(label);
        caption.addClassName("scores-caption");
        add(caption);
    }

    private enum Kind {
        MONEY,
        POINTS,
        NEUTRAL_POINTS
    }

    private static Optional<Double> difference(
            Optional<Scorecard> now, Optional<Scorecard> before, java.util.function.ToDoubleFunction<Scorecard> value) {
        return now.flatMap(n -> before.map(b -> value.applyAsDouble(n) - value.applyAsDouble(b)));
    }

    private static Div score(
            Texts texts, String key, Optional<String> value, Optional<Double> difference, Kind kind, String target) {
        Div score = new Div();
        score.addClassName("score");
        score.getElement().setAttribute("data-testid", "score-" + key);
        Span number = new Span(value.orElse(Figures.NONE));
        number.addClassName("score-value");
        Term label = new Term(texts.get("score." + key), texts.get("score." + key + ".meaning"));
        label.addClassName("score-label");
        score.add(label, number);
        difference.ifPresent(d -> score.add(delta(texts, d, kind)));
        if (!target.isEmpty()) {
            Span aim = new Span(target);
            aim.addClassName("score-target");
            score.add(aim);
        }
        return score;
    }

    private static String money(String how, @Nullable Double target, Texts texts) {
        return target == null
                ? ""
                : texts.get("score.target." + how, texts.figures().money(target));
    }

    private static String share(String how, @Nullable Double target, Texts texts) {
        return target == null
                ? ""
                : texts.get("score.target." + how, texts.figures().percent(target));
    }

    private static Span delta(Texts texts, double difference, Kind kind) {
        Figures figures = texts.figures();
        boolean still = kind == Kind.MONEY ? Math.abs(difference) < 0.5 : Math.abs(difference) < 0.0005;
        String size = kind == Kind.MONEY ? figures.money(Math.abs(difference)) : figures.points(Math.abs(difference));
        String plainSize = size.replace("+", "");
        Span delta = new Span();
        delta.addClassName("delta");
        String direction = still ? "same" : difference > 0 ? "up" : "down";
        delta.getElement().setAttribute("data-direction", direction);
        if (kind != Kind.NEUTRAL_POINTS && !still) {
            delta.getElement().setAttribute("data-good", Boolean.toString(difference > 0));
        }
        Span seen = new Span(still ? "=" : (difference > 0 ? "▲ " : "▼ ") + plainSize);
        seen.getElement().setAttribute("aria-hidden", "true");
        Span said = new Span(texts.get("score.delta." + direction, plainSize));
        said.addClassName("said");
        delta.add(seen, said);
        return delta;
    }
}
