package org.kampus.ui.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kampus.browser.BrowserTestCase;
import org.kampus.browser.Place;
import org.kampus.browser.RunningTrainer;
import tools.jackson.databind.JsonNode;

/** Position, focus and open sections survive every change, on a page 360 px wide: one control of each kind is pressed. */
class PlaceIT extends BrowserTestCase {

    private static final String CASE = "chemical-expediters";

    private Place place;

    private Locator testId(String id) {
        return page.getByTestId(id);
    }

    private void begin(String path) {
        openPhone();
        place = new Place(page);
        open(path);
    }

    private void play() {
        begin("");
        testId("start-" + CASE).click();
        testId("take-over").click();
        page.waitForURL(Pattern.compile(".*/structure$"));
    }

    @Test
    void another_page_begins_at_its_top() {
        begin("");
        place.go(testId("start-" + CASE));
        page.waitForURL(Pattern.compile(".*/play/.*"));
        requireTop();
        place.go(testId("take-over"));
        page.waitForURL(Pattern.compile(".*/structure$"));
        requireTop();
        page.evaluate("scrollTo({top: 600, behavior: 'instant'})");
        testId("changes-handle").click();
        testId("run-quarter").click();
        page.waitForURL(Pattern.compile(".*/quarter/1$"));
        requireTop();
        testId("part-results").click();
        page.waitForURL(Pattern.compile(".*show=results$"));
        place.settle();
        page.evaluate("scrollTo({top: 600, behavior: 'instant'})");
        testId("next-step").click();
        page.waitForURL(Pattern.compile(".*/structure$"));
        requireTop();
    }

    private void requireTop() {
        place.settle();
        assertEquals(0, ((Number) page.evaluate("scrollY")).intValue(), page.url());
    }

    @Test
    void on_the_structure_board() {
        play();
        place.press(testId("cell-care-accountManager"));
        place.press(testId("cell-paperwork-backOffice"));
        Locator fewer = testId("people-accountManager-fewer");
        fewer.evaluate("button => { for (let i = 0; i < 50; i++) button.click(); }");
        assertThat(testId("people-accountManager")).hasText("0");
        place.press(fewer);
        place.press(testId("people-accountManager-more"));
        place.press(testId("task-line").locator("summary"));
        place.press(testId("cell-care-accountManager"));
        assertThat(page.locator(".task-line[open]")).isVisible();
        place.press(testId("undo"));
        place.press(testId("redo"));

        place.look(testId("preset-menu"));
        testId("preset-menu").click();
        testId("preset-mixedConveyor").click();
        place.settle();
        assertTrue(place.has(testId("preset-menu")), "the menu gives the focus back");
        Locator advice = testId("staff-by-workload");
        assertThat(advice).isVisible();
        place.pressAway(advice);
        place.go(testId("preset-menu"));
        testId("dispute-assortment-hunter").click();
        place.settle();
        assertThat(testId("dispute-assortment-hunter")).isVisible();
        assertTrue(place.has(testId("dispute-assortment-hunter")));
        page.keyboard().press("Escape");

        testId("changes-handle").click();
        int changes = testId("change").count();
        place.pressAway(testId("undo-change").first());
        assertThat(testId("change")).hasCount(changes - 1);
        assertThat(page.locator(".changes.open")).isVisible();
        Locator reason = page.locator(".reason textarea");
        reason.fill("Because");
        place.settle();
        assertTrue(place.has(reason));
        assertThat(page.locator(".changes.open")).isVisible();
    }

    @Test
    void on_the_rules() {
        play();
        testId("nav-rules").click();
        place.press(testId("lever-touchesA-more"));
        place.press(testId("lever-minimumFit-fewer"));
        place.go(page.locator(".more-rules summary"));
        Locator details = page.locator(".more-rules[open]");
        assertThat(details).isVisible();
        place.press(testId("lever-discount-more"));
        place.press(testId("lever-timeStudy-yes"));
        place.press(testId("lever-redistribution-balance"));
        place.press(testId("lever-handoverCondition-afterSales"));
        place.press(testId("lever-handoverCondition-firstDeal"));
        place.act(testId("lever-discount-more"), () -> {
            testId("lever-discount").click();
            assertThat(page.locator(".stepper-field:visible")).isFocused();
            page.keyboard().type("7");
            page.keyboard().press("Enter");
        });
        assertThat(testId("lever-discount")).isFocused();
        assertThat(testId("lever-discount")).containsText("7");
        assertThat(details).isVisible();
    }

    @Test
    void among_the_key_accounts() {
        play();
        testId("nav-rules").click();
        place.go(page.locator(".more-rules summary"));
        for (int i = 0; i < 3; i++) {
            place.press(testId("lever-keyAccounts-more"));
        }
        place.go(testId("open-key-accounts"));
        place.press(testId("lever-keyFit-more"));
        place.press(testId("lever-shellTeam-team"));
        Locator matrix = page.locator(".matrix-scroll");
        place.look(matrix);
        matrix.evaluate("element => element.scrollLeft = 90");
        place.act(
                testId("lever-shellTeam-oneManager"),
                () -> testId("lever-shellTeam-oneManager").click());
        place.press(testId("lever-keyInvoice-more"));
        assertEquals(90, ((Number) matrix.evaluate("element => element.scrollLeft")).intValue(), "the table was moved");
        Locator score = matrix.locator("button.stepper-value").first();
        place.look(score);
        // By keyboard: the first columns stay in sight and may stand over it.
        score.press("Enter");
        assertThat(page.locator(".stepper-field:visible")).isFocused();
        page.keyboard().type("9");
        page.keyboard().press("Enter");
        place.settle();
        assertTrue(place.has(matrix), "the focus left the table");
        // What it unfolds stands above it, so it moves; the page does not, and the keyboard stays.
        place.pressOnStillPage(testId("matrix-more"));
    }

    @Test
    void in_a_quarter_that_was_played() {
        play();
        testId("run-quarter").click();
        page.waitForURL(Pattern.compile(".*/quarter/1$"));
        testId("part-results").click();
        page.waitForURL(Pattern.compile(".*show=results$"));
        place.settle();
        assertTrue(place.has(testId("part-results")), "the tab keeps the focus");
        Locator table = testId("chart-table").first();
        place.press(table);
        place.press(table);
        place.pressAway(testId("language-ru"));
        testId("nav-history").click();
        assertThat(testId("history-1")).isVisible();
        place.pressAway(testId("language-en"));
    }

    @Test
    void while_the_team_is_at_work() {
        JsonNode made = trainer()
                .make(Map.of(
                        "title",
                        "Places",
                        "scenario",
                        CASE,
                        "rounds",
                        2,
                        "minutes",
                        10,
                        "practice",
                        false,
                        "teams",
                        List.of("North")));
        String workshop = made.at("/id").asString();
        openPhone();
        place = new Place(page);
        Page mate = openAnother(new com.microsoft.playwright.Browser.NewContextOptions().setLocale("en-GB"));
        join(page, made.at("/code").asString(), "Ann");
        join(mate, made.at("/code").asString(), "Bob");
        trainer().step(workshop, "start");
        page.waitForURL(Pattern.compile(".*/desk/structure$"));
        mate.waitForURL(Pattern.compile(".*/desk/structure$"));
        place.act(testId("people-hunter-more"), () -> {
            mate.getByTestId("people-operationsClerk-more").click();
            assertThat(testId("people-operationsClerk")).hasText("1");
        });

        testId("nav-rules").click();
        place.go(page.locator(".more-rules summary"));
        Locator discount = testId("lever-discount-more");
        place.press(discount);
        place.act(discount, () -> {
            mate.getByTestId("people-operationsClerk-more").click();
            assertThat(testId("changes-handle")).hasText("2 changes");
        });
        assertTrue(place.has(discount));
        assertThat(page.locator(".more-rules[open]")).isVisible();
        testId("changes-handle").click();
        page.locator(".reason textarea").fill("Half a sen");
        mate.getByTestId("people-hunter-more").click();
        assertThat(testId("changes-handle")).hasText("3 changes");
        assertThat(page.locator(".changes.open")).isVisible();
        assertThat(page.locator(".reason textarea")).hasValue("Half a sen");
        assertTrue(place.has(page.locator(".reason textarea")));

        atTheConsole(mate, workshop);
        lookIn(mate);
    }

    /** A team's screen as its trainer looks at it, while the team goes on. */
    private void lookIn(Page mate) {
        place.go(testId("look-North"));
        testId("look-screen").click();
        page.waitForURL(Pattern.compile(".*/team/.*"));
        testId("nav-rules").click();
        place.go(page.locator(".more-rules summary"));
        Locator lever = testId("lever-discount");
        place.act(lever, () -> {
            mate.getByTestId("run-quarter").click();
            mate.getByTestId("people-operationsClerk-more").click();
            assertThat(testId("changes-handle")).hasText("3 changes");
        });
        assertThat(page.locator(".more-rules[open]")).isVisible();
        place.act(lever, () -> {
            mate.getByTestId("people-hunter-more").click();
            assertThat(testId("changes-handle")).hasText("3 changes");
            mate.getByTestId("people-backOffice-more").click();
            assertThat(testId("changes-handle")).hasText("4 changes");
        });
        assertThat(page.locator(".more-rules[open]")).isVisible();
    }

    /** The console, while the team goes on. */
    private void atTheConsole(Page mate, String workshop) {
        openPhone();
        place = new Place(page);
        open("lead/sign-in");
        testId("login").locator("input").fill(RunningTrainer.LOGIN);
        testId("password").locator("input").fill(RunningTrainer.PASSWORD);
        testId("sign-in").click();
        page.waitForURL(Pattern.compile(".*/lead$"));
        open("lead/workshop/" + workshop);
        Locator note = testId("note-text").locator("textarea");
        note.fill("Half a mess");
        place.act(note, () -> {
            mate.getByTestId("people-operationsClerk-fewer").click();
            mate.getByTestId("run-quarter").click();
            assertThat(testId("plans-in")).containsText("1");
        });
        assertTrue(place.has(note));
        assertThat(note).hasValue("Half a mess");
        place.press(testId("surprise-when").locator("vaadin-radio-button").last());
        place.press(testId("step-more-1"));
        place.pressAway(testId("step-pause"));
        assertTrue(place.has(testId("step-resume")) || place.has(page.locator(".steps")), "the focus left the steps");
        place.go(testId("surprise-go"));
        place.pressAway(testId("surprise-cancel"));
    }

    @Test
    void in_the_lab() {
        begin("lab/new");
        testId("lab-create").click();
        testId("add-mixedConveyor").click();
        assertThat(testId("arm-1")).isVisible();
        Locator name = testId("arm-name-1").locator("input");
        name.fill("A name");
        place.act(testId("lab-quarters"), () -> type("lab-quarters", "3"));
        assertThat(name).hasValue("A name");
        assertTrue(place.has(testId("lab-quarters")));
        place.act(testId("arm-from-1"), () -> {
            testId("arm-from-1").click();
            page.locator("vaadin-select-item[aria-selected=false]").first().click();
        });
        assertTrue(place.has(testId("arm-from-1")));
        // The new plan stands above the button that made it; the button keeps the focus.
        place.go(testId("add-mixedConveyor"));
        assertThat(testId("add-mixedConveyor")).isFocused();
        assertThat(testId("arm-2")).isVisible();
        place.pressAway(testId("arm-remove-2"));

        testId("lab-assumptions").click();
        Locator group = page.locator(".assumption-groups details").first();
        place.go(group.locator("summary"));
        Locator value = group.locator("input").nth(2);
        place.act(value, () -> {
            value.fill("0,5");
            page.keyboard().press("Enter");
        });
        assertTrue(place.has(value));
        assertThat(page.locator(".assumption-groups details[open]")).hasCount(1);
    }

    private void type(String field, String text) {
        testId(field).locator("input").fill(text);
        page.keyboard().press("Enter");
    }

    private void join(Page device, String code, String name) {
        device.navigate(address() + "join/" + code);
        device.getByTestId("nickname").locator("input").fill(name);
        device.getByTestId("join").click();
        assertThat(device.getByTestId("my-seat-code")).isVisible();
    }
}
