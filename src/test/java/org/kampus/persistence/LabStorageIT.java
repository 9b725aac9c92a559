package org.kampus.persistence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.File;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kampus.application.CaseLibrary;
import org.kampus.application.company.CompanyRun;
import org.kampus.application.company.CompanyService;
import org.kampus.application.company.StoredCompany;
import org.kampus.application.lab.ExperimentOrder;
import org.kampus.application.lab.ExperimentRepository;
import org.kampus.application.lab.ExperimentState;
import org.kampus.application.lab.LabCases;
import org.kampus.application.lab.LabExport;
import org.kampus.application.lab.LabRefusal;
import org.kampus.application.lab.LabService;
import org.kampus.application.lab.LabStudies;
import org.kampus.application.lab.SearchResult;
import org.kampus.application.lab.StoredExperiment;
import org.kampus.application.lab.StoredStudy;
import org.kampus.application.lab.StudyKind;
import org.kampus.application.lab.StudyRepository;
import org.kampus.company.CompanyAnswers;
import org.kampus.company.CompanyAnswers.Division;
import org.kampus.company.CompanyAnswers.Staff;
import org.kampus.company.CompanyNumber;
import org.kampus.lab.SearchConstraints;
import org.kampus.lab.Variant;
import org.kampus.market.SaleType;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;

/** Experiments in the packaged application, with an empty database in memory. */
@ExtendWith(ArquillianExtension.class)
class LabStorageIT {

    private static final String CASE = "five-people-firm";

    @Inject
    private LabService lab;

    @Inject
    private LabCases cases;

    @Inject
    private LabStudies studies;

    @Inject
    private LabExport export;

    @Inject
    private ExperimentRepository experiments;

    @Inject
    private StudyRepository answers;

    @Inject
    private CompanyService companies;

    @Inject
    private CaseLibrary library;

    @Deployment
    static WebArchive application() {
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File("target/ROOT.war"))
                .as(WebArchive.class)
                .addClass(LabStorageIT.class);
    }

    @Test
    void an_experiment_and_its_result_come_back_as_they_were() throws Exception {
        String owner = "owner-of-an-experiment-kept";
        ExperimentOrder order = order("Сравнение", 4).withAssumptions(Map.of("clients.attacksPerYear", 0.1 + 0.2));
        UUID id = lab.submit(owner, order, "key");
        await(id);

        StoredExperiment kept = experiments.find(id).orElseThrow();
        assertEquals(order, kept.order());
        assertEquals(lab.result(id), kept.result());
        assertEquals(4, lab.result(id).comparison().replications());
        assertEquals(id, lab.submit(owner, order, "key"));
        UUID again = lab.submit(owner, order, null);
        await(again);
        assertEquals(lab.result(id).comparison(), lab.result(again).comparison());
        assertArrayEquals(
                export.csv(id, Locale.ENGLISH, ZoneOffset.UTC), export.csv(again, Locale.ENGLISH, ZoneOffset.UTC));
        assertTrue(lab.list(owner).stream().allMatch(heading -> heading.state() == ExperimentState.DONE));
        assertEquals("Другое", lab.rename(id, owner, "Другое").order().name());
        assertNotNull(lab.result(id));
        lab.delete(id, owner);
        assertTrue(experiments.find(id).isEmpty());
    }

    @Test
    void a_company_of_ones_own_comes_back_as_it_was_and_its_case_is_in_the_library() throws Exception {
        String owner = "owner-of-a-company-kept";
        CompanyAnswers told = CompanyAnswers.of("Ромашка")
                .withSaleType(SaleType.MIXED)
                .with(CompanyNumber.CLIENTS_LAST_YEAR, 30.0)
                .with(Role.UNIVERSAL_SELLER, new Staff(2, 120.5))
                .with(Division.OWN)
                .with(SalesFunction.CARE, Set.of(Role.UNIVERSAL_SELLER));
        StoredCompany company = companies.create(owner, told);
        assertEquals(told, companies.company(company.id(), owner).answers());
        CompanyAnswers whole = told.with(Division.EVERYBODY);
        companies.change(company.id(), owner, whole);
        CompanyRun run = companies.make(company.id(), owner);
        for (int i = 0; i < 600 && !run.ended(); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        StoredCompany.MadeCase made = companies.company(company.id(), owner).made();
        assertNotNull(made);
        assertEquals(
                made.digest(), library.entry(company.caseId()).orElseThrow().digest());
        assertEquals(1, library.ownedBy(owner).size());
        assertEquals(
                company.caseId(), cases.orderFromCase(company.caseId(), "own").scenarioId());
        assertTrue(made.match().facts().size() >= 5);
        companies.delete(company.id(), owner);
        assertTrue(library.entry(company.caseId()).isEmpty());
    }

    @Test
    void what_was_on_its_way_when_the_server_stopped_is_interrupted_and_can_be_started_again() throws Exception {
        String owner = "owner-of-one-interrupted";
        StoredExperiment draft = lab.create(owner, order("Interrupted", 4));
        experiments.change(
                draft.id(),
                stored -> new StoredExperiment(
                        stored.id(),
                        stored.version(),
                        stored.owner(),
                        stored.key(),
                        stored.order(),
                        ExperimentState.QUEUED,
                        "",
                        null,
                        stored.createdAt(),
                        stored.updatedAt()));

        assertEquals(1, experiments.interrupt(Instant.now()));

        assertEquals(ExperimentState.INTERRUPTED, lab.status(draft.id()).state());
        assertNull(lab.experiment(draft.id()).result());
        lab.start(draft.id(), owner);
        await(draft.id());
        assertEquals(4, lab.result(draft.id()).comparison().replications());
    }

    @Test
    void a_refused_change_leaves_the_experiment_as_it_is() {
        String owner = "owner-of-one-changed-twice";
        StoredExperiment draft = lab.create(owner, order("First", 4));
        lab.change(draft.id(), owner, draft.version(), order("Second", 5));
        assertThrows(LabRefusal.class, () -> lab.change(draft.id(), owner, draft.version(), order("Third", 6)));
        assertEquals("Second", lab.experiment(draft.id()).order().name());
        assertFalse(experiments.delete(draft.id(), "somebody-else"));
    }

    @Test
    void a_search_is_kept_with_its_experiment_and_goes_with_it() throws Exception {
        String owner = "owner-of-a-search-for-plans";
        StoredExperiment draft = lab.create(owner, order("Search", 4));
        studies.startSearch(draft.id(), owner, 190, false, SearchConstraints.NONE, 200);
        for (int tries = 0; tries < 2400 && !studies.underWay(draft.id()).isEmpty(); tries++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }

        StoredStudy kept = answers.find(draft.id(), StudyKind.SEARCH).orElseThrow();
        assertEquals(ExperimentState.DONE, kept.state(), kept.failure());
        SearchResult found =
                (SearchResult) studies.result(draft.id(), StudyKind.SEARCH).orElseThrow();
        assertEquals(found, kept.result());
        assertFalse(found.frontier().isEmpty());
        assertTrue(found.frontier().stream().allMatch(plan -> plan.weeklyPayroll() <= 190.0001));

        lab.delete(draft.id(), owner);
        assertTrue(answers.find(draft.id(), StudyKind.SEARCH).isEmpty());
    }

    private ExperimentOrder order(String name, int replications) {
        ExperimentOrder begun = cases.orderFromCase(CASE, name);
        var plan = begun.baseline().planIn(1);
        return begun.withPlans(
                        begun.baseline(),
                        List.of(Variant.from(begun.baseline(), "=cmd|'/c calc'!A1", 2, plan.withMinimumFit(0.6))))
                .withExtent(2, replications, 7);
    }

    private void await(UUID id) throws InterruptedException {
        for (int tries = 0; tries < 2400 && lab.status(id).state().underWay(); tries++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertEquals(
                ExperimentState.DONE, lab.status(id).state(), lab.status(id).failure());
    }
}
