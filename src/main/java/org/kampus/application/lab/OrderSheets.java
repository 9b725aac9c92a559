package org.kampus.application.lab;

import java.util.ArrayList;
import java.util.List;
import org.kampus.application.sheet.Cell;
import org.kampus.application.sheet.Column;
import org.kampus.application.sheet.Format;
import org.kampus.application.sheet.Sheet;
import org.kampus.application.sheet.Table;
import org.kampus.lab.PlanSchedule;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;
import org.kampus.scenario.Assumption;
import org.kampus.scenario.PlanCodec;
import org.kampus.scenario.Scenario;

/** What was asked, as sheets: the case with its assumptions, and the plans. */
final class OrderSheets {

    private final ExperimentOrder order;
    private final Scenario shipped;
    private final Scenario used;
    private final SheetWords words;

    private OrderSheets(ExperimentOrder order, Scenario shipped, Scenario used, SheetWords words) {
        this.order = order;
        this.shipped = shipped;
        this.used = used;
        this.words = words;
    }

    static OrderSheets of(LabService lab, StoredExperiment stored, SheetWords words) {
        ExperimentOrder order = stored.order();
        return new OrderSheets(order, lab.shippedCase(order), lab.caseOf(order), words);
    }

    /** The case and the extent, followed by more lines of two cells. */
    Sheet asked(String name, List<List<?>> more) {
        List<List<?>> rows = new ArrayList<>();
        rows.add(List.of(text("name"), order.name()));
        rows.add(List.of(text("case"), shipped.title().in(words.locale())));
        rows.add(List.of(text("caseId"), order.scenarioId()));
        rows.add(List.of(text("digest"), order.scenarioDigest()));
        rows.add(line("assumptionsChanged", order.assumptions().size()));
        rows.add(line("quarters", order.quarters()));
        rows.add(line("seed", order.seed()));
        rows.addAll(more);
        return new Sheet(
                name,
                new Table(List.of(words.column("what", Format.TEXT), words.column("value", Format.LONG_TEXT)), rows));
    }

    /** The plans in words. */
    Sheet plans() {
        List<List<?>> rows = new ArrayList<>();
        eachStep((arm, step, changes) -> rows.add(List.of(
                arm, name(arm), step.fromQuarter(), changes.isEmpty() ? text("noChange") : words.changes(changes))));
        List<Column> columns = new ArrayList<>(steps());
        columns.add(words.column("changes", Format.LONG_TEXT));
        return new Sheet(text("sheet.plans"), new Table(columns, rows));
    }

    /** The whole plans, so that programs can play them again. */
    Sheet plansForPrograms() {
        List<List<?>> rows = new ArrayList<>();
        eachStep((arm, step, changes) ->
                rows.add(List.of(arm, name(arm), step.fromQuarter(), PlanCodec.toJson(step.plan()))));
        List<Column> columns = new ArrayList<>(steps());
        columns.add(words.column("plan", Format.TEXT));
        return new Sheet(text("sheet.programs"), new Table(columns, rows));
    }

    private List<Column> steps() {
        return List.of(
                words.column("arm", Format.WHOLE),
                words.column("name", Format.TEXT),
                words.column("fromQuarter", Format.WHOLE));
    }

    private interface EachStep {
        void take(int arm, PlanSchedule.Step step, List<PlanChange> changes);
    }

    /** Goes through all plans, with what the baseline changes of the case and the variants of the baseline. */
    private void eachStep(EachStep taker) {
        for (int arm = 0; arm <= order.variants().size(); arm++) {
            PlanSchedule schedule = schedule(arm);
            PlanSchedule reference = arm == 0 ? PlanSchedule.steady(used.startingPlan()) : order.baseline();
            for (PlanSchedule.Step step : schedule.steps()) {
                taker.take(arm, step, used.limits().occurring(schedule.changesAgainst(reference, step.fromQuarter())));
            }
        }
    }

    /** What a plan changes of the plan that the baseline begins with, in words, as far as it means something in the case. */
    String changesOf(OperatingPlan plan) {
        return words.changes(
                used.limits().occurring(PlanChange.between(order.baseline().planIn(1), plan)));
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
        List<Column> columns = new ArrayList<>(words.columns(Format.TEXT, "assumption", "unit"));
        columns.addAll(words.columns(Format.ANY, "value", "shipped"));
        columns.addAll(words.columns(Format.TEXT, "differs"));
        columns.addAll(words.columns(Format.ANY, "min", "max"));
        columns.addAll(words.columns(Format.LONG_TEXT, "source"));
        return new Sheet(text("sheet.assumptions"), new Table(columns, rows));
    }

    private PlanSchedule schedule(int arm) {
        return arm == 0 ? order.baseline() : order.variants().get(arm - 1).schedule();
    }

    /** What an arm is called; its number if a draft has lost it since. */
    String name(int arm) {
        if (arm == 0) {
            return text("baseline");
        }
        return arm <= order.variants().size() ? order.variants().get(arm - 1).name() : Integer.toString(arm);
    }

    /** A line of two cells, the second a number that names or counts something. */
    List<?> line(String key, Number value) {
        return List.of(text(key), new Cell(value, Format.NUMERAL));
    }

    private String text(String key) {
        return words.text(key);
    }
}
