package org.kampus.application.lab;

import java.util.ArrayList;
import java.util.List;
import org.kampus.application.sheet.Sheet;
import org.kampus.lab.Comparison;
import org.kampus.lab.Metric;
import org.kampus.lab.PairedComparison;
import org.kampus.lab.Spread;

/** What an experiment brought, as sheets. */
final class ResultSheets {

    private final ExperimentOrder order;
    private final OrderSheets asked;
    private final ExperimentResult result;
    private final Comparison comparison;
    private final SheetWords words;

    ResultSheets(ExperimentOrder order, OrderSheets asked, ExperimentResult result, SheetWords words) {
        this.order = order;
        this.asked = asked;
        this.result = result;
        this.comparison = result.comparison();
        this.words = words;
    }

    Sheet experiment() {
        return asked.asked(
                words.text("sheet.experiment"),
                List.of(
                        List.of(words.text("replications"), order.replications()),
                        List.of(words.text("engine"), result.engineVersion()),
                        List.of(words.text("product"), result.productVersion())));
    }

    Sheet comparison() {
        List<List<?>> rows = new ArrayList<>();
        for (Metric metric : comparison.metrics()) {
            for (int arm = 0; arm < comparison.arms(); arm++) {
                rows.add(line(metric, arm));
            }
        }
        return new Sheet(
                words.text("sheet.comparison"),
                words.columns(
                        "metric",
                        "unit",
                        "arm",
                        "name",
                        "fates",
                        "mean",
                        "p10",
                        "p50",
                        "p90",
                        "difference",
                        "low",
                        "high",
                        "better",
                        "worse"),
                rows);
    }

    private List<?> line(Metric metric, int arm) {
        Spread spread = comparison.spread(metric, arm);
        List<Object> row = new ArrayList<>(List.of(
                words.metric(metric),
                words.unit(metric),
                arm,
                asked.name(arm),
                spread.fates(),
                spread.mean(),
                spread.p10(),
                spread.p50(),
                spread.p90()));
        if (arm > 0) {
            PairedComparison paired = comparison.against(metric, arm);
            row.addAll(List.of(paired.difference(), paired.low(), paired.high(), paired.better(), paired.worse()));
        }
        return row;
    }

    Sheet replications() {
        List<String> columns = new ArrayList<>(words.columns("arm", "name", "replication", "seed"));
        List<Metric> metrics = comparison.metrics();
        metrics.forEach(metric -> columns.add(heading(metric)));
        columns.addAll(List.of(words.text("digest"), words.text("engine"), words.text("product")));
        List<List<?>> rows = new ArrayList<>();
        for (int arm = 0; arm < comparison.arms(); arm++) {
            for (int replication = 0; replication < comparison.replications(); replication++) {
                List<Object> row =
                        new ArrayList<>(List.of(arm, asked.name(arm), replication + 1, order.seed() + replication));
                for (Metric metric : metrics) {
                    row.add(comparison.outcomes().get(arm).get(replication).get(metric));
                }
                row.addAll(List.of(order.scenarioDigest(), result.engineVersion(), result.productVersion()));
                rows.add(row);
            }
        }
        return new Sheet(words.text("sheet.replications"), columns, rows);
    }

    private String heading(Metric metric) {
        String unit = words.unit(metric);
        return words.metric(metric) + (unit.isEmpty() ? "" : ", " + unit);
    }
}
