package org.kampus.ui.lab;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.function.Supplier;
import org.kampus.application.lab.LabExport;
import org.kampus.application.sheet.Workbook;
import org.kampus.ui.i18n.Texts;

/** Links to the files of a result. */
final class ResultFiles {

    private ResultFiles() {}

    static Anchor workbook(OpenExperiment open, Texts texts) {
        Locale locale = texts.language().locale();
        return link(
                "xlsx",
                Workbook.CONTENT_TYPE,
                () -> new LabExport(open.lab()).workbook(open.id(), locale),
                texts.get("lab.file.xlsx"));
    }

    static Anchor csv(OpenExperiment open, Texts texts) {
        Locale locale = texts.language().locale();
        return link(
                "csv", "text/csv", () -> new LabExport(open.lab()).csv(open.id(), locale), texts.get("lab.file.csv"));
    }

    private static Anchor link(String ending, String type, Supplier<byte[]> content, String text) {
        String name = "kampus-experiment." + ending;
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] file = content.get();
                    return new DownloadResponse(new ByteArrayInputStream(file), name, type, file.length);
                }),
                text);
        link.getElement().setAttribute("download", name);
        link.addClassName("button");
        link.setTestId("lab-" + ending);
        return link;
    }
}
