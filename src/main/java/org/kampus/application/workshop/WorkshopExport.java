package org.kampus.application.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kampus.application.sheet.CsvText;
import org.kampus.application.sheet.Workbook;
import org.kampus.workshop.PlanVersion;
import org.kampus.workshop.Workshop;

/**
 * Everything of a workshop as files. What people have typed cannot become a formula: such cells are texts in XLSX, and
 * in CSV they are preceded by an apostrophe.
 */
@ApplicationScoped
public class WorkshopExport {

    private final OpenWorkshops workshops;
    private final Doorkeeper door;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected WorkshopExport() {
        this(null, null);
    }

    @Inject
    WorkshopExport(OpenWorkshops workshops, Doorkeeper door) {
        this.workshops = workshops;
        this.door = door;
    }

    /** Content type of {@link #workbook}. */
    public static final String XLSX = Workbook.CONTENT_TYPE;

    /** A workbook with sheets for results, plans, people, surprises and notes, its headings in the given language. */
    public byte[] workbook(Caller.Trainer trainer, UUID workshop, Locale locale) {
        Workshop seen = door.led(trainer, workshop);
        ExportSheets sheets = new ExportSheets(seen, locale);
        return Workbook.of(List.of(sheets.results(), sheets.plans(versions(seen)), sheets.people(), sheets.news()));
    }

    /** The results of all teams and rounds as CSV: UTF-8 with byte-order mark, semicolons for Russian. */
    public byte[] results(Caller.Trainer trainer, UUID workshop, Locale locale) {
        return CsvText.of(new ExportSheets(door.led(trainer, workshop), locale).results(), locale);
    }

    /** Every version of every plan as CSV. */
    public byte[] plans(Caller.Trainer trainer, UUID workshop, Locale locale) {
        Workshop seen = door.led(trainer, workshop);
        return CsvText.of(new ExportSheets(seen, locale).plans(versions(seen)), locale);
    }

    private List<PlanVersion> versions(Workshop workshop) {
        return workshop.teams().stream()
                .flatMap(team -> workshops.repository().versions(workshop.id(), team.id()).stream())
                .toList();
    }
}
