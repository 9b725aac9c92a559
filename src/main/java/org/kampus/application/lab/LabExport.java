package org.kampus.application.lab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kampus.application.sheet.CsvText;
import org.kampus.application.sheet.PlanWords;
import org.kampus.application.sheet.Workbook;

/**
 * The result of an experiment as files. The same order gives the same CSV, byte by byte. What people have typed cannot
 * become a formula: such cells are texts in XLSX, and in CSV they are preceded by an apostrophe.
 */
@ApplicationScoped
public class LabExport {

    private final LabService lab;
    private final PlanWords plans;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected LabExport() {
        this(null, null);
    }

    /** Files of the lab's experiments. */
    @Inject
    public LabExport(LabService lab, PlanWords plans) {
        this.lab = lab;
        this.plans = plans;
    }

    /**
     * A workbook: what was asked, the comparison, the plans in words, the assumptions, every replication, and the plans
     * for programs.
     *
     * @param zone where the reader is
     * @throws LabRefusal if the experiment has no result
     * @throws NoSuchExperimentException if there is none of this id
     */
    public byte[] workbook(UUID id, Locale locale, ZoneId zone) {
        StoredExperiment stored = lab.experiment(id);
        SheetWords words = new SheetWords(plans, locale);
        OrderSheets asked = OrderSheets.of(lab, stored, words);
        ResultSheets sheets = new ResultSheets(stored.order(), asked, lab.result(id), words);
        return Workbook.of(
                List.of(
                        sheets.experiment(),
                        sheets.comparison(),
                        asked.plans(),
                        asked.assumptions(),
                        sheets.replications(),
                        asked.plansForPrograms()),
                zone);
    }

    /**
     * Every replication of every arm with all metrics, the case's digest, seed and versions, as CSV.
     *
     * @param zone where the reader is
     * @throws LabRefusal if the experiment has no result
     * @throws NoSuchExperimentException if there is none of this id
     */
    public byte[] csv(UUID id, Locale locale, ZoneId zone) {
        StoredExperiment stored = lab.experiment(id);
        SheetWords words = new SheetWords(plans, locale);
        ResultSheets sheets =
                new ResultSheets(stored.order(), OrderSheets.of(lab, stored, words), lab.result(id), words);
        return CsvText.of(sheets.replications().tables().getFirst(), locale, zone);
    }
}
