package org.kampus.application.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.kampus.application.sheet.Sheet;
import org.kampus.lab.Comparison;
import org.kampus.lab.Metric;
import org.kampus.lab.PairedComparison;
import org.kampus.lab.PlanSchedule;
import org.kampus.lab.Spread;
import org.kampus.organisation.PlanChange;
import org.kampus.scenario.Assumption;
import org.kampus.scenario.PlanCodec;
import org.kampus.scenario.Scenario;

/** What the files of an experiment hold, in one language. */
final class ResultSheets {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ExperimentOrder order;
    private final ExperimentResult result;
    private final Comparison comparison;
    private final Scenario shipped;
    private final Scenario used;
    private final Locale locale;
    private final ResourceBundle texts;

    ResultSheets(ExperimentOrder order, ExperimentResult result, Scenario shipped, Scenario used, Locale locale) {
        this.order = order;
        this.result = result;
        this.comparison = result.comparison();
        this.shipped = shipped;
        this.used = used;
        this.locale = locale.getLanguage().equals("ru") ? Locale.of("ru") : Locale.ROOT;
        this.texts = ResourceBundle.getBundle(
                ResultSheets.class.getPackageName() + ".export",
                this.locale,
                ResultSheets.class.getClassLoader(),
                NO_FALLBACK);
    }

    Sheet experiment() {
        List<List<?>> rows = new ArrayList<>();
        rows.add(List.of(text("name"), order.name()));
        rows.add(List.of(text("case"), shipped.title().in(locale)));
        rows.add(List.of(text("caseId"), order.scenarioId()));
        rows.add(List.of(text("digest"), order.scenarioDigest()));
        rows.add(List.of(text("assumptionsChanged"), order.assumptions().size()));
        rows.add(List.of(text("quarters"), order.quarters()));
        rows.add(List.of(text("replications"), order.replications()));
        rows.add(List.of(text("seed"), order.seed()));
        rows.add(List.of(text("engine"), result.engineVersion()));
        rows.add(List.of(text("product"), result.productVersion()));
        return new Sheet(text("sheet.experiment"), List.of(text("column.what"), text("column.value")), rows);
    }

    Sheet plans() {
        List<List<?>> rows = new ArrayList<>();
        for (int arm = 0; arm < comparison.arms(); arm++) {
            PlanSchedule schedule = schedule(arm);
            for (PlanSchedule.Step step : schedule.steps()) {
                PlanSchedule reference = arm == 0 ? PlanSchedule.steady(used.startingPlan()) : order.baseline();
                List<String> changes = schedule.changesAgainst(reference, step.fromQuarter()).stream()
                        .map(ResultSheets::change)
                        .toList();
                rows.add(List.of(
                        arm, name(arm), step.fromQuarter(), String.join("; ", changes), PlanCodec.toJson(step.plan())));
            }
        }
        return new Sheet(
                text("sheet.plans"),
                List.of(
                        text("column.arm"),
                        text("column.name"),
                        text("column.fromQuarter"),
                        text("column.changes"),
                        text("column.plan")),
                rows);
    }

    Sheet assumptions() {
        List<List<?>> rows = new ArrayList<>();
        for (Assumption assumption : Assumption.of(used)) {
            rows.add(List.of(
                    assumption.path(),
                    assumption.parameter().unit(),
                    assumption.get(used),
                    assumption.get(shipped),
                    assumption.get(used) == assumption.get(shipped) ? "" : text("changed"),
                    assumption.parameter().min(),
                    assumption.parameter().max(),
                    assumption.parameter().source()));
        }
        return new Sheet(
                text("sheet.assumptions"),
                List.of(
                        text("column.assumption"),
                        text("column.unit"),
                        text("column.value"),
                        text("column.shipped"),
                        text("column.differs"),
                        text("column.min"),
                        text("column.max"),
                        text("column.source")),
                rows);
    }

    Sheet comparison() {
        List<List<?>> rows = new ArrayList<>();
        for (Metric metric : comparison.metrics()) {
            for (int arm = 0; arm < comparison.arms(); arm++) {
                rows.add(line(metric, arm));
            }
        }
        List<String> columns = new ArrayList<>();
        for (String key : List.of(
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
                "worse")) {
            columns.add(text("column." + key));
        }
        return new Sheet(text("sheet.comparison"), columns, rows);
    }

    private List<?> line(Metric metric, int arm) {
        Spread spread = comparison.spread(metric, arm);
        List<Object> row = new ArrayList<>(List.of(
                metric(metric),
                text("unit." + metric.unit().name()),
                arm,
                name(arm),
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
        List<String> columns = new ArrayList<>(
                List.of(text("column.arm"), text("column.name"), text("column.replication"), text("column.seed")));
        List<Metric> metrics = comparison.metrics();
        metrics.forEach(metric -> columns.add(metric(metric) + unit(metric)));
        columns.addAll(List.of(text("digest"), text("engine"), text("product")));
        List<List<?>> rows = new ArrayList<>();
        for (int arm = 0; arm < comparison.arms(); arm++) {
            for (int replication = 0; replication < comparison.replications(); replication++) {
                List<Object> row =
                        new ArrayList<>(List.of(arm, name(arm), replication + 1, order.seed() + replication));
                for (Metric metric : metrics) {
                    row.add(comparison.outcomes().get(arm).get(replication).get(metric));
                }
                row.addAll(List.of(order.scenarioDigest(), result.engineVersion(), result.productVersion()));
                rows.add(row);
            }
        }
        return new Sheet(text("sheet.replications"), columns, rows);
    }

    private PlanSchedule schedule(int arm) {
        return arm == 0 ? order.baseline() : order.variants().get(arm - 1).schedule();
    }

    private String name(int arm) {
        return arm == 0 ? text("baseline") : order.variants().get(arm - 1).name();
    }

    private String metric(Metric metric) {
        return text("metric." + metric.key());
    }

    private String unit(Metric metric) {
        String unit = text("unit." + metric.unit().name());
        return unit.isEmpty() ? "" : ", " + unit;
    }

    /** A change in the words of scenario files. */
    private static String change(PlanChange change) {
        return switch (change) {
            case PlanChange.Headcount c ->
                "headcount.%s %d → %d".formatted(c.role().key(), c.from(), c.to());
            case PlanChange.Duty c ->
                "duties.%s.%s %s → %s"
                        .formatted(c.function().key(), c.role().key(), c.from().key(), c.to().key());
            case PlanChange.Rule c -> "%s %s → %s".formatted(c.lever().path(), value(c, c.from()), value(c, c.to()));
            case PlanChange.KeyAccountScores c ->
                "keyAccounts.scores %d → %d".formatted(c.from().size(), c.to().size());
        };
    }

    private static String value(PlanChange.Rule rule, double value) {
        List<String> choices = rule.lever().choices();
        return choices.isEmpty() ? Double.toString(value) : choices.get((int) value);
    }

    private String text(String key) {
        return texts.getString(key);
    }
}
