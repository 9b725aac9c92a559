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

/** The results of studies as files. As in {@link LabExport}, nothing typed can become a formula. */
@ApplicationScoped
public class StudyExport {

    private final LabService lab;
    private final LabStudies studies;
    private final PlanWords plans;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected StudyExport() {
        this(null, null, null);
    }

    /** Files of the lab's studies. */
    @Inject
    public StudyExport(LabService lab, LabStudies studies, PlanWords plans) {
        this.lab = lab;
        this.studies = studies;
        this.plans = plans;
    }

    /**
     * A workbook: what was asked, what came out, the plans in words, the assumptions, and the plans for programs.
     *
     * @param zone where the reader is
     * @throws LabRefusal if nobody has asked, or the study is not done
     * @throws NoSuchExperimentException if there is no experiment of this id
     */
    public byte[] workbook(UUID experiment, StudyKind kind, Locale locale, ZoneId zone) {
        StoredExperiment stored = lab.experiment(experiment);
        SheetWords words = new SheetWords(plans, locale);
        OrderSheets asked = OrderSheets.of(lab, stored, words);
        StudySheets sheets = new StudySheets(stored.order(), asked, studies.done(experiment, kind), words);
        return Workbook.of(
                List.of(sheets.study(), sheets.answer(), asked.plans(), asked.assumptions(), asked.plansForPrograms()),
                zone);
    }

    /**
     * What came out as CSV, with the case's digest, the seed and the versions. The same question gives the same bytes.
     *
     * @param zone where the reader is
     * @throws LabRefusal if nobody has asked, or the study is not done
     * @throws NoSuchExperimentException if there is no experiment of this id
     */
    public byte[] csv(UUID experiment, StudyKind kind, Locale locale, ZoneId zone) {
        StoredExperiment stored = lab.experiment(experiment);
        SheetWords words = new SheetWords(plans, locale);
        OrderSheets asked = OrderSheets.of(lab, stored, words);
        StudySheets sheets = new StudySheets(stored.order(), asked, studies.done(experiment, kind), words);
        return CsvText.of(sheets.answer().tables().getFirst(), locale, zone);
    }
}
