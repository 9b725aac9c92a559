package org.kampus.ui.lab;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.kampus.application.lab.BoardReports;
import org.kampus.application.lab.ExperimentResult;
import org.kampus.ui.chart.SeriesChart;
import org.kampus.ui.i18n.Texts;

/** What an experiment brought: sentences first, then figures, then pictures, then files. */
final class ResultPanel extends Div {

    ResultPanel(BoardReports reports, OpenExperiment open, ExperimentResult result, Texts texts) {
        addClassName("lab-result");
        add(new FindingList(open, result.comparison(), texts));
        Div board = new Div();
        board.addClassName("lab-files");
        ResultFiles.board(reports, open, texts).forEach(board::add);
        add(board);
        Paragraph how = new Paragraph(texts.get("lab.table.how"));
        how.addClassName("quiet");
        add(new Section(new H2(texts.get("lab.figures")), how, new ComparisonTable(open, result.comparison(), texts)));
        add(new Section(new H2(texts.get("lab.pictures")), charts(open, result, texts)));
        add(new Section(new H2(texts.get("lab.arms")), new ArmList(open, texts, () -> {})));
        add(new Section(new H2(texts.get("lab.files")), files(open, texts), origin(open, result, texts)));
    }

    private static Div charts(OpenExperiment open, ExperimentResult result, Texts texts) {
        Div charts = new Div();
        charts.addClassName("charts");
        new ComparisonCharts(open, result.comparison(), texts)
                .all()
                .forEach(chart -> charts.add(new SeriesChart(chart, texts)));
        return charts;
    }

    private static Div files(OpenExperiment open, Texts texts) {
        Anchor xlsx = ResultFiles.workbook(open, texts);
        Anchor csv = ResultFiles.csv(open, texts);
        Anchor report = new Anchor(open.address(LabPlace.REPORT.path()), texts.get("lab.report.open"));
        report.addClassName("button");
        Div files = new Div(xlsx, csv, report);
        files.addClassName("lab-files");
        return files;
    }

    /** What the numbers can be computed again from. */
    static NativeDetails origin(OpenExperiment open, ExperimentResult result, Texts texts) {
        Paragraph told = new Paragraph(texts.get(
                "lab.origin",
                open.order().scenarioId(),
                open.order().scenarioDigest(),
                Long.toString(open.order().seed()),
                texts.figures().whole(open.order().replications()),
                result.engineVersion(),
                result.productVersion()));
        told.addClassNames("quiet", "lab-digest");
        NativeDetails details = new NativeDetails(texts.get("lab.origin.title"), told);
        details.addClassName("lab-origin");
        return details;
    }
}
