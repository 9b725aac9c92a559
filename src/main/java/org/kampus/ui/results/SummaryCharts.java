package org.kampus.ui.results;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.kampus.insight.KeyFigures;
import org.kampus.insight.Scorecard;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.ui.chart.ChartData;
import org.kampus.ui.chart.ChartData.Style;
import org.kampus.ui.chart.ChartSeries;
import org.kampus.ui.chart.ChartSeries.Pattern;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;

/** The figures of a whole game quarter by quarter, each beside its value before the player. */
final class SummaryCharts {

    private final SimulationResult result;
    private final Texts texts;
    private final List<QuarterResult> quarters = new ArrayList<>();

    SummaryCharts(SimulationResult result, Texts texts) {
        this.result = result;
        this.texts = texts;
        quarters.addAll(result.history());
        quarters.addAll(result.quarters());
    }

    List<ChartData> all() {
        String money = texts.get("results.unit.money");
        boolean days = Figures.inDays(
                quarters.stream().map(QuarterResult::orderWaitMedian).toList());
        return List.of(
                chart(
                        "profit",
                        money,
                        Style.NUMBER,
                        2,
                        true,
                        q -> Scorecard.of(q).profit() / 1000),
                chart(
                        "clientBaseValue",
                        money,
                        Style.NUMBER,
                        1,
                        true,
                        q -> Scorecard.of(q).clientBaseValue() / 1000),
                chart(
                        "retention",
                        "",
                        Style.PERCENT,
                        0,
                        true,
                        q -> Scorecard.of(q).retention()),
                chart("load", "", Style.PERCENT, 0, true, q -> Scorecard.of(q).load()),
                chart("revenue", money, Style.NUMBER, 1, true, q -> q.revenue() / 1000),
                chart(
                        "touches",
                        texts.get("results.unit.touches"),
                        Style.NUMBER,
                        2,
                        true,
                        q -> KeyFigures.of(q).touchesPerClientMonth()),
                chart("wallet", "", Style.PERCENT, 1, false, q -> q.last(Measure.SHARE_OF_WALLET)),
                chart(
                        "orderWait",
                        texts.get(days ? "results.unit.days" : "results.unit.weeks"),
                        Style.NUMBER,
                        1,
                        true,
                        q -> q.orderWaitMedian() * (days ? Figures.WORKING_DAYS : 1)));
    }

    private ChartData chart(
            String key,
            String unit,
            Style style,
            int decimals,
            boolean fromZero,
            ToDoubleFunction<QuarterResult> figure) {
        List<ChartSeries> series = new ArrayList<>();
        series.add(ChartSeries.line(
                texts.get("summary.chart.now"),
                quarters.stream().map(figure::applyAsDouble).toList(),
                "--chart-now"));
        if (!result.history().isEmpty()) {
            double before = figure.applyAsDouble(result.history().getLast());
            series.add(ChartSeries.line(
                            texts.get("summary.chart.before"),
                            Collections.nCopies(quarters.size(), before),
                            "--chart-before")
                    .asComparison()
                    .with(Pattern.DASHED));
        }
        return new ChartData(
                texts.get("summary.chart." + key),
                "",
                unit,
                style,
                decimals,
                texts.get("results.point.quarter"),
                quarters.stream()
                        .map(q -> new QuarterWording(texts).point(q.number()))
                        .toList(),
                series,
                fromZero,
                false,
                "kampus-summary-" + key);
    }
}
