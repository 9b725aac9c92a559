package org.kampus.application.lab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.kampus.application.company.CompanyCases;
import org.kampus.application.company.StoredCompany;
import org.kampus.application.paper.Paper;

/** The reports for those who decide on the experiments of the lab. */
@ApplicationScoped
public class BoardReports {

    private final LabService lab;
    private final LabStudies studies;
    private final CompanyCases companies;
    private final BoardWords words;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected BoardReports() {
        this(null, null, null, null);
    }

    /** Reports on the lab's experiments. */
    @Inject
    public BoardReports(LabService lab, LabStudies studies, CompanyCases companies, BoardWords words) {
        this.lab = lab;
        this.studies = studies;
        this.companies = companies;
        this.words = words;
    }

    /**
     * The report on an experiment, in words.
     *
     * @param zone where the reader is
     * @throws LabRefusal if the experiment has no result
     * @throws NoSuchExperimentException if there is none of this id
     */
    public Paper of(UUID id, Locale locale, ZoneId zone) {
        ExperimentResult result = lab.result(id);
        ExperimentOrder order = lab.experiment(id).order();
        Optional<SensitivityResult> sensitivity = studies.result(id, StudyKind.SENSITIVITY)
                .filter(SensitivityResult.class::isInstance)
                .map(SensitivityResult.class::cast);
        return words.of(
                new BoardReport(
                        order,
                        lab.shippedCase(order),
                        lab.caseOf(order),
                        result,
                        LocalDate.ofInstant(result.finishedAt(), zone),
                        companyOf(order).orElse(null),
                        sensitivity),
                locale);
    }

    /** The company an experiment's case was made of, if it is still the same. */
    private Optional<StoredCompany> companyOf(ExperimentOrder order) {
        return companies.company(order.scenarioId()).filter(company -> {
            StoredCompany.MadeCase made = company.made();
            return made != null && made.digest().equals(order.scenarioDigest());
        });
    }
}
