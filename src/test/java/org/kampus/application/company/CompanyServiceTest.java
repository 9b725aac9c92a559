package org.kampus.application.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kampus.application.company.CompanyRefusal.Reason;
import org.kampus.company.CompanyAnswers;
import org.kampus.company.CompanyAnswers.Staff;
import org.kampus.company.CompanyNumber;
import org.kampus.company.history.HistoryFacts;
import org.kampus.organisation.Role;
import org.kampus.scenario.CatalogEntry;

class CompanyServiceTest {

    private static final String OWNER = "owner-of-a-company-000";

    private final CompaniesInMemory companies = new CompaniesInMemory();
    private final CompanyService service = companies.service();

    @AfterEach
    void stop() {
        companies.close();
    }

    private static CompanyAnswers small() {
        return CompanyAnswers.of("Small")
                .with(CompanyNumber.CLIENTS_LAST_YEAR, 40.0)
                .with(Role.UNIVERSAL_SELLER, new Staff(2, null));
    }

    @Test
    void the_case_that_is_found_is_kept_listed_for_its_owner_and_opened_by_its_name() throws InterruptedException {
        StoredCompany company = service.create(OWNER, small());
        await(service.make(company.id(), OWNER));

        StoredCompany.MadeCase made = service.company(company.id(), OWNER).made();
        assertNotNull(made);
        assertEquals(40, made.match().facts().getFirst().mean(), 2);
        CompanyCases cases = new CompanyCases(companies);
        CatalogEntry entry = cases.entry(company.caseId()).orElseThrow();
        assertEquals(List.of(), entry.problems());
        assertEquals(made.digest(), entry.digest());
        assertEquals(List.of(entry), cases.ownedBy(OWNER));
        assertEquals(List.of(), cases.ownedBy("somebody-else-00000000"));
        assertTrue(cases.entry("own-nonsense").isEmpty());
        assertTrue(cases.entry("own-" + UUID.randomUUID()).isEmpty());

        service.change(company.id(), OWNER, small().withName("Renamed"));
        assertNull(service.company(company.id(), OWNER).made());
        assertTrue(cases.entry(company.caseId()).isEmpty());
    }

    @Test
    void a_search_is_stopped_by_hand_and_by_other_answers_and_nothing_of_it_is_kept() throws InterruptedException {
        StoredCompany company = service.create(OWNER, small());
        CompanyRun run = service.make(company.id(), OWNER);
        assertSame(run, service.make(company.id(), OWNER));
        run.cancel();
        await(run);
        CompanyRun second = service.make(company.id(), OWNER);
        service.change(company.id(), OWNER, small().withName("Other"));
        await(second);

        assertNull(service.company(company.id(), OWNER).made());
        assertFalse(run.failed());
        assertTrue(service.run(company.id()).isEmpty());
    }

    @Test
    void what_cannot_be_made_is_refused_with_its_reason() {
        UUID nobody = service.create(OWNER, CompanyAnswers.of("Nobody")).id();
        UUID huge = service.create(
                        OWNER,
                        small().with(CompanyNumber.CLIENTS_LAST_YEAR, 20_000.0)
                                .with(Role.UNIVERSAL_SELLER, new Staff(200, null)))
                .id();

        assertEquals(Reason.NOT_READY, refusal(nobody));
        assertEquals(Reason.TOO_LARGE, refusal(huge));
    }

    @Test
    void a_company_is_its_owners_only() {
        UUID id = service.create(OWNER, small()).id();

        assertThrows(NoSuchCompanyException.class, () -> service.company(id, "somebody-else-00000000"));
        assertThrows(NoSuchCompanyException.class, () -> service.change(id, "somebody-else-00000000", small()));
        assertThrows(NoSuchCompanyException.class, () -> service.delete(id, "somebody-else-00000000"));
        assertThrows(NoSuchCompanyException.class, () -> service.make(id, "somebody-else-00000000"));
        service.delete(id, OWNER);
        assertEquals(List.of(), service.list(OWNER));
    }

    @Test
    void it_is_known_which_answers_come_from_orders_until_they_are_changed_by_hand() {
        UUID id = service.create(OWNER, small()).id();
        CompanyAnswers taken = small().with(CompanyNumber.RETENTION, 0.8).with(CompanyNumber.ORDERS, 500.0);
        OrderEvidence evidence = new OrderEvidence(
                LocalDate.of(2026, 10, 31),
                40,
                900,
                104,
                HistoryFacts.Level.CAUTION,
                List.of(),
                0.7,
                0.9,
                Map.of(CompanyNumber.RETENTION, 0.8, CompanyNumber.ORDERS, 500.0));

        assertEquals(evidence, service.change(id, OWNER, taken, evidence).evidence());
        OrderEvidence left = service.change(id, OWNER, taken.with(CompanyNumber.RETENTION, 0.6))
                .evidence();
        assertNotNull(left);
        assertEquals(Set.of(CompanyNumber.ORDERS), left.taken().keySet());
        assertFalse(left.tellsRetention());
        assertNull(service.change(id, OWNER, small()).evidence());
    }

    @Test
    void an_owner_keeps_thirty() {
        for (int i = 0; i < 30; i++) {
            service.create(OWNER, small());
        }
        CompanyRefusal refusal = assertThrows(CompanyRefusal.class, () -> service.create(OWNER, small()));
        assertEquals(Reason.TOO_MANY, refusal.reason());
    }

    private Reason refusal(UUID id) {
        return assertThrows(CompanyRefusal.class, () -> service.make(id, OWNER)).reason();
    }

    private static void await(CompanyRun run) throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        Runnable watch = run.watch(() -> {
            if (run.ended()) {
                over.countDown();
            }
        });
        if (!run.ended()) {
            assertTrue(over.await(120, TimeUnit.SECONDS));
        }
        watch.run();
    }
}
