package org.kampus.ui.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kampus.application.PlayInMemory;
import org.kampus.application.PlayService;
import org.kampus.application.company.CompaniesInMemory;
import org.kampus.application.company.CompanyService;
import org.kampus.application.company.StoredCompany;
import org.kampus.company.CompanyAnswers;
import org.kampus.company.CompanyAnswers.Division;
import org.kampus.company.CompanyAnswers.Staff;
import org.kampus.company.CompanyNumber;
import org.kampus.market.SaleType;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.ui.ViewTestCase;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.shell.NotFoundView;
import org.kampus.ui.shell.Visitor;

/** The pages of a company of one's own without a browser. */
@ViewPackages(classes = {CompaniesView.class, NotFoundView.class})
class CompanyPagesTest extends ViewTestCase {

    private static final CompaniesInMemory COMPANIES = new CompaniesInMemory();
    private static final PlayInMemory PLAY = new PlayInMemory();
    private static final String OWNER = "owner-of-tested-companies";

    @AfterAll
    static void stop() {
        COMPANIES.close();
        PLAY.close();
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
    void answers_are_kept_as_they_are_given_and_forgotten_on_demand() {
        UI.getCurrent().navigate("company");
        test((TextField) byTestId("company-name")).setValue("Alpha");
        press("company-begin");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<SaleType> type = (RadioButtonGroup<SaleType>) byTestId("company-type");
        type.setValue(SaleType.MIXED);
        StoredCompany company = COMPANIES.service().list(OWNER).getFirst();
        assertEquals("Alpha", company.answers().name());
        assertEquals(SaleType.MIXED, company.answers().saleType());

        open(company, "3");
        type("number-revenueThousand", "95 000");
        open(company, "2");
        type("number-clientsLastYear", "90");
        open(company, "4");
        type("number-ordersLastYear", "900");
        assertEquals("That is ₽106\u00a0k an order, and 10 orders a client and year. Right?", text("company-third"));
        assertEquals(900.0, now(company).numbers().get(CompanyNumber.ORDERS));
        press("unknown-ordersLastYear");
        assertTrue(now(company).get(CompanyNumber.ORDERS).isEmpty());
        assertFalse(byTestId("company-third").isVisible());

        open(company, "5");
        type("number-retention", "85 %");
        assertEquals(0.85, now(company).numbers().get(CompanyNumber.RETENTION));
    }

    @Test
    void people_are_told_role_by_role_and_duties_function_by_function() {
        StoredCompany company = COMPANIES.service().create(OWNER, CompanyAnswers.of("People"));
        open(company, "8");
        type("people-universalSeller", "3");
        type("pay-universalSeller", "120");
        type("people-backOffice", "1");
        assertEquals(new Staff(3, 120.0), now(company).staff().get(Role.UNIVERSAL_SELLER));

        @SuppressWarnings("unchecked")
        RadioButtonGroup<Division> division = (RadioButtonGroup<Division>) byTestId("division");
        division.setValue(Division.OWN);
        @SuppressWarnings("unchecked")
        CheckboxGroup<Role> paperwork = (CheckboxGroup<Role>) byTestId("duty-paperwork");
        assertEquals(Set.of(Role.UNIVERSAL_SELLER, Role.BACK_OFFICE), paperwork.getValue());
        paperwork.setValue(Set.of(Role.BACK_OFFICE));
        assertEquals(Set.of(Role.BACK_OFFICE), now(company).duties().get(SalesFunction.PAPERWORK));
    }

    @Test
    void contradictions_are_told_before_anything_is_simulated_and_nobody_stops_the_case() {
        StoredCompany company = COMPANIES
                .service()
                .create(
                        OWNER,
                        CompanyAnswers.of("Contradiction")
                                .with(CompanyNumber.RETENTION, 0.85)
                                .with(CompanyNumber.NEWCOMERS_SHARE, 0.45)
                                .with(Role.UNIVERSAL_SELLER, new Staff(3, null)));
        open(company, "check");
        assertEquals(1, present("doubt-growth").size());
        assertTrue(((NativeButton) byTestId("company-make")).isEnabled());

        StoredCompany nobody = COMPANIES.service().create(OWNER, CompanyAnswers.of("Nobody"));
        open(nobody, "check");
        assertEquals(1, present("doubt-nobody").size());
        assertFalse(((NativeButton) byTestId("company-make")).isEnabled());
    }

    @Test
    void the_case_is_made_and_its_table_says_what_was_said_and_found() {
        StoredCompany company = COMPANIES
                .service()
                .create(
                        OWNER,
                        CompanyAnswers.of("Made")
                                .with(CompanyNumber.CLIENTS_LAST_YEAR, 40.0)
                                .with(Role.UNIVERSAL_SELLER, new Staff(2, null)));
        open(company, "result");
        assertEquals(1, present("company-none").size());
        open(company, "check");
        press("company-make");
        for (int i = 0; i < 1200 && COMPANIES.service().run(company.id()).isPresent(); i++) {
            LockSupport.parkNanos(100_000_000);
        }
        open(company, "");

        assertEquals(1, present("company-match").size());
        assertEquals(1, present("company-play").size());
        assertEquals(1, present("company-download").size());
    }

    @Test
    void somebody_elses_company_and_steps_that_are_none_are_not_found() {
        StoredCompany other = COMPANIES.service().create("somebody-else-of-tests", CompanyAnswers.of("Other"));
        open(other, "1");
        assertEquals(0, present("company-type").size());
        StoredCompany own = COMPANIES.service().create(OWNER, CompanyAnswers.of("Own"));
        open(own, "11");
        assertEquals(0, present("company-next").size());
    }

    private static CompanyAnswers now(StoredCompany company) {
        return COMPANIES.service().company(company.id(), OWNER).answers();
    }

    private static void open(StoredCompany company, String step) {
        UI.getCurrent().navigate(Addresses.company(company.id(), step));
    }

    private void type(String testId, String text) {
        test((TextField) byTestId(testId)).setValue(text);
    }

    private void press(String testId) {
        test((NativeButton) byTestId(testId)).click();
    }

    private String text(String testId) {
        return ((HasText) byTestId(testId)).getText();
    }

    private Component byTestId(String testId) {
        List<Component> found = present(testId);
        assertEquals(1, found.size(), testId);
        return found.getFirst();
    }

    private static List<Component> present(String testId) {
        return all(UI.getCurrent())
                .filter(component -> testId.equals(component.getElement().getAttribute("data-testid")))
                .toList();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(CompanyPagesTest::all));
    }

    /** What the pages get. */
    @ApplicationScoped
    public static class Services {

        @Produces
        @Singleton
        CompanyService companies() {
            return COMPANIES.service();
        }

        @Produces
        @Singleton
        PlayService play() {
            return PLAY.service();
        }
    }
}
