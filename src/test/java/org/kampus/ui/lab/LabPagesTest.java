package org.kampus.ui.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kampus.application.PlayService;
import org.kampus.application.TinyCase;
import org.kampus.application.company.CompaniesInMemory;
import org.kampus.application.company.CompanyCases;
import org.kampus.application.lab.BoardReports;
import org.kampus.application.lab.ExperimentOrder;
import org.kampus.application.lab.ExperimentState;
import org.kampus.application.lab.LabCases;
import org.kampus.application.lab.LabInMemory;
import org.kampus.application.lab.LabService;
import org.kampus.application.lab.LabStudies;
import org.kampus.application.lab.StoredExperiment;
import org.kampus.lab.Experiment;
import org.kampus.lab.PlanSchedule;
import org.kampus.lab.Variant;
import org.kampus.organisation.Role;
import org.kampus.ui.ViewTestCase;
import org.kampus.ui.shell.NotFoundView;
import org.kampus.ui.shell.Visitor;

/** The lab's pages without a browser. */
@ViewPackages(classes = {LabView.class, NotFoundView.class})
class LabPagesTest extends ViewTestCase {

    private static final LabInMemory LAB = new LabInMemory();
    private static final String OWNER = "owner-of-the-tested-lab";

    @AfterAll
    static void stop() {
        LAB.close();
    }

    @Override
    protected Set<Class<?>> beans() {
        return Set.of(Services.class);
    }

    @BeforeEach
    void speak_english() {
        UI.getCurrent().setLocale(Locale.UK);
        VaadinSession.getCurrent().setAttribute(Visitor.class.getName() + ".owner", OWNER);
    }

    @Test
    void the_list_says_how_to_begin_and_then_what_there_is() {
        UI.getCurrent().navigate("lab");
        boolean empty = LAB.service().list(OWNER).isEmpty();
        assertEquals(empty ? 1 : 0, present("lab-empty").size());

        draft();
        UI.getCurrent().navigate("lab/new");
        UI.getCurrent().navigate("lab");
        assertFalse(present("open-experiment").isEmpty());
    }

    @Test
    void a_new_experiment_is_kept_only_when_the_button_is_pressed() {
        int before = LAB.service().list(OWNER).size();
        UI.getCurrent().navigate("lab/new");
        assertEquals(before, LAB.service().list(OWNER).size());

        press("lab-create");

        assertEquals(before + 1, LAB.service().list(OWNER).size());
        assertEquals(1, present("lab-start").size());
    }

    @Test
    void a_variant_is_added_named_and_removed() {
        StoredExperiment draft = draft();
        open(draft, "");
        press("arm-remove-1");
        assertEquals(List.of(), order(draft).variants());
        press("add-variant");

        assertEquals(1, order(draft).variants().size());
        assertTrue(
                UI.getCurrent().getInternals().getActiveViewLocation().getPath().endsWith("plan/1/structure"));
        open(draft, "");
        test((TextField) byTestId("arm-name-1")).setValue("Conveyor");
        assertEquals("Conveyor", order(draft).variants().getFirst().name());
    }

    @Test
    void a_name_that_is_too_long_is_kept_as_typed_and_told_and_nothing_is_cut() {
        StoredExperiment draft = draft();
        open(draft, "");
        String before = order(draft).variants().getFirst().name();
        String longer = "n".repeat(Experiment.LONGEST_NAME + 1);
        TextField arm = (TextField) byTestId("arm-name-1");
        test(arm).setValue(longer);
        requireTold(arm, longer, "This has 81 characters; only 80 fit. Please shorten it.");
        assertEquals(before, order(draft).variants().getFirst().name());
        test(arm).setValue(longer.substring(1));
        assertFalse(arm.isInvalid());
        assertEquals(longer.substring(1), order(draft).variants().getFirst().name());

        press("lab-rename");
        String longest = "n".repeat(ExperimentOrder.LONGEST_NAME);
        TextField name = (TextField) byTestId("lab-rename-field");
        test(name).setValue(longest + "n");
        test((Button) byTestId("lab-rename-save")).click();
        requireTold(name, longest + "n", "This has 121 characters; only 120 fit. Please shorten it.");
        test(name).setValue(longest);
        test((Button) byTestId("lab-rename-save")).click();
        assertEquals(longest, order(draft).name());
        press("lab-duplicate");
        assertTrue(
                LAB.service().list(OWNER).stream().anyMatch(copy -> copy.name().matches("Copy of n{111}…")));

        UI.getCurrent().navigate("lab/new");
        TextField fresh = (TextField) byTestId("lab-name");
        test(fresh).setValue(longest + "n");
        press("lab-create");
        requireTold(fresh, longest + "n", "This has 121 characters; only 120 fit. Please shorten it.");
    }

    private static void requireTold(TextField field, String text, String words) {
        assertEquals(text, field.getValue());
        assertTrue(field.isInvalid());
        assertEquals(words, field.getErrorMessage());
    }

    @Test
    void the_plan_of_a_variant_is_made_on_the_desk() {
        StoredExperiment draft = draft();
        open(draft, "plan/1/structure");
        await("people-" + Role.UNIVERSAL_SELLER.key() + "-more");

        press("people-" + Role.UNIVERSAL_SELLER.key() + "-more");

        assertEquals(
                5,
                order(draft)
                        .variants()
                        .getFirst()
                        .schedule()
                        .planIn(1)
                        .structure()
                        .headcount(Role.UNIVERSAL_SELLER));
        assertEquals(3, order(draft).baseline().planIn(1).structure().headcount(Role.UNIVERSAL_SELLER), "the baseline");
    }

    @Test
    void a_failed_experiment_says_why_on_each_of_its_pages_and_can_be_run_again() {
        StoredExperiment draft = draft();
        LAB.fail(draft.id(), "no memory was left");
        for (String page : List.of("assumptions", "luck", "report", "search", "sensitivity", "")) {
            open(draft, page);
            assertTrue(find(H1.class).exists(), page);
        }
        assertTrue(byTestId("lab-ended").getElement().getText().contains("no memory was left"));

        press("lab-restart");
        assertEquals(ExperimentState.DONE, LAB.await(draft.id()).state());
    }

    @Test
    void a_result_speaks_in_sentences_and_offers_its_files() {
        StoredExperiment draft = draft();
        LAB.service().start(draft.id(), OWNER);
        assertEquals(ExperimentState.DONE, LAB.await(draft.id()).state());

        open(draft, "");

        List<Component> findings = present("finding-1");
        assertEquals(6, findings.size(), "one of them: only the payroll makes the difference");
        assertTrue(
                findings.getFirst().getElement().getText().contains("fates"),
                findings.getFirst().getElement().getText());
        assertTrue(byTestId("lab-xlsx") instanceof Anchor);
        assertEquals(1, present("metric-profit").size());
        open(draft, "luck");
        assertEquals(1, present("chart-kampus-luck-profit").size());
        open(draft, "report");
        assertEquals(1, present("lab-print").size());
        open(draft, "sensitivity");
        assertEquals(1, present("start-sensitivity").size());
    }

    @Test
    void what_is_typed_for_an_assumption_is_read_or_told() {
        StoredExperiment draft = draft();
        open(draft, "assumptions");
        TextField field = (TextField) byTestId("assumption-clients.attacksPerYear");

        String shipped = field.getValue();
        test(field).setValue("often");
        assertTrue(field.isInvalid());
        assertEquals("“often” is not a number; it stays " + shipped + ".", field.getErrorMessage());
        assertEquals(shipped, field.getValue());
        assertEquals(Map.of(), order(draft).assumptions());

        test(field).setValue("60");
        assertFalse(field.isInvalid());
        assertEquals("60 is too much: set to the most, 52.", field.getHelperText());
        assertEquals(Map.of("clients.attacksPerYear", 52.0), order(draft).assumptions());

        test(field).setValue("0,5");
        assertEquals("0.5", field.getValue());
        assertEquals(Map.of("clients.attacksPerYear", 0.5), order(draft).assumptions());
        assertEquals(1, present("changed-assumptions").size());
    }

    @Test
    void a_company_too_large_to_play_is_refused_at_the_field_and_in_the_draft() {
        StoredExperiment draft = draft();
        open(draft, "assumptions");
        TextField clients = (TextField) byTestId("assumption-lines[0].parameters.clientsAtStart");

        test(clients).setValue("1,000,000");
        assertTrue(clients.isInvalid());
        assertTrue(clients.getErrorMessage().contains("1,000,000 client-weeks"), clients.getErrorMessage());
        assertEquals(Map.of(), order(draft).assumptions());

        StoredExperiment crowded = LAB.service()
                .create(OWNER, order().withAssumptions(Map.of("lines[0].parameters.clientsAtStart", 1_000_000.0)));
        open(crowded, "");
        assertFalse(((NativeButton) byTestId("lab-start")).isEnabled());
        assertTrue(texts("notice").anyMatch(text -> text.contains("client-weeks")), "the reason");
    }

    @Test
    void a_running_experiment_shows_what_it_says_so_far_and_again_after_leaving() {
        StoredExperiment draft = LAB.service().create(OWNER, order().withExtent(1, 5_000, 1));
        LAB.service().start(draft.id(), OWNER);
        for (int i = 0; i < 400 && LAB.service().soFar(draft.id()).isEmpty(); i++) {
            LockSupport.parkNanos(25_000_000);
        }

        open(draft, "");
        String told = byTestId("lab-so-far").getElement().getTextRecursively();
        assertTrue(told.contains("Provisional: after") && told.contains("of 5,000 fates"), told);
        assertTrue(present("finding-1").size() >= 5, "what is known so far");
        UI.getCurrent().navigate("lab");
        open(draft, "");
        assertTrue(byTestId("lab-so-far").isVisible());

        press("lab-cancel");
        LAB.await(draft.id());
        assertEquals(List.of(), present("lab-xlsx"));
    }

    @Test
    void an_answer_can_be_taken_home_as_files() {
        StoredExperiment draft = LAB.service().create(OWNER, order().withExtent(1, 2, 1));
        LAB.service().start(draft.id(), OWNER);
        LAB.await(draft.id());
        LAB.studies().startSensitivity(draft.id(), OWNER, 1, 2);
        for (int i = 0; i < 2000 && !LAB.studies().underWay(draft.id()).isEmpty(); i++) {
            LockSupport.parkNanos(25_000_000);
        }

        open(draft, "sensitivity");

        assertTrue(byTestId("sensitivity-xlsx") instanceof Anchor);
        assertTrue(byTestId("sensitivity-csv") instanceof Anchor);
        assertEquals(List.of(), present("screening-xlsx"));
    }

    private Stream<String> texts(String className) {
        return find(Component.class).all().stream()
                .filter(c -> c.getElement().getClassList().contains(className))
                .map(c -> c.getElement().getTextRecursively());
    }

    @Test
    void somebody_elses_draft_can_be_copied_but_not_changed() {
        StoredExperiment draft = LAB.service().create("somebody-else-in-the-lab", order());
        open(draft, "");

        assertEquals(List.of(), present("lab-start"));
        assertEquals(List.of(), present("lab-rename"));
        press("lab-duplicate");

        assertEquals(1, present("lab-start").size());
    }

    @Test
    void an_unknown_experiment_says_so() {
        UI.getCurrent().navigate("lab/00000000-0000-0000-0000-000000000000");
        assertTrue(find(NotFoundView.class).exists());
    }

    private static StoredExperiment draft() {
        return LAB.service().create(OWNER, order());
    }

    private static ExperimentOrder order() {
        return LAB.cases()
                .orderFromCase(TinyCase.ID, "Four sellers")
                .withPlans(
                        PlanSchedule.steady(TinyCase.PLAN),
                        List.of(new Variant("Four", PlanSchedule.steady(TinyCase.sellers(4)))))
                .withExtent(1, 4, 1);
    }

    private static ExperimentOrder order(StoredExperiment draft) {
        return LAB.service().experiment(draft.id()).order();
    }

    private void open(StoredExperiment experiment, String page) {
        UUID id = experiment.id();
        UI.getCurrent().navigate("lab/" + id + (page.isEmpty() ? "" : "/" + page));
    }

    private void await(String testId) {
        for (int i = 0; i < 400 && present(testId).isEmpty(); i++) {
            LockSupport.parkNanos(25_000_000);
            roundTrip();
        }
    }

    private void press(String testId) {
        test((NativeButton) byTestId(testId)).click();
    }

    private Component byTestId(String testId) {
        List<Component> found = present(testId);
        assertEquals(1, found.size(), testId);
        return found.getFirst();
    }

    private List<Component> present(String testId) {
        return find(Component.class).all().stream()
                .filter(c -> testId.equals(c.getElement().getAttribute("data-testid")))
                .toList();
    }

    /** What the pages of the lab need. */
    @ApplicationScoped
    public static class Services {

        @Produces
        @Singleton
        LabService lab() {
            return LAB.service();
        }

        @Produces
        @Singleton
        LabCases cases() {
            return LAB.cases();
        }

        @Produces
        @Singleton
        LabStudies studies() {
            return LAB.studies();
        }

        @Produces
        @Singleton
        BoardReports reports() {
            return new BoardReports(
                    LAB.service(), LAB.studies(), new CompanyCases(new CompaniesInMemory()), new BoardReportWriter());
        }

        @Produces
        @Singleton
        PlayService play() {
            return LAB.play().service();
        }
    }
}
