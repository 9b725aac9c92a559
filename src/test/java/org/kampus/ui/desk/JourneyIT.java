package org.kampus.ui.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.browser.BrowserTestCase;

/** From the first page through two quarters, as a player goes: in both languages, and on a phone by hand. */
class JourneyIT extends BrowserTestCase {

    private static final String CASE = "chemical-expediters";

    @ParameterizedTest
    @CsvSource({"en-GB, en, Take over, Structure board", "ru-RU, ru, Принять отдел, Доска структуры"})
    void two_quarters_are_played(String locale, String language, String takeOver, String board) {
        openBrowser(new NewContextOptions().setViewportSize(1440, 900).setLocale(locale));
        open("");
        assertThat(page.locator("html")).hasAttribute("lang", language);
        requireAccessible();

        testId("start-" + CASE).click();
        assertThat(testId("take-over")).hasText(takeOver);
        requireAccessible();
        testId("take-over").click();

        assertThat(page.locator("h1")).hasText(board);
        requireAccessible();
        testId("preset-menu").click();
        testId("preset-mixedConveyor").click();
        assertThat(testId("preset-mixedConveyor")).isHidden();
        testId("preset-menu").click();
        testId("dispute-assortment-hunter").click();
        assertThat(testId("dispute-assortment-hunter")).hasAttribute("aria-pressed", "true");
        requireAccessible();
        page.keyboard().press("Escape");
        testId("staff-by-workload").click();
        assertThat(testId("cell-processOrders-operationsClerk")).hasAttribute("data-state", "does");
        assertThat(testId("people-operationsClerk")).not().hasText("0");
        page.locator(".reason textarea").fill("Orders to clerks");
        requireAccessible();

        testId("nav-rules").click();
        testId("lever-touchesA-more").click();
        requireAccessible();
        testId("run-quarter").click();
        page.waitForURL(Pattern.compile(".*/quarter/1$"));
        assertThat(testId("nav-results")).hasAttribute("aria-current", "page");

        page.reload();
        assertThat(testId("score-profit")).isVisible();
        assertThat(testId("nav-results")).hasAttribute("aria-current", "page");

        testId("nav-history").click();
        assertThat(testId("history-1")).containsText("Orders to clerks");
        requireAccessible();

        testId("nav-structure").click();
        assertThat(testId("cell-processOrders-operationsClerk")).hasAttribute("data-state", "does");
        testId("run-quarter").click();
        page.waitForURL(Pattern.compile(".*/quarter/2$"));
        assertThat(page.locator("h1")).containsText("2");
        // Vaadin's router takes a Back in the very moment of an arrival for a part of it, and stays where it is.
        page.waitForFunction("!window.Vaadin.Flow.navigation");

        page.goBack();
        assertThat(page.locator("h1")).hasText(board);
        testId("home-link").click();
        assertThat(testId("resume").first()).isVisible();
    }

    @Test
    void the_language_changes_on_the_spot() {
        open("");
        testId("start-" + CASE).click();
        testId("take-over").click();
        testId("people-operationsClerk-more").click();
        assertThat(testId("people-operationsClerk")).hasText("1");
        testId("language-ru").click();

        assertThat(page.locator("h1")).hasText("Доска структуры");
        assertThat(page.locator("html")).hasAttribute("lang", "ru");
        assertThat(page).hasTitle(Pattern.compile("Структура.*Кампус"));
        assertThat(testId("people-operationsClerk")).hasText("1");
        page.reload();
        assertThat(page.locator("h1")).hasText("Доска структуры");
    }

    @Test
    void the_board_is_played_by_keyboard() {
        open("");
        testId("start-" + CASE).click();
        testId("take-over").click();
        Locator cell = testId("cell-qualify-telemarketer");
        cell.focus();
        page.keyboard().press("ArrowRight");
        assertThat(testId("cell-qualify-hunter")).isFocused();
        page.keyboard().press("Space");
        assertThat(testId("cell-qualify-hunter")).hasAttribute("data-state", "does");
        page.keyboard().press("Enter");
        assertThat(testId("cell-qualify-hunter")).hasAttribute("data-state", "helps");
        page.keyboard().press("ArrowDown");
        assertThat(testId("cell-checkTimeliness-hunter")).isFocused();
    }

    @Test
    void rules_are_set_by_pressing_and_by_typing() {
        open("");
        testId("start-" + CASE).click();
        testId("take-over").click();
        testId("nav-rules").click();
        page.locator(".more-rules summary").click();
        testId("lever-discount").click();
        Locator field = page.locator(".stepper-field:visible");
        assertThat(field).isFocused();
        field.fill("7");
        field.press("Enter");
        assertThat(testId("lever-discount")).containsText("7");
        assertThat(testId("lever-discount")).isFocused();
        testId("lever-discount").click();
        assertThat(field).isFocused();
        field.fill("9");
        field.press("Escape");
        assertThat(testId("lever-discount")).containsText("7");
        requireAccessible();

        testId("lever-keyAccounts-more").click();
        testId("open-key-accounts").click();
        assertThat(testId("nav-keyAccounts")).hasAttribute("aria-current", "page");
        testId("lever-keyFit-more").click();
        testId("lever-shellTeam-team").click();
        assertThat(testId("lever-shellTeam-team")).hasAttribute("aria-pressed", "true");
        requireAccessible();
    }

    @Test
    void two_tabs_of_one_game_do_not_overwrite_each_other() {
        open("");
        testId("start-" + CASE).click();
        testId("take-over").click();
        page.waitForURL(Pattern.compile(".*/structure$"));
        assertThat(page.locator("h1")).hasText("Structure board");
        var other = page.context().newPage();
        other.navigate(page.url());
        other.getByTestId("people-operationsClerk-more").click();
        assertThat(other.getByTestId("people-operationsClerk")).hasText("1");

        testId("people-hunter-more").click();

        assertThat(page.getByText("The game was changed elsewhere")).isVisible();
        page.getByText("Show the newer state").click();
        assertThat(testId("people-operationsClerk")).hasText("1");
        assertThat(testId("people-hunter")).hasText("0");
    }

    @Test
    void a_phone_plays_too() {
        openPhone();
        open("");
        testId("start-" + CASE).click();
        testId("take-over").click();
        testId("cell-processOrders-operationsClerk").click();
        assertThat(testId("changes-handle")).containsText("1 change");
        testId("people-operationsClerk-more").click();
        testId("changes-handle").click();
        assertThat(testId("change").first()).isVisible();
        testId("foresight").locator("summary").click();
        testId("foresee-profit-HIGHER").click();
        testId("foresee-retention-MUCH_LOWER").click();
        assertThat(testId("foresee-retention-MUCH_LOWER")).hasAttribute("aria-pressed", "true");
        requireAccessible();
        takePicture("foresight-phone");
        Object sideways = page.evaluate("document.documentElement.scrollWidth > innerWidth");
        assertEquals(false, sideways, "the page scrolls sideways");
        testId("run-quarter").click();
        page.waitForURL(Pattern.compile(".*/quarter/1$"));
        testId("part-results").click();
        assertThat(testId("foreseen")).containsText("Profit: you expected “higher”");
        assertThat(testId("foreseen")).containsText("Retention: you expected “much lower”");
        testId("foreseen").scrollIntoViewIfNeeded();
        requireAccessible();
        takePicture("foreseen-phone");
    }

    private Locator testId(String id) {
        return page.getByTestId(id);
    }
}
