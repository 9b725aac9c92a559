package org.kampus.application.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kampus.application.sheet.CsvText;
import org.kampus.application.sheet.PlanWords;
import org.kampus.application.sheet.Sheet;
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
    private final PlanWords words;
    private final PreparationSheet preparation;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected WorkshopExport() {
        this(null, null, null, null);
    }

    @Inject
    WorkshopExport(OpenWorkshops workshops, Doorkeeper door, PlanWords words, PreparationSheet preparation) {
        this.workshops = workshops;
        this.door = door;
        this.words = words;
        this.preparation = preparation;
    }

    /** Content type of {@link #workbook}. */
    public static final String XLSX = Workbook.CONTENT_TYPE;

    /**
     * A workbook: a summary, then results, plans in words, people, surprises and notes, help and penalties, proposals, and
     * what lessons did that were given before.
     *
     * @param zone where the reader is
     */
    public byte[] workbook(Caller.Trainer trainer, UUID workshop, Locale locale, ZoneId zone) {
        Workshop seen = door.led(trainer, workshop);
        ExportWords told = new ExportWords(locale, zone);
        List<Sheet> all = new ArrayList<>();
        all.add(new SummarySheet(seen, workshops.scenario(seen), told).sheet());
        all.addAll(sheets(seen, told).details(versions(seen)));
        preparation.of(workshop, locale).ifPresent(all::add);
        return Workbook.of(all, zone);
    }

    /**
     * The results of all teams and rounds as CSV: UTF-8 with byte-order mark, semicolons for Russian.
     *
     * @param zone where the reader is
     */
    public byte[] results(Caller.Trainer trainer, UUID workshop, Locale locale, ZoneId zone) {
        Workshop seen = door.led(trainer, workshop);
        return CsvText.of(sheets(seen, new ExportWords(locale, zone)).results(), locale, zone);
    }

    /**
     * Every version of every plan as CSV, in words and for programs.
     *
     * @param zone where the reader is
     */
    public byte[] plans(Caller.Trainer trainer, UUID workshop, Locale locale, ZoneId zone) {
        Workshop seen = door.led(trainer, workshop);
        return CsvText.of(sheets(seen, new ExportWords(locale, zone)).plansForPrograms(versions(seen)), locale, zone);
    }

    private ExportSheets sheets(Workshop workshop, ExportWords told) {
        return new ExportSheets(workshop, workshops.scenario(workshop), words, told);
    }

    private List<PlanVersion> versions(Workshop workshop) {
        return workshop.teams().stream()
                .flatMap(team -> workshops.repository().versions(workshop.id(), team.id()).stream())
                .toList();
    }
}
