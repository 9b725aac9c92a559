package org.kampus.ui.lab;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import org.kampus.application.lab.ExperimentResult;
import org.kampus.lab.Metric;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.chart.SeriesChart;
import org.kampus.ui.i18n.LocalTime;
import org.kampus.ui.i18n.Texts;

/** Everything of a result on pages to print, or to keep as PDF from the browser. */
@Route(value = Addresses.REPORT, layout = LabFrame.class)
@CdiComponent
public class ReportView extends Div implements LabPage {

    /** Builds an empty page. */
    public ReportView() {
        addClassName("lab-report");
    }

    @Override
    public LabPlace place() {
        return LabPlace.REPORT;
    }

    @Override
    public void show(OpenExperiment experiment, Texts texts) {
        removeAll();
        ExperimentResult result = experiment.result();
        if (result == null) {
            add(new Paragraph(texts.get("lab.refusal.noResult")));
            return;
        }
        NativeButton print = new NativeButton(
                texts.get("lab.report.print"), e -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addClassNames("button", "primary", "no-print");
        print.setTestId("lab-print");
        Paragraph how = new Paragraph(texts.get("lab.report.how"));
        how.addClassNames("quiet", "no-print");
        Div head = new Div(print, how);
        head.addClassNames("report-head", "no-print");
        String when = LocalTime.longDateAndTime(result.finishedAt(), texts);
        Paragraph made = new Paragraph(texts.get("lab.report.made", Extent.of(experiment, texts), when));
        made.addClassName("quiet");
        add(head, made, new FindingList(experiment, result.comparison(), texts));
        add(new Section(new H2(texts.get("lab.arms")), new ArmList(experiment, texts, () -> {})));
        add(new Section(new H2(texts.get("lab.pictures")), charts(experiment, result, texts)));
        if (result.own() != null) {
            add(new Section(
                    new H2(texts.get("lab.luck.title")),
                    LuckView.chart(result.comparison().luck(Metric.PROFIT, 0), result.own(), texts)));
        }
        add(new Section(new H2(texts.get("lab.figures")), new ComparisonTable(experiment, result.comparison(), texts)));
        add(new Section(new H2(texts.get("lab.assumptions.changed")), new ChangedAssumptions(experiment, texts)));
        Paragraph origin = new Paragraph(texts.get(
                "lab.origin",
                experiment.order().scenarioId(),
                experiment.order().scenarioDigest(),
                Long.toString(experiment.order().seed()),
                texts.figures().whole(experiment.order().replications()),
                result.engineVersion(),
                result.productVersion()));
        origin.addClassNames("quiet", "lab-digest");
        add(new H3(texts.get("lab.origin.title")), origin);
    }

    private static Div charts(OpenExperiment experiment, ExperimentResult result, Texts texts) {
        Div charts = new Div();
        charts.addClassName("charts");
        new ComparisonCharts(experiment, result.comparison(), texts)
                .all()
                .forEach(chart -> charts.add(new SeriesChart(chart, texts)));
        return charts;
    }
}
