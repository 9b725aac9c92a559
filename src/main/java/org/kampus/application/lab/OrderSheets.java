package org.kampus.application.lab;

import java.util.ArrayList;
import java.util.List;
import org.kampus.application.sheet.Sheet;
import org.kampus.lab.PlanSchedule;
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
        rows.add(List.of(text("assumptionsChanged"), order.assumptions().size()));
        rows.add(List.of(text("quarters"), order.quarters()));
        rows.add(List.of(text("seed"), order.seed()));
        rows.addAll(more);
        return new Sheet(name, words.columns("what", "value"), rows);
    }

    Sheet plans() {
        List<List<?>> rows = new ArrayList<>();
        for (int arm = 0; arm <= order.variants().size(); arm++) {
            PlanSchedule schedule = schedule(arm);
            for (PlanSchedule.Step step : schedule.steps()) {
                PlanSchedule reference = arm == 0 ? PlanSchedule.steady(used.startingPlan()) : order.baseline();
                List<String> changes = schedule.changesAgainst(reference, step.fromQuarter()).stream()
                        .map(words::change)
                        .toList();
                rows.add(List.of(
                        arm, name(arm), step.fromQuarter(), String.join("; ", changes), PlanCodec.toJson(step.plan())));
            }
        }
        return new Sheet(text("sheet.plans"), words.columns("arm", "name", "fromQuarter", "changes", "plan"), rows);
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
                words.columns("assumption", "unit", "value", "shipped", "differs", "min", "max", "source"),
                rows);
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

    private String text(String key) {
        return words.text(key);
    }
}
