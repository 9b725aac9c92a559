package org.kampus.application.lab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kampus.application.sheet.Cell;
import org.kampus.application.sheet.Column;
import org.kampus.application.sheet.Format;
import org.kampus.application.sheet.Sheet;
import org.kampus.application.sheet.Table;
import org.kampus.lab.Finding;
import org.kampus.lab.Metric;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.PlanCodec;

/**
 * What a study brought, as sheets. Each line names the case's digest, the seed and the versions, so that it can be made
 * again.
 */
final class StudySheets {

    private final ExperimentOrder order;
    private final OrderSheets asked;
    private final StoredStudy study;
    private final StudyResult result;
    private final SheetWords words;

    StudySheets(ExperimentOrder order, OrderSheets asked, StoredStudy study, SheetWords words) {
        this.order = order;
        this.asked = asked;
        this.study = study;
        this.result = Objects.requireNonNull(study.result(), "a study that is done");
        this.words = words;
    }

    /** What was asked. */
    Sheet study() {
        List<List<?>> more = switch (result) {
            case SensitivityResult found -> contrast(found.arm(), found.replications());
            case ScreeningResult found -> {
                List<List<?>> lines = new ArrayList<>(contrast(found.arm(), found.replications()));
                lines.add(asked.line("trajectories", found.trajectories()));
                yield lines;
            }
            case SearchResult found ->
                List.of(
                        List.of(words.text("payrollAllowed"), new Cell(found.weeklyPayroll(), Format.MONEY)),
                        asked.line("runs", found.runs()),
                        asked.line("plansTried", found.plansTried()));
        };
        List<List<?>> rows = new ArrayList<>(more);
        rows.add(List.of(words.text("engine"), study.engineVersion()));
        rows.add(List.of(words.text("product"), study.productVersion()));
        return asked.asked(words.text("sheet.study"), rows);
    }

    private List<List<?>> contrast(int arm, int replications) {
        return List.of(List.of(words.text("variant"), asked.name(arm)), asked.line("replications", replications));
    }

    /** What came out. */
    Sheet answer() {
        return switch (result) {
            case SensitivityResult found -> sensitivity(found);
            case ScreeningResult found -> screening(found);
            case SearchResult found -> search(found);
        };
    }

    private Sheet sensitivity(SensitivityResult found) {
        List<List<?>> rows = new ArrayList<>();
        for (Metric metric : Finding.JUDGED_BY) {
            Map<String, SensitivityResult.Turn> turns = new HashMap<>();
            found.turns().getOrDefault(metric.key(), List.of()).forEach(turn -> turns.put(turn.path(), turn));
            for (SensitivityResult.Bar bar : found.bars().getOrDefault(metric.key(), List.of())) {
                SensitivityResult.Turn turn = turns.get(bar.path());
                List<Object> row = begun(metric, bar.path());
                row.addAll(List.of(bar.value(), bar.low(), bar.high(), yes(bar.documented())));
                Format format = SheetWords.format(metric);
                gap(row, bar.present(), format);
                gap(row, bar.atLow(), format);
                gap(row, bar.atHigh(), format);
                row.addAll(List.of(yes(bar.clear()), yes(bar.overturns())));
                row.add(turn == null ? Double.NaN : number(turn.below()));
                row.add(turn == null ? Double.NaN : number(turn.above()));
                rows.add(ended(row));
            }
        }
        List<Column> columns = new ArrayList<>(words.columns(Format.TEXT, "metric", "unit", "assumption"));
        columns.addAll(words.columns(Format.ANY, "value", "rangeLow", "rangeHigh"));
        columns.addAll(words.columns(Format.TEXT, "documented"));
        columns.addAll(words.columns(
                Format.ANY, "difference", "low", "high", "atLow", "low", "high", "atHigh", "low", "high"));
        columns.addAll(words.columns(Format.TEXT, "clear", "overturns"));
        columns.addAll(words.columns(Format.ANY, "turnsBelow", "turnsAbove"));
        return sheet("sheet.sensitivity", rows, columns);
    }

    private Sheet screening(ScreeningResult found) {
        List<List<?>> rows = new ArrayList<>();
        for (Metric metric : Finding.JUDGED_BY) {
            for (ScreeningResult.Effect effect : found.effects().getOrDefault(metric.key(), List.of())) {
                List<Object> row = begun(metric, effect.path());
                for (double value :
                        new double[] {effect.importance(), effect.mean(), effect.deviation(), effect.luck()}) {
                    row.add(new Cell(value, SheetWords.format(metric)));
                }
                row.add(yes(effect.clear()));
                rows.add(ended(row));
            }
        }
        List<Column> columns = new ArrayList<>(words.columns(Format.TEXT, "metric", "unit", "assumption"));
        columns.addAll(words.columns(Format.ANY, "importance", "meanEffect", "deviation", "luck"));
        columns.addAll(words.columns(Format.TEXT, "clear"));
        return sheet("sheet.screening", rows, columns);
    }

    private Sheet search(SearchResult found) {
        List<List<?>> rows = new ArrayList<>();
        found.frontier().forEach(plan -> rows.add(found(words.text("frontier"), plan)));
        for (int i = 0; i < found.compared().size(); i++) {
            rows.add(found(
                    words.text(i == 0 ? "start" : "textbook"), found.compared().get(i)));
        }
        List<Column> columns = new ArrayList<>(words.columns(Format.TEXT, "point", "textbook"));
        columns.add(words.column("payroll", Format.MONEY));
        columns.add(words.column("fates", Format.WHOLE));
        columns.addAll(words.columns(Format.MONEY, "profit", "p10", "p90", "difference", "low", "high"));
        columns.addAll(words.columns(Format.SHARE, "retention", "p10", "p90", "difference", "low", "high"));
        columns.add(words.column("planChanges", Format.LONG_TEXT));
        columns.add(words.column("plan", Format.TEXT));
        return sheet("sheet.search", rows, columns);
    }

    private List<?> found(String point, SearchResult.Found found) {
        OperatingPlan plan = PlanCodec.fromJson(found.plan());
        List<Object> row = new ArrayList<>(List.of(
                point,
                found.preset(),
                found.weeklyPayroll(),
                found.fates(),
                found.profit(),
                found.profitLow(),
                found.profitHigh()));
        gap(row, found.profitGap(), Format.MONEY);
        row.addAll(List.of(found.retention(), found.retentionLow(), found.retentionHigh()));
        gap(row, found.retentionGap(), Format.SHARE);
        row.add(asked.changesOf(plan));
        row.add(found.plan());
        return ended(row);
    }

    private Sheet sheet(String name, List<List<?>> rows, List<Column> columns) {
        List<Column> all = new ArrayList<>(columns);
        all.add(new Column(words.text("digest"), Format.TEXT));
        all.add(new Column(words.text("seed"), Format.NUMERAL));
        all.add(new Column(words.text("engine"), Format.TEXT));
        all.add(new Column(words.text("product"), Format.TEXT));
        return new Sheet(words.text(name), new Table(all, rows));
    }

    private List<Object> begun(Metric metric, String path) {
        return new ArrayList<>(List.of(words.metric(metric), words.unit(metric), path));
    }

    private List<?> ended(List<Object> row) {
        row.addAll(List.of(order.scenarioDigest(), order.seed(), study.engineVersion(), study.productVersion()));
        return row;
    }

    private static void gap(List<Object> row, Gap gap, Format format) {
        row.addAll(
                List.of(new Cell(gap.difference(), format), new Cell(gap.low(), format), new Cell(gap.high(), format)));
    }

    private static double number(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }

    private String yes(boolean value) {
        return words.text(value ? "yes" : "no");
    }
}
