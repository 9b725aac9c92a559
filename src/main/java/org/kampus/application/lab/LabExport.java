package org.kampus.application.lab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kampus.application.sheet.CsvText;
import org.kampus.application.sheet.Workbook;

/**
 * The result of an experiment as files. The same order gives the same CSV, byte by byte. What people have typed cannot
 * become a formula: such cells are texts in XLSX, and in CSV they are preceded by an apostrophe.
 */
@ApplicationScoped
public class LabExport {

    private final LabService lab;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected LabExport() {
        this(null);
    }

    /** Files of the lab's experiments. */
    @Inject
    public LabExport(LabService lab) {
        this.lab = lab;
    }

    /**
     * A workbook with sheets for what was asked, the plans, the comparison and every replication.
     *
     * @throws LabRefusal if the experiment has no result
     * @throws NoSuchExperimentException if there is none of this id
     */
    public byte[] workbook(UUID id, Locale locale) {
        StoredExperiment stored = lab.experiment(id);
        SheetWords words = new SheetWords(locale);
        OrderSheets asked = OrderSheets.of(lab, stored, words);
        ResultSheets sheets = new ResultSheets(stored.order(), asked, lab.result(id), words);
        return Workbook.of(List.of(
                sheets.experiment(), asked.plans(), asked.assumptions(), sheets.comparison(), sheets.replications()));
    }

    /**
     * Every replication of every arm with all metrics, the case's digest, seed and versions, as CSV.
     *
     * @throws LabRefusal if the experiment has no result
     * @throws NoSuchExperimentException if there is none of this id
     */
    public byte[] csv(UUID id, Locale locale) {
        StoredExperiment stored = lab.experiment(id);
        SheetWords words = new SheetWords(locale);
        ResultSheets sheets =
                new ResultSheets(stored.order(), OrderSheets.of(lab, stored, words), lab.result(id), words);
        return CsvText.of(sheets.replications(), locale);
    }
}
