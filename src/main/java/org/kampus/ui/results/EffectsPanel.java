package org.kampus.ui.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kampus.insight.counterfactual.Contribution;
import org.kampus.insight.counterfactual.LuckBand;
import org.kampus.insight.counterfactual.Score;
import org.kampus.insight.counterfactual.ScoreBridge;
import org.kampus.insight.counterfactual.YearAhead;
import org.kampus.organisation.Decision;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.ScrollRegion;

/** What made a quarter's scores: the way from those of the quarter before, part by part, and how much of it was luck. */
final class EffectsPanel extends Div {

    private final Texts texts;
    private final Figures figures;
    private final EffectWording wording;
    private final List<ScoreBridge> bridges;
    private final Map<Decision, Element> years = new HashMap<>();

    EffectsPanel(ShownQuarter shown, List<ScoreBridge> bridges) {
        this.bridges = bridges;
        this.texts = shown.texts();
        this.figures = texts.figures();
        this.wording = new EffectWording(texts);
        addClassName("effects");
        add(sentence(), table());
        if (!years.isEmpty()) {
            add(new WorkedOut<>(
                    "years", () -> shown.explanations().years(shown.result(), shown.number()), this::fill, texts));
        }
        add(
                new WorkedOut<>(
                        "luck",
                        () -> shown.explanations().luck(shown.result(), shown.number()),
                        bands -> new Paragraph(luck(bands.get(Score.PROFIT.ordinal()), "effects.luck", texts)),
                        texts),
                quiet(texts.get("effects.how")));
    }

    private static Paragraph quiet(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }

    /** The way of the profit in one sentence. */
    private Paragraph sentence() {
        ScoreBridge profit = bridges.get(Score.PROFIT.ordinal());
        Map<Contribution.Kind, Double> sums = new EnumMap<>(Contribution.Kind.class);
        profit.parts().forEach(part -> sums.merge(part.kind(), part.value(), Double::sum));
        List<String> told = new ArrayList<>();
        for (Contribution.Kind kind : Contribution.Kind.values()) {
            Optional.ofNullable(sums.get(kind))
                    .ifPresent(
                            sum -> told.add(texts.get("effects.sentence." + kind.key(), figures.moneyDifference(sum))));
        }
        Paragraph sentence = new Paragraph(texts.get(
                "effects.sentence", figures.money(profit.from()), figures.money(profit.to()), String.join(", ", told)));
        sentence.addClassName("lead");
        sentence.getElement().setAttribute("data-testid", "effects-sentence");
        return sentence;
    }

    private Div table() {
        Element table = new Element("table").setAttribute("class", "figures-table effects-table");
        table.appendChild(new Element("caption").setText(texts.get("effects.title")));
        Element head = new Element("tr").appendChild(column(texts.get("effects.column.what")));
        for (Score score : Score.values()) {
            head.appendChild(column(texts.get("score." + score.key())));
        }
        boolean decided = bridges.getFirst().parts().stream()
                .anyMatch(part -> part.decision().isPresent());
        if (decided) {
            head.appendChild(column(texts.get("effects.column.year")));
        }
        table.appendChild(new Element("thead").appendChild(head));
        Element body = new Element("tbody");
        body.appendChild(whole("effects.row.before", true, decided));
        int parts = bridges.getFirst().parts().size();
        for (int part = 0; part < parts; part++) {
            body.appendChild(row(part, decided));
        }
        body.appendChild(whole("effects.row.now", false, decided));
        Div sheet = new Div();
        sheet.addClassName("chart-sheet");
        ScrollRegion.mark(sheet, texts.get("effects.title"));
        sheet.getElement().appendChild(table.appendChild(body));
        return sheet;
    }

    private static Element column(String text) {
        return new Element("th").setAttribute("scope", "col").setText(text);
    }

    private Element whole(String key, boolean before, boolean decided) {
        Element row = new Element("tr").setAttribute("class", "sum");
        row.appendChild(new Element("th").setAttribute("scope", "row").setText(texts.get(key)));
        for (ScoreBridge bridge : bridges) {
            row.appendChild(cell(value(bridge.score(), before ? bridge.from() : bridge.to())));
        }
        if (decided) {
            row.appendChild(cell(""));
        }
        return row;
    }

    private Element row(int nth, boolean decided) {
        Contribution first = bridges.getFirst().parts().get(nth);
        Element row = new Element("tr").setAttribute("data-kind", first.kind().key());
        row.appendChild(new Element("th").setAttribute("scope", "row").setText(wording.name(first)));
        for (ScoreBridge bridge : bridges) {
            Contribution part = bridge.parts().get(nth);
            String told = wording.difference(bridge.score(), part.value());
            row.appendChild(cell(
                    part.error() > 0
                            ? texts.get("effects.withError", told, size(bridge.score(), part.error()))
                            : told));
        }
        if (decided) {
            Element year = cell(first.decision().isPresent() ? texts.get("kept.brief.waiting") : "");
            first.decision().ifPresent(decision -> years.put(decision, year));
            row.appendChild(year);
        }
        return row;
    }

    /** The column of the year, which takes longest. */
    private Paragraph fill(List<YearAhead> found) {
        found.forEach(
                year -> Optional.ofNullable(years.get(year.decision())).ifPresent(cell -> cell.setText(year(year))));
        return quiet(texts.get("effects.year.how"));
    }

    private String year(YearAhead year) {
        return texts.get(
                "effects.year",
                figures.moneyDifference(year.profit()),
                figures.moneyDifference(year.low()),
                figures.moneyDifference(year.high()));
    }

    private String value(Score score, double value) {
        return switch (score) {
            case PROFIT, CLIENT_BASE_VALUE -> figures.money(value);
            case RETENTION, LOAD -> figures.percent(value);
        };
    }

    private String size(Score score, double value) {
        return switch (score) {
            case PROFIT, CLIENT_BASE_VALUE -> figures.money(value);
            case RETENTION, LOAD -> figures.number(100 * value, 1);
        };
    }

    /** A profit among other fates, in a sentence. */
    static String luck(LuckBand band, String key, Texts texts) {
        Figures figures = texts.figures();
        return texts.get(
                key,
                figures.whole(band.replications()),
                figures.money(band.p10()),
                figures.money(band.p90()),
                figures.money(band.actual()),
                figures.whole(100 * band.percentile()));
    }

    private static Element cell(String text) {
        return new Element("td").setText(text);
    }
}
