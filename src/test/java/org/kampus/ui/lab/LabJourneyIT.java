package org.kampus.ui.lab;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.kampus.browser.BrowserTestCase;

/** A manager's way: from a game into the lab, two variants, run, read, download, come back. */
class LabJourneyIT extends BrowserTestCase {

    private static final String CASE = "five-people-firm";
    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(120_000);

    @Test
    void two_variants_are_compared_with_the_plans_of_a_game() throws IOException {
        open("");
        assertThat(testId("door-lab")).isVisible();
        testId("shelf-medium").locator("summary").click();
        testId("start-" + CASE).click();
        testId("take-over").click();
        testId("run-quarter").click();
        page.waitForURL(Pattern.compile(".*/quarter/1$"));
        testId("compare-in-lab").click();
        assertThat(testId("lab-create")).isVisible();
        requireAccessible();
        testId("lab-create").click();

        testId("add-mixedConveyor").click();
        assertThat(testId("arm-1")).isVisible();
        testId("add-variant").click();
        assertThat(page.locator("h1")).hasText("Structure board");
        testId("people-universalSeller-fewer").click();
        requireAccessible();
        testId("run-quarter").click();
        assertThat(testId("arm-2")).containsText("Universal seller: 5 → 4 people");
        testId("lab-replications").locator("input").fill("8");
        page.keyboard().press("Tab");
        assertThat(testId("lab-effort")).containsText("24 runs");
        requireAccessible();

        testId("lab-start").click();
        assertThat(testId("lab-xlsx")).isVisible(SOON);
        assertThat(testId("finding-1").first()).containsText("of 8 fates");
        requireAccessible();
        takePicture("lab-result");

        Download download = page.waitForDownload(() -> testId("lab-xlsx").click());
        Path file = Files.createTempFile("kampus", ".xlsx");
        download.saveAs(file);
        try (ZipFile workbook = new ZipFile(file.toFile())) {
            assertTrue(workbook.getEntry("xl/worksheets/sheet5.xml").getSize() > 1000);
        }

        Download board = page.waitForDownload(() -> testId("board-report-pdf").click());
        assertTrue(Files.readString(board.path(), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        assertThat(testId("payback-1").last()).containsText("of 8");

        page.reload();
        assertThat(testId("finding-1").first()).containsText("of 8 fates");
        testId("lab-luck").click();
        assertThat(testId("own-profit")).containsText("Your game brought");
        requireAccessible();
        testId("lab-report").click();
        assertThat(testId("lab-print")).isVisible();
        assertThat(page.locator(".lab-digest")).containsText("digest");
        page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
        assertThat(page.locator("kampus-chart:not([data-drawn])")).hasCount(0);
        requireAccessible();
        testId("lab-list").click();
        assertThat(testId("open-experiment")).isVisible();
    }

    @Test
    void an_assumption_is_checked_at_once_and_told_as_a_difference() {
        open("lab/new");
        testId("lab-create").click();
        testId("lab-assumptions").click();
        testId("assumption-search").locator("input").fill("attacksPerYear");
        Locator value = testId("assumption-clients.attacksPerYear").locator("input");
        value.fill("60");
        page.keyboard().press("Tab");
        assertThat(page.getByText("60 is too much: set to the most, 52.")).isVisible();
        value.fill("o.5");
        page.keyboard().press("Tab");
        assertThat(page.getByText("“o.5” is not a number; it stays 52.")).isVisible();
        assertThat(value).hasValue("52");
        requireAccessible();
        value.fill("0.5");
        page.keyboard().press("Tab");
        assertThat(testId("changed-assumptions")).containsText("→ 0.5");
        page.reload();
        assertThat(testId("changed-assumptions")).containsText("→ 0.5");
    }

    @Test
    void a_phone_reads_a_result_without_scrolling_sideways() {
        openPhone();
        open("lab");
        assertThat(testId("lab-empty")).isVisible();
        requireAccessible();
        testId("lab-new").click();
        testId("lab-create").click();
        testId("lab-replications").locator("input").fill("2");
        page.keyboard().press("Tab");
        assertThat(testId("lab-effort")).containsText("2 runs");
        testId("lab-start").click();
        assertThat(testId("lab-xlsx")).isVisible(SOON);
        requireAccessible();
        Object sideways = page.evaluate("document.documentElement.scrollWidth > innerWidth");
        assertEquals(false, sideways, "the page scrolls sideways");
    }

    @Test
    void the_conclusion_is_tried_against_assumptions_and_better_plans_are_searched() throws IOException {
        open("lab/new");
        testId("lab-case").click();
        page.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText("There are five of us"))
                .click();
        testId("lab-create").click();
        testId("add-mixedConveyor").click();
        assertThat(testId("arm-1")).isVisible();
        number("lab-quarters", "1");
        number("lab-replications", "4");
        assertThat(testId("lab-effort")).containsText("8 runs");
        assertThat(page.locator(".lab-about")).containsText("1 quarter · 4 fates");
        testId("lab-start").click();
        assertThat(testId("lab-xlsx")).isVisible(SOON);

        testId("lab-sensitivity").click();
        number("start-sensitivity-fates", "2");
        testId("start-sensitivity").click();
        assertThat(page.locator(".turns")).isVisible(SOON);
        assertThat(page.locator(".turns")).containsText("difference in “Profit”");
        requireAccessible();
        Download answer = page.waitForDownload(() -> testId("sensitivity-csv").click());
        assertTrue(Files.readString(answer.path()).contains("lines[0].parameters."));

        testId("lab-search").click();
        number("search-runs", "200");
        testId("search-no-layoffs").click();
        testId("start-search").click();
        // What is found so far looks alike and is replaced in the end; files are there for the end only.
        assertThat(testId("search-csv")).isVisible(SOON);
        assertThat(testId("search-under")).containsText("no lay-offs");
        assertThat(testId("found-play-1")).isVisible();
        testId("frontier-1").click();
        assertThat(page.locator(".found-plans > li").first()).hasAttribute("data-chosen", "true");
        requireAccessible();
        takePicture("lab-search");
        testId("found-play-1").click();
        page.waitForURL(Pattern.compile(".*/play/.*/structure$"));
        assertThat(page.locator("h1")).hasText("Structure board");
    }

    private void number(String id, String value) {
        testId(id).locator("input").fill(value);
        page.keyboard().press("Tab");
    }

    private Locator testId(String id) {
        return page.getByTestId(id);
    }
}
