package org.kampus.ui.lab;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.kampus.application.lab.BoardReports;
import org.kampus.application.lab.LabExport;
import org.kampus.application.lab.LabStudies;
import org.kampus.application.lab.StudyExport;
import org.kampus.application.lab.StudyKind;
import org.kampus.application.paper.PaperHtml;
import org.kampus.application.paper.PaperPdf;
import org.kampus.application.sheet.Workbook;
import org.kampus.ui.desk.PlanLines;
import org.kampus.ui.i18n.LocalTime;
import org.kampus.ui.i18n.Texts;

/** Links to the files of a result. */
final class ResultFiles {

    private ResultFiles() {}

    static Anchor workbook(OpenExperiment open, Texts texts) {
        Locale locale = texts.language().locale();
        ZoneId zone = LocalTime.zone();
        return link(
                "experiment",
                "xlsx",
                Workbook.CONTENT_TYPE,
                () -> new LabExport(open.lab(), new PlanLines()).workbook(open.id(), locale, zone),
                texts.get("lab.file.xlsx"));
    }

    static Anchor csv(OpenExperiment open, Texts texts) {
        Locale locale = texts.language().locale();
        ZoneId zone = LocalTime.zone();
        return link(
                "experiment",
                "csv",
                "text/csv",
                () -> new LabExport(open.lab(), new PlanLines()).csv(open.id(), locale, zone),
                texts.get("lab.file.csv"));
    }

    /** Links to the report for those who decide. */
    static List<Anchor> board(BoardReports reports, OpenExperiment open, Texts texts) {
        Locale locale = texts.language().locale();
        ZoneId zone = LocalTime.zone();
        Anchor pdf = link(
                "board-report",
                "pdf",
                PaperPdf.CONTENT_TYPE,
                () -> PaperPdf.of(reports.of(open.id(), locale, zone)),
                texts.get("lab.board.pdf"));
        Anchor html = link(
                "board-report",
                "html",
                "text/html",
                () -> PaperHtml.of(reports.of(open.id(), locale, zone)).getBytes(StandardCharsets.UTF_8),
                texts.get("lab.board.html"));
        return List.of(pdf, html);
    }

    /** Links to the workbook and the CSV of a study that is done. */
    static Div ofStudy(LabStudies studies, OpenExperiment open, StudyKind kind, Texts texts) {
        Locale locale = texts.language().locale();
        ZoneId zone = LocalTime.zone();
        StudyExport export = new StudyExport(open.lab(), studies, new PlanLines());
        Div files = new Div(
                link(
                        kind.key(),
                        "xlsx",
                        Workbook.CONTENT_TYPE,
                        () -> export.workbook(open.id(), kind, locale, zone),
                        texts.get("lab.file.xlsx")),
                link(
                        kind.key(),
                        "csv",
                        "text/csv",
                        () -> export.csv(open.id(), kind, locale, zone),
                        texts.get("lab.file.study.csv")));
        files.addClassName("lab-files");
        return files;
    }

    private static Anchor link(String what, String ending, String type, Supplier<byte[]> content, String text) {
        String name = "kampus-" + what + "." + ending;
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] file = content.get();
                    return new DownloadResponse(new ByteArrayInputStream(file), name, type, file.length);
                }),
                text);
        link.getElement().setAttribute("download", name);
        link.addClassName("button");
        link.setTestId((what.equals("experiment") ? "lab-" : what + "-") + ending);
        return link;
    }
}
