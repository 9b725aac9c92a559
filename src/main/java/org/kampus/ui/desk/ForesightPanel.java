package org.kampus.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kampus.insight.Scorecard;
import org.kampus.insight.counterfactual.Score;
import org.kampus.insight.foresight.Foresight;
import org.kampus.insight.foresight.Trend;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.ui.i18n.Texts;

/** Asks what a player expects of the quarter, by one press for each figure; nobody has to answer. */
final class ForesightPanel extends NativeDetails {

    private static final Map<Trend, String> SIGNS = new EnumMap<>(Map.of(
            Trend.MUCH_LOWER, "↓↓",
            Trend.LOWER, "↓",
            Trend.SAME, "≈",
            Trend.HIGHER, "↑",
            Trend.MUCH_HIGHER, "↑↑"));

    private final Texts texts;
    private final ForesightWording wording;
    private final Map<Score, Row> rows = new EnumMap<>(Score.class);

    /** A figure with a press for each trend. */
    private record Row(Map<Trend, NativeButton> presses, Span said) {}

    ForesightPanel(DeskGame game, QuarterResult last, Texts texts) {
        this.texts = texts;
        this.wording = new ForesightWording(texts);
        addClassName("foresight");
        setSummaryText(texts.get("foresight.title"));
        getElement().setAttribute("data-testid", "foresight");
        Paragraph why = new Paragraph(texts.get("foresight.why"));
        why.addClassName("quiet");
        Div content = new Div(why);
        for (Score score : Foresight.ASKED) {
            content.add(row(game, score));
        }
        setContent(content);
        refresh(game, last);
        setOpen(!game.foresight().orElse(Foresight.NONE).isEmpty());
    }

    private Div row(DeskGame game, Score score) {
        Span said = new Span();
        said.addClassName("quiet");
        Map<Trend, NativeButton> presses = new EnumMap<>(Trend.class);
        List<NativeButton> buttons = new ArrayList<>();
        String name = texts.get("score." + score.key());
        for (Trend trend : Trend.values()) {
            NativeButton press = new NativeButton(SIGNS.get(trend), e -> press(game, score, trend));
            String label = texts.get("foresight.press", name, wording.trend(trend));
            press.setAriaLabel(label);
            press.setTitle(label);
            press.setTestId("foresee-" + score.key() + "-" + trend);
            presses.put(trend, press);
            buttons.add(press);
        }
        Div group = new Div(buttons.toArray(NativeButton[]::new));
        group.addClassName("foresight-trends");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", name);
        rows.put(score, new Row(presses, said));
        Div row = new Div(new Span(name), group, said);
        row.addClassName("foresight-row");
        return row;
    }

    private void press(DeskGame game, Score score, Trend trend) {
        Foresight before = game.foresight().orElse(Foresight.NONE);
        boolean again = before.of(score).filter(trend::equals).isPresent();
        game.foresee(before.with(score, again ? null : trend));
        game.lastQuarter().ifPresent(last -> refresh(game, last));
    }

    private void refresh(DeskGame game, QuarterResult last) {
        Foresight foresight = game.foresight().orElse(Foresight.NONE);
        rows.forEach((score, row) -> {
            row.presses()
                    .forEach((trend, press) -> press.getElement()
                            .setAttribute(
                                    "aria-pressed",
                                    Boolean.toString(foresight
                                            .of(score)
                                            .filter(trend::equals)
                                            .isPresent())));
            row.said()
                    .setText(foresight
                            .of(score)
                            .map(trend -> texts.get(
                                    "foresight.said", wording.trend(trend), wording.range(score, trend, last)))
                            .orElseGet(() -> texts.get("foresight.last", last(score, last))));
        });
    }

    private String last(Score score, QuarterResult quarter) {
        double value = score.of(Scorecard.of(quarter));
        return score == Score.RETENTION
                ? texts.figures().percent(value)
                : texts.figures().money(value);
    }
}
