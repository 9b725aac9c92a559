package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the world must show, each fact with the same luck in all arms, arms that differ in one thing, and a 95 %
 * interval. The gate plays the fates that suffice to miss a true effect less than once in a thousand runs, fewer where it is
 * clear before or would take too long; the profile {@code facts} plays at least 200, holds that choice to account, and writes
 * the page of results.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StylisedFactsTest {

    private static final int COMPANIES = 200;
    private static final int FATES_OF_A_COMPANY = 4;

    private final Map<Integer, List<Findings.Finding>> found = new TreeMap<>();

    static Stream<Fact> facts() {
        return StylisedFacts.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    void the_world_shows(Fact fact) {
        if (!FullProfile.isOn()) {
            assertEquals("", Findings.missedInTheGate(fact));
            return;
        }
        List<Findings.Finding> findings = Findings.of(fact, Math.max(FullProfile.FATES, fact.fates()));
        found.put(StylisedFacts.all().indexOf(fact), findings);
        assertNone(findings.stream().filter(finding -> !finding.holds()));
        assertNone(findings.stream().filter(finding -> finding.fatesNeeded() > fact.fates()));
    }

    private static void assertNone(Stream<Findings.Finding> findings) {
        assertEquals("", findings.map(Object::toString).collect(Collectors.joining("\n")));
    }

    @AfterAll
    void write() throws IOException {
        if (FullProfile.isOn() && found.size() == StylisedFacts.all().size()) {
            List<Findings.Finding> all = new ArrayList<>();
            found.values().forEach(all::addAll);
            Files.writeString(StylisedFactsPage.FILE, StylisedFactsPage.text(all) + families());
        }
    }

    private static String families() {
        List<FactInFamily> all = new ArrayList<>();
        StylisedFacts.all().stream()
                .filter(FactInFamily::isMeant)
                .forEach(fact -> all.addAll(FactInFamily.all(fact, COMPANIES, FATES_OF_A_COMPANY)));
        return FamiliesPage.text(all, COMPANIES, FATES_OF_A_COMPANY);
    }

    @Test
    void the_page_of_results_names_every_fact_with_every_claim() throws IOException {
        String page = FullProfile.isOn() ? "" : Files.readString(StylisedFactsPage.FILE);
        for (Fact fact : StylisedFacts.all()) {
            assertTrue(
                    FullProfile.isOn() || page.contains(StylisedFactsPage.heading(fact)),
                    () -> fact + " is not on " + StylisedFactsPage.FILE + ": run ./mvnw -Pfacts test");
        }
    }
}
