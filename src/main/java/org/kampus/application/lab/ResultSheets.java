package org.kampus.application.lab;

import java.util.ArrayList;
import java.util.List;
import org.kampus.application.sheet.Cell;
import org.kampus.application.sheet.Column;
import org.kampus.application.sheet.Format;
import org.kampus.application.sheet.Sheet;
import org.kampus.application.sheet.Table;
import org.kampus.insight.Spread;
import org.kampus.lab.Comparison;
import org.kampus.lab.Metric;
import org.kampus.lab.PairedComparison;

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
                        asked.line("replications", order.replications()),
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
        List<Column> columns = new ArrayList<>(words.columns(Format.TEXT, "metric", "unit"));
        columns.add(words.column("arm", Format.WHOLE));
        columns.add(words.column("name", Format.TEXT));
        columns.add(words.column("fates", Format.WHOLE));
        columns.addAll(words.columns(Format.ANY, "mean", "p10", "p50", "p90", "difference", "low", "high"));
        columns.addAll(words.columns(Format.WHOLE, "better", "equal", "worse"));
        return new Sheet(words.text("sheet.comparison"), new Table(columns, rows));
    }

    private List<?> line(Metric metric, int arm) {
        Spread spread = comparison.spread(metric, arm);
        List<Object> row = new ArrayList<>(List.of(
                words.metric(metric),
                words.unit(metric),
                arm,
                asked.name(arm),
                spread.fates(),
                value(metric, spread.mean()),
                value(metric, spread.p10()),
                value(metric, spread.p50()),
                value(metric, spread.p90())));
        if (arm > 0) {
            PairedComparison paired = comparison.against(metric, arm);
            row.addAll(List.of(
                    value(metric, paired.difference()),
                    value(metric, paired.low()),
                    value(metric, paired.high()),
                    paired.better(),
                    paired.equal(),
                    paired.worse()));
        }
        return row;
    }

    private static Cell value(Metric metric, double value) {
        return new Cell(value, SheetWords.format(metric));
    }

    Sheet replications() {
        List<Metric> metrics = comparison.metrics();
        List<Column> columns = new ArrayList<>(List.of(
                words.column("arm", Format.WHOLE),
                words.column("name", Format.TEXT),
                words.column("replication", Format.WHOLE),
                words.column("seed", Format.NUMERAL)));
        metrics.forEach(metric -> columns.add(new Column(heading(metric), SheetWords.format(metric))));
        for (String key : List.of("digest", "engine", "product")) {
            columns.add(new Column(words.text(key), Format.TEXT));
        }
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
        return new Sheet(words.text("sheet.replications"), new Table(columns, rows));
    }

    private String heading(Metric metric) {
        String unit = words.unit(metric);
        return words.metric(metric) + (unit.isEmpty() ? "" : ", " + unit);
    }
}
