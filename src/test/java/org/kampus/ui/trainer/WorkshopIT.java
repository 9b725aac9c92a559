package org.kampus.ui.trainer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.kampus.application.workshop.TrainerAccounts;
import org.kampus.browser.BrowserTestCase;
import org.kampus.browser.RunningTrainer;

/** A trainer leads a workshop from the sign-in to the export, with people and a projector in browsers of their own. */
class WorkshopIT extends BrowserTestCase {

    /** How long a busy machine may take to simulate. */
    private static final double SIMULATION_MILLIS = 90_000;

    private static final String MARKUP = "<img src=x onerror=alert(1)>";

    @Test
    void two_teams_a_robot_and_a_projector_go_through_a_whole_workshop() throws IOException {
        signIn();
        String code = makeWorkshop();
        String workshop = page.url().replaceFirst(".*/", "");
        requireAccessible();
        Page wall = page.context().newPage();
        wall.setViewportSize(1920, 1080);
        wall.navigate(address() + "projector/" + workshop);
        assertThat(wall.locator(".wall-code-big")).hasText(code);
        readableFromTheLastRow(wall);

        Page ann = join(code, "Ann");
        Page bob = join(code, "Bob");
        Page eve = join(code, "<b>Eve</b>");
        join(code, "Dan");
        assertThat(wall.locator(".wall-people")).hasText("4 people have joined");
        assertThat(testId("person-<b>Eve</b>")).isVisible();
        assertThat(page.locator(".person b")).hasCount(0);

        testId("person-Ann").dragTo(team("Team 2"));
        assertThat(team("Team 2").locator(".person")).hasCount(3);
        testId("person-Ann").click();
        testId("person-team").click();
        page.locator("vaadin-select-item", new Page.LocatorOptions().setHasText("Team 1"))
                .last()
                .click();
        assertThat(testId("seat-code")).hasText(Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}"));
        testId("person-save").click();
        assertThat(team("Team 1").locator(".person")).hasCount(2);
        testId("add-robot").click();
        testId("dialog-go").click();
        assertThat(team("Robot conveyor")).containsText("decides by itself");

        testId("step-start").click();
        assertThat(testId("stage")).hasText("practice round: teams decide");
        assertThat(wall.getByTestId("countdown")).hasText(Pattern.compile("1[45]:\\d\\d"));
        readableFromTheLastRow(wall);
        assertTrue(wall.getByTestId("qr").boundingBox().width > 320, "the code is scanned from the last row");
        assertThat(wall.getByTestId("wall-address")).hasText(Pattern.compile(".+:\\d+"));
        testId("note-text").locator("textarea").fill(MARKUP + " Hurry");
        testId("note-go").click();
        assertThat(wall.locator(".wall-news")).hasText(MARKUP + " Hurry");
        assertThat(wall.locator(".wall img[src=x]")).hasCount(0);
        closeRound();
        testId("menu-resetPractice").click();
        assertThat(testId("loss")).containsText("Team 1: profit");
        testId("loss-go").click();
        assertThat(testId("stage")).hasText("people are joining");
        testId("step-start").click();
        closeRound();
        testId("step-advance").click();
        assertThat(testId("stage")).hasText("round 1 of 3: teams decide");

        testId("surprise-go").click();
        assertThat(testId("news-told")).containsText("A rival attacks the A clients: all teams, round 1");
        ann.waitForURL(Pattern.compile(".*/desk/structure$"));
        ann.getByTestId("people-operationsClerk-more").click();
        assertThat(team("Team 1")).containsText("Ann,");
        typeForTeam2();
        assertThat(wall.locator(".wall-teams li[data-in=true]")).hasCount(2);
        testId("step-pause").click();
        assertThat(wall.getByTestId("wall-doing")).hasText("paused");
        testId("step-resume").click();
        closeRound();
        revealByKeys(wall);

        testId("step-advance").click();
        closeRound();
        testId("menu-undo").click();
        assertThat(testId("loss")).containsText("Team 2: profit");
        testId("loss-go").click();
        assertThat(testId("stage")).hasText("round 2 of 3: teams decide");
        closeRound();
        testId("compare-figure").click();
        Locator retention = page.locator("vaadin-select-list-box vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText("Retention a year"));
        retention.click();
        assertThat(testId("chart-kampus-teams-retention")).isVisible();
        assertThat(retention).isHidden();
        requireAccessible();
        testId("step-advance").click();
        closeRound();
        testId("step-advance").click();
        assertThat(testId("stage")).hasText("finished");
        assertThat(eve.getByTestId("way-summary")).isVisible();
        assertThat(bob.getByTestId("way-summary")).isVisible();

        debrief(wall, workshop);
        export();
        sheets(code);
    }

    @Test
    void only_who_is_signed_in_gets_in() {
        open("lead/new");
        assertThat(testId("sign-in")).isVisible();
        requireAccessible();
        fill("login", RunningTrainer.LOGIN);
        fill("password", "wrong horse battery");
        testId("sign-in").click();
        assertThat(testId("refusal")).hasText("This name and this password do not go together.");
        fill("password", RunningTrainer.PASSWORD);
        testId("sign-in").click();
        assertThat(testId("make-workshop")).isVisible();

        Cookie session = session(page);
        assertTrue(session.httpOnly);
        assertFalse(session.secure, "without TLS a secure cookie would be lost");
        assertEquals(SameSiteAttribute.LAX, session.sameSite);
        testId("sign-out").click();
        assertThat(testId("door-lead")).isVisible();
        open("lead");
        assertThat(testId("sign-in")).isVisible();
    }

    @Test
    void a_second_trainer_is_invited_and_leads_together_in_another_language() {
        signIn();
        makeWorkshop();
        String lessons = address() + "lead/workshop/" + page.url().replaceFirst(".*/", "") + "/lessons";
        testId("invite-co-trainer").click();
        String link = page.getByTestId("secret-coTrainer").inputValue();
        Page boris = openAnother(new NewContextOptions()
                .setViewportSize(360, 740)
                .setColorScheme(ColorScheme.DARK)
                .setLocale("ru-RU"));
        boris.navigate(address() + link.replaceFirst("https?://[^/]+/", ""));
        requireAccessible(boris);
        String name = "Борис " + System.nanoTime();
        boris.getByTestId("name").locator("input").fill(name);
        boris.getByTestId("login").locator("input").fill(name);
        boris.getByTestId("new-password").locator("input").fill("верная лошадь");
        boris.getByTestId("make-account").click();
        boris.getByTestId("open-workshop").click();
        assertThat(boris.getByTestId("stage")).hasText("участники подключаются");
        requireAccessible(boris);

        boris.getByTestId("step-start").click();
        assertThat(testId("stage")).hasText("practice round: teams decide");
        boris.navigate(lessons);
        boris.getByTestId("room-lessons-template-case").click();
        assertThat(boris.getByTestId("room-lessons-chosen")).containsText("3 урока");
        boris.getByTestId("room-lessons-day").fill("2030-12-09");
        boris.getByTestId("room-lessons-give").click();
        assertThat(boris.getByTestId("room-lessons-link")).isVisible();
        boris.reload();
        assertThat(boris.getByTestId("room-lessons-day")).hasValue("2030-12-09");
        assertEquals(0, boris.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        requireAccessible(boris);
        boris.navigate(address() + link.replaceFirst("https?://[^/]+/", ""));
        assertThat(boris.getByTestId("invitation-void")).isVisible();
    }

    private void signIn() {
        openBrowser(new NewContextOptions()
                .setViewportSize(1440, 900)
                .setLocale("en-GB")
                .setAcceptDownloads(true));
        open("lead");
        fill("login", RunningTrainer.LOGIN);
        fill("password", RunningTrainer.PASSWORD);
        testId("sign-in").click();
        assertThat(testId("new-workshop")).isVisible();
    }

    /** Three clicks, and three rounds for two teams. */
    private String makeWorkshop() {
        testId("new-workshop").click();
        page.locator(".case-title", new Page.LocatorOptions().setHasText("The expediters"))
                .click();
        assertThat(testId("workshop-title").locator("input")).hasValue("The expediters");
        fill("rounds", "3");
        fill("teams", "2");
        requireAccessible();
        testId("make-workshop").click();
        page.waitForURL(Pattern.compile(".*/lead/workshop/.*"));
        assertThat(testId("join-code")).hasText(Pattern.compile("[A-Z0-9]{6}"));
        return testId("join-code").textContent();
    }

    private Page join(String code, String name) {
        Page device =
                openAnother(new NewContextOptions().setViewportSize(390, 800).setLocale("en-GB"));
        device.navigate(address() + "join/" + code);
        device.getByTestId("nickname").locator("input").fill(name);
        device.getByTestId("join").click();
        assertThat(device.getByTestId("my-seat-code")).hasText(Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}"));
        return device;
    }

    private void closeRound() {
        testId("step-close").click();
        assertThat(testId("step-advance"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SIMULATION_MILLIS));
    }

    private void typeForTeam2() {
        testId("look-Team 2").click();
        testId("look-screen").click();
        assertThat(testId("look-whose")).hasText("You look at the screen of Team 2");
        assertThat(testId("people-operationsClerk-more")).isDisabled();
        testId("run-quarter").click();
        testId("people-operationsClerk-more").click();
        page.locator(".reason textarea").fill("=2+3 clerks take orders");
        testId("run-quarter").click();
        assertThat(testId("run-quarter")).hasText("Enter decisions");
        testId("back-to-console").click();
        assertThat(team("Team 2")).containsText("submitted");
    }

    private void revealByKeys(Page wall) {
        assertThat(wall.getByTestId("wall-standings")).hasCount(0);
        wall.keyboard().press("PageDown");
        assertThat(wall.getByTestId("wall-standings")).containsText("Load");
        wall.keyboard().press("ArrowRight");
        assertThat(wall.getByTestId("wall-standings")).containsText("Retention");
        assertThat(wall.getByTestId("wall-standings")).not().containsText("Profit");
        testId("reveal-profit").click();
        assertThat(wall.getByTestId("wall-standings")).containsText("1. ");
        requireAccessible(wall);
        readableFromTheLastRow(wall);
        assertThat(wall.getByTestId("wall-code")).isVisible();
        assertThat(wall.getByTestId("wall-address")).hasText(Pattern.compile(".+:\\d+"));
    }

    private void debrief(Page wall, String workshop) {
        wall.navigate(address() + "projector/" + workshop + "/debrief");
        assertThat(wall.locator(".map-name")).hasCount(3);
        assertThat(wall.locator(".map-tick-up").first()).isInViewport();
        assertTrue(wall.locator(".map-tick-up").first().boundingBox().x >= 0, "the scale lies on the wall");
        requireAccessible(wall);
        readableFromTheLastRow(wall);
        wall.keyboard().press("PageDown");
        assertThat(wall.getByTestId("turning-point")).containsText(Pattern.compile("Round \\d|No round"));
        wall.keyboard().press("PageDown");
        assertThat(wall.locator(".story-words")).containsText("=2+3 clerks take orders");
        requireAccessible(wall);
        readableFromTheLastRow(wall);
        wall.keyboard().press("PageDown");
        wall.keyboard().press("PageDown");
        wall.getByTestId("replay-go").click();
        assertThat(wall.getByTestId("replay-outcome"))
                .containsText(
                        "Profit of all rounds",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(SIMULATION_MILLIS));
        requireAccessible(wall);
        readableFromTheLastRow(wall);
    }

    /** No word on the wall is smaller than 40 px at 1920 px, but in the fields the trainer fills in. */
    private static void readableFromTheLastRow(Page wall) {
        Object small = wall.evaluate("""
                () => [...document.querySelectorAll('.projector *')]
                    .filter(e => !e.closest('.replay-form') && e.getClientRects().length > 0 && !e.closest('.said'))
                    .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim() !== ''))
                    .filter(e => parseFloat(getComputedStyle(e).fontSize) < 40)
                    .map(e => e.className + ': ' + e.textContent)""");
        assertEquals(List.of(), small);
    }

    private void export() throws IOException {
        Path file = Files.createTempFile("kampus", ".xlsx");
        Files.write(file, downloaded("export-xlsx"));
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            List<Sheet> all = workbook.getSheets().toList();
            assertEquals("Summary", all.getFirst().getName());
            for (Sheet sheet : all) {
                for (Row row : sheet.read()) {
                    row.stream().filter(Objects::nonNull).forEach(cell -> assertNull(cell.getFormula()));
                }
            }
            assertTrue(all.getFirst().read().stream().anyMatch(row -> "Team 1".equals(row.getCellText(0))));
        }
        Files.delete(file);
        String results = new String(downloaded("export-results"), StandardCharsets.UTF_8);
        assertTrue(results.contains("\"'=2+3 clerks take orders\""), results);
        assertEquals(10, results.lines().count(), "three teams, three rounds, a heading");
    }

    /** What stands behind a link for downloads, fetched with the browser's cookies. */
    private byte[] downloaded(String testId) {
        String link = testId(testId).evaluate("a => a.href").toString();
        return page.request().get(link).body();
    }

    private void sheets(String code) {
        testId("sheets").click();
        assertThat(testId("sheet-join")).containsText(code);
        assertThat(testId("sheet-decision")).containsText("Process orders");
        requireAccessible();
    }

    private static Cookie session(Page page) {
        List<Cookie> cookies = page.context().cookies();
        return cookies.stream()
                .filter(cookie -> cookie.name.equals(TrainerAccounts.COOKIE))
                .findFirst()
                .orElseThrow();
    }

    private Locator team(String name) {
        return testId("team-" + name);
    }

    private void fill(String testId, String text) {
        Locator input = testId(testId).locator("input");
        input.fill(text);
        input.press("Tab");
    }

    private Locator testId(String id) {
        return page.getByTestId(id);
    }
}
