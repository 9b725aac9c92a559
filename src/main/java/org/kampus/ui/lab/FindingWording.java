package org.kampus.ui.lab;

import java.util.List;
import java.util.Locale;
import org.kampus.lab.Finding;
import org.kampus.lab.Metric;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;

/** Says findings in sentences. */
final class FindingWording {

    private final Texts texts;
    private final MetricWording metrics;

    FindingWording(Texts texts) {
        this.texts = texts;
        this.metrics = new MetricWording(texts);
    }

    String sentence(Finding finding) {
        Figures figures = texts.figures();
        List<Double> numbers = finding.figures();
        return switch (finding.kind()) {
            case BETTER, WORSE -> judged(finding);
            case UNCLEAR -> unclear(finding);
            case RARE ->
                texts.get(
                        "lab.finding.RARE",
                        metrics.name(finding.metric().orElseThrow()),
                        figures.whole(numbers.get(0)),
                        figures.whole(numbers.get(1)),
                        metrics.difference(finding.metric().orElseThrow(), numbers.get(2)));
            case ONLY_BY_WAGES ->
                texts.get(
                        "lab.finding.ONLY_BY_WAGES",
                        metrics.difference(Metric.PROFIT, numbers.get(0)),
                        metrics.difference(Metric.PROFIT, numbers.get(1)),
                        metrics.difference(Metric.PROFIT, numbers.get(2)));
            case SAME ->
                texts.get(
                        "lab.finding.SAME",
                        metrics.name(finding.metric().orElseThrow()),
                        figures.whole(numbers.getFirst()));
            case COSTS_MORE, COSTS_LESS ->
                texts.get(
                        "lab.finding." + finding.kind(),
                        figures.moneyPerWeek(Math.abs(numbers.get(0))),
                        figures.moneyPerWeek(numbers.get(1)));
            case COSTS_THE_SAME -> texts.get("lab.finding.COSTS_THE_SAME", figures.moneyPerWeek(numbers.getFirst()));
            case LIMITED ->
                texts.get(
                        "lab.finding.LIMITED",
                        texts.get("role." + finding.role().orElseThrow().key()),
                        texts.get("function." + finding.function().orElseThrow().key()),
                        figures.whole(numbers.get(0)),
                        figures.whole(numbers.get(1)),
                        figures.whole(numbers.get(2)),
                        figures.percent(numbers.get(3)));
            case NOT_LIMITED ->
                texts.get("lab.finding.NOT_LIMITED", figures.whole(numbers.get(0)), figures.whole(numbers.get(1)));
        };
    }

    /** Fates in which it is better or worse, fates, equal ones, difference, low, high, base. */
    private String judged(Finding finding) {
        Metric metric = finding.metric().orElseThrow();
        List<Double> numbers = finding.figures();
        return texts.get(
                String.format(Locale.ROOT, "lab.finding.%s.%s", finding.kind(), metric.key()),
                texts.figures().whole(numbers.get(0)),
                texts.figures().whole(numbers.get(1)),
                metrics.difference(metric, numbers.get(3)),
                metrics.difference(metric, numbers.get(4)),
                metrics.difference(metric, numbers.get(5)),
                metrics.value(metric, numbers.get(6)),
                texts.figures().whole(numbers.get(2)));
    }

    private String unclear(Finding finding) {
        Metric metric = finding.metric().orElseThrow();
        List<Double> numbers = finding.figures();
        return texts.get(
                "lab.finding.UNCLEAR." + metric.key(),
                texts.figures().whole(numbers.get(0)),
                texts.figures().whole(numbers.get(1)),
                metrics.difference(metric, numbers.get(3)),
                metrics.difference(metric, numbers.get(4)),
                metrics.difference(metric, numbers.get(5)),
                texts.figures().rough(numbers.get(7)),
                texts.figures().whole(numbers.get(2)));
    }
}
