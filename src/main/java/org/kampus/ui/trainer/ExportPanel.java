package org.kampus.ui.trainer;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Supplier;
import org.kampus.application.workshop.WorkshopExport;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.LocalTime;
import org.kampus.ui.i18n.Texts;

/** Everything of the workshop as files, in the reader's language, and as sheets to print. */
final class ExportPanel extends Section {

    private static final String CSV = "text/csv";

    private final Texts texts;

    ExportPanel(WorkshopLead lead, Texts texts) {
        this.texts = texts;
        addClassName("export-panel");
        Locale locale = texts.language().locale();
        ZoneId zone = LocalTime.zone();
        Div files = new Div(
                file(
                        "xlsx",
                        "kampus-workshop.xlsx",
                        WorkshopExport.XLSX,
                        () -> lead.export().workbook(lead.trainer(), lead.workshop(), locale, zone)),
                file(
                        "results",
                        "kampus-results.csv",
                        CSV,
                        () -> lead.export().results(lead.trainer(), lead.workshop(), locale, zone)),
                file(
                        "plans",
                        "kampus-plans.csv",
                        CSV,
                        () -> lead.export().plans(lead.trainer(), lead.workshop(), locale, zone)));
        files.addClassName("panel-tools");
        Anchor sheets = new Anchor(Addresses.sheets(lead.workshop()), texts.get("trainer.export.sheets"));
        sheets.addClassName("button");
        sheets.getElement().setAttribute("data-testid", "sheets");
        Anchor debrief = new Anchor(Addresses.workshopDebrief(lead.workshop()), texts.get("paper.page.open"));
        debrief.addClassName("button");
        debrief.getElement().setAttribute("data-testid", "written-debrief");
        files.add(sheets, debrief);
        add(new H2(texts.get("trainer.export.title")), files);
    }

    private Anchor file(String key, String name, String type, Supplier<byte[]> content) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] file = content.get();
                    return new DownloadResponse(new ByteArrayInputStream(file), name, type, file.length);
                }),
                texts.get("trainer.export." + key));
        link.addClassName("button");
        link.getElement().setAttribute("download", name);
        link.getElement().setAttribute("data-testid", "export-" + key);
        return link;
    }
}
