package org.kampus.ui.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.kampus.insight.ClientBalance;
import org.kampus.insight.Highlight;
import org.kampus.insight.ProfitStatement;
import org.kampus.insight.QuarterHighlights;
import org.kampus.insight.Retention;
import org.kampus.insight.Scorecard;
import org.kampus.insight.foresight.Foreseen;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.ui.chart.ChartData;
import org.kampus.ui.chart.SeriesChart;
import org.kampus.ui.desk.ForesightWording;
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
        List<Highlight> mattered = shown.before()
                .map(last -> QuarterHighlights.of(shown.result(), shown.number(), THINGS_THAT_MATTERED))
                .orElse(List.of());
        add(
                new H2(texts.get("results.happened")),
                new ScoreComparison(texts, Scorecard.of(shown.quarter()), before, "results.before"),
                happened());
        retention().ifPresent(this::add);
        foreseen().ifPresent(this::add);
        if (shown.number() > 0 && shown.before().isPresent()) {
            add(
                    new H2(texts.get("effects.title")),
                    new WorkedOut<>(
                            "effects",
                            () -> shown.explanations().bridges(shown.result(), shown.number()),
                            found -> new EffectsPanel(shown, found),
                            texts),
                    new H2(texts.get("results.mattered")),
                    new WorkedOut<>(
                            "mattered",
                            () -> shown.explanations().bridges(shown.result(), shown.number()),
                            found -> new MatteredPanel(shown, found),
                            texts));
        }
        if (!mattered.isEmpty()) {
            addMattered(mattered);
        }
        add(new H2(texts.get("results.details")), accounts());
        addCharts(mattered);
    }

    private Paragraph happened() {
        QuarterResult quarter = shown.quarter();
        Figures figures = texts.figures();
        ClientBalance balance = ClientBalance.of(quarter);
        Paragraph sentence = new Paragraph(texts.get(
                "results.sentence",
                figures.money(quarter.revenue()),
                figures.money(quarter.profit()),
                figures.whole(balance.opening()),
                figures.whole(balance.won()),
                figures.whole(balance.wonBack()),
                figures.whole(balance.stopped()),
                figures.whole(balance.closing())));
        sentence.addClassName("lead");
        sentence.getElement().setAttribute("data-testid", "happened");
        return sentence;
    }

    /** What retention is a share of, and how it goes with the number of those who stopped buying. */
    private Optional<Paragraph> retention() {
        Retention retention = Retention.of(shown.quarter());
        if (retention.opening() == 0) {
            return Optional.empty();
        }
        Figures figures = texts.figures();
        int stopped = ClientBalance.of(shown.quarter()).stopped();
        String told = texts.get(
                "results.retention",
                figures.whole(retention.opening()),
                figures.whole(retention.kept()),
                figures.percent(retention.ofQuarter(), 1),
                figures.percent(retention.ofYear()));
        int others = stopped - retention.gone();
        Paragraph sentence = new Paragraph(
                others == 0
                        ? told
                        : told + " "
                                + texts.get("results.retention.others", figures.whole(stopped), figures.whole(others)));
        sentence.addClassName("quiet");
        sentence.getElement().setAttribute("data-testid", "retention");
        return Optional.of(sentence);
    }

    /** What the player had expected beside what came. */
    private Optional<Div> foreseen() {
        List<Foreseen> foreseen = shown.foreseen();
        if (foreseen.isEmpty()) {
            return Optional.empty();
        }
        ForesightWording wording = new ForesightWording(texts);
        UnorderedList list = new UnorderedList();
        for (Foreseen one : foreseen) {
            ListItem item = new ListItem(wording.line(one));
            item.getElement().setAttribute("data-right", Boolean.toString(one.isRightWay()));
            list.add(item);
        }
        Div told = new Div(new H2(texts.get("foresight.came")), list);
        told.addClassName("foreseen");
        told.getElement().setAttribute("data-testid", "foreseen");
        return Optional.of(told);
    }

    /** How the clients and the money came about, beside each other. */
    private Div accounts() {
        Div accounts = new Div(
                new SeriesChart(
                        BalanceChart.of(
                                ClientBalance.of(shown.quarter()), "kampus-q" + shown.number() + "-balance", texts),
                        texts),
                new ProfitTable(
                        ProfitStatement.of(shown.quarter()),
                        shown.before().map(ProfitStatement::of).orElse(null),
                        "profit.now",
                        "profit.before",
                        texts));
        accounts.addClassName("charts");
        return accounts;
    }

    private void addCharts(List<Highlight> mattered) {
        ResultCharts.Sorted charts = new ResultCharts(shown).sorted(mattered);
        NativeDetails more = new NativeDetails(
                texts.get(
                        "results.moreCharts",
                        texts.figures().whole(charts.more().size())),
                charts(charts.more()));
        more.addClassName("more-charts");
        more.getElement().setAttribute("data-testid", "more-charts");
        add(charts(charts.first()), more);
    }

    private Div charts(List<ChartData> data) {
        Div charts = new Div();
        charts.addClassName("charts");
        for (ChartData chart : data) {
            charts.add(new SeriesChart(chart, texts));
        }
        return charts;
    }

    private void addMattered(List<Highlight> mattered) {
        Paragraph how = new Paragraph(texts.get("results.changed.how"));
        how.addClassName("quiet");
        add(new H2(texts.get("results.changed")), highlights(texts, mattered), how);
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
