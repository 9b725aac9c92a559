package org.kampus.ui.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.kampus.insight.Highlight;
import org.kampus.insight.QuarterHighlights;
import org.kampus.insight.Scorecard;
import org.kampus.simulation.Measure;
import org.kampus.simulation.QuarterResult;
import org.kampus.ui.chart.ChartData;
import org.kampus.ui.chart.SeriesChart;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;

/** What happened in a quarter, what mattered most, and the charts. */
final class ResultsOverview extends Div {

    private static final int THINGS_THAT_MATTERED = 3;

    private final ShownQuarter shown;
    private final Texts texts;

    ResultsOverview(ShownQuarter shown) {
        this.shown = shown;
        this.texts = shown.texts();
        addClassName("results-overview");
        Optional<Scorecard> before = shown.before().map(Scorecard::of);
        add(
                new H2(texts.get("results.happened")),
                new ScoreComparison(texts, Scorecard.of(shown.quarter()), before, "results.before"),
                happened());
        shown.before().ifPresent(this::addMattered);
        add(new H2(texts.get("results.details")));
        Div charts = new Div();
        charts.addClassName("charts");
        for (ChartData chart : new ResultCharts(shown).all()) {
            charts.add(new SeriesChart(chart, texts));
        }
        add(charts);
    }

    private Paragraph happened() {
        QuarterResult quarter = shown.quarter();
        Figures figures = texts.figures();
        Paragraph sentence = new Paragraph(texts.get(
                "results.sentence",
                figures.money(quarter.revenue()),
                figures.whole(quarter.activeAtStart()),
                figures.whole(quarter.keptToEnd()),
                figures.whole(quarter.sum(Measure.SALES_WON)),
                figures.whole(quarter.sum(Measure.WON_BACK)),
                figures.whole(quarter.last(Measure.ACTIVE_CLIENTS))));
        sentence.addClassName("lead");
        return sentence;
    }

    private void addMattered(QuarterResult before) {
        List<Highlight> highlights = QuarterHighlights.of(shown.quarter(), before, THINGS_THAT_MATTERED);
        add(new H2(texts.get("results.mattered")), highlights(texts, highlights));
        Paragraph how = new Paragraph(texts.get("results.mattered.how"));
        how.addClassName("quiet");
        add(how);
    }

    static OrderedList highlights(Texts texts, List<Highlight> highlights) {
        HighlightWording wording = new HighlightWording(texts);
        OrderedList list = new OrderedList();
        list.addClassName("highlights");
        for (Highlight highlight : highlights) {
            Span tone = new Span(texts.get("highlight.tone." + highlight.tone()));
            tone.addClassName("tone");
            ListItem item =
                    new ListItem(new H3(wording.title(highlight)), new Paragraph(wording.evidence(highlight)), tone);
            item.getElement().setAttribute("data-tone", highlight.tone().name());
            list.add(item);
        }
        return list;
    }
}
