package org.kampus.ui.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kampus.insight.Spread;
import org.kampus.lab.Comparison;
import org.kampus.lab.Metric;
import org.kampus.lab.Payback;
import org.kampus.organisation.Role;
import org.kampus.ui.chart.ChartData;
import org.kampus.ui.chart.ChartSeries;
import org.kampus.ui.i18n.Texts;

/** The arms side by side: a band from P10 to P90 for the luck, a mark for the mean; and who is busy. */
final class ComparisonCharts {

    private static final List<Metric> SHOWN = List.of(
            Metric.PROFIT, Metric.RETENTION, Metric.CLIENT_BASE_VALUE, Metric.REVENUE, Metric.ORDER_WAIT_MEDIAN);

    private final OpenExperiment open;
    private final Comparison comparison;
    private final Texts texts;
    private final MetricWording wording;

    ComparisonCharts(OpenExperiment open, Comparison comparison, Texts texts) {
        this.open = open;
        this.comparison = comparison;
        this.texts = texts;
        this.wording = new MetricWording(texts);
    }

    List<ChartData> all() {
        List<ChartData> charts = new ArrayList<>();
        for (Metric metric : SHOWN) {
            if (comparison.metrics().contains(metric)) {
                charts.add(chart(metric));
            }
        }
        charts.add(loads());
        for (int arm = 1; arm < comparison.arms(); arm++) {
            int shown = arm;
            comparison.payback(arm).ifPresent(found -> charts.add(ahead(shown, found)));
        }
        return charts;
    }

    private ChartData ahead(int arm, Payback found) {
        PaybackWording words = new PaybackWording(texts);
        List<ChartSeries> series = new ArrayList<>(ChartSeries.band(
                texts.get("lab.p10"),
                PaybackWording.millions(found.course().stream().map(Spread::p10)),
                texts.get("lab.p90"),
                PaybackWording.millions(found.course().stream().map(Spread::p90)),
                "--chart-now"));
        series.add(ChartSeries.line(
                texts.get("lab.mean"),
                PaybackWording.millions(found.course().stream().map(Spread::mean)),
                "--chart-now"));
        return new ChartData(
                texts.get("lab.payback.chart", ArmList.name(open, arm, texts)),
                texts.get("lab.payback.chart.note"),
                wording.chartUnit(Metric.PROFIT),
                ChartData.Style.NUMBER,
                2,
                texts.get("lab.payback.point"),
                words.points(found),
                series,
                true,
                false,
                "kampus-lab-payback-" + arm);
    }

    ChartData chart(Metric metric) {
        List<Spread> spreads = IntStream.range(0, comparison.arms())
                .mapToObj(arm -> comparison.spread(metric, arm))
                .toList();
        List<ChartSeries> series = new ArrayList<>(ChartSeries.band(
                texts.get("lab.p10"),
                spreads.stream()
                        .map(s -> MetricWording.chartValue(metric, s.p10()))
                        .toList(),
                texts.get("lab.p90"),
                spreads.stream()
                        .map(s -> MetricWording.chartValue(metric, s.p90()))
                        .toList(),
                "--chart-now"));
        series.add(ChartSeries.point(
                texts.get("lab.mean"),
                spreads.stream()
                        .map(s -> MetricWording.chartValue(metric, s.mean()))
                        .toList(),
                "--chart-now"));
        return new ChartData(
                wording.name(metric),
                texts.get("lab.chart.note"),
                wording.chartUnit(metric),
                wording.style(metric),
                MetricWording.decimals(metric),
                texts.get("lab.arm"),
                ArmList.names(open, texts),
                series,
                false,
                true,
                "kampus-lab-" + metric.key());
    }

    private ChartData loads() {
        List<ChartSeries> series = new ArrayList<>();
        for (Role role : Role.values()) {
            Metric load = Metric.loadOf(role);
            if (comparison.metrics().contains(load)) {
                series.add(ChartSeries.bar(
                        texts.get("role." + role.key()),
                        IntStream.range(0, comparison.arms())
                                .mapToObj(arm -> comparison.spread(load, arm).mean())
                                .toList(),
                        ChartSeries.colorOf(role)));
            }
        }
        return new ChartData(
                texts.get("lab.chart.load"),
                texts.get("lab.chart.load.note"),
                "",
                ChartData.Style.PERCENT,
                0,
                texts.get("lab.arm"),
                ArmList.names(open, texts),
                series,
                true,
                false,
                "kampus-lab-load");
    }
}
