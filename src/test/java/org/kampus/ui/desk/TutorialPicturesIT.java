package org.kampus.ui.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.browser.BrowserTestCase;
import org.kampus.browser.Place;

/**
 * The first two quarters of the tutorial "Your first two years", pressed as it says, and the pictures it shows: kept in
 * {@code target/screenshots}, or in {@code docs/images} with {@code -Dkampus.pictures.write=true}.
 */
@Tag("long")
class TutorialPicturesIT extends BrowserTestCase {

    private static final Path PICTURES =
            Boolean.getBoolean("kampus.pictures.write") ? Path.of("docs", "images") : Path.of("target", "screenshots");

    /** A week in which orders are late and care piles up. */
    private static final int WEEK = 8;

    @ParameterizedTest
    @CsvSource({"en-GB, png, Relieve the managers of orders", "ru-RU, ru.png, Снимаем заказы с менеджеров"})
    void the_tutorial_is_pressed_as_it_says(String locale, String ending, String reason) {
        openBrowser(new NewContextOptions()
                .setViewportSize(1440, 900)
                .setLocale(locale)
                .setColorScheme(ColorScheme.LIGHT));
        open("");
        testId("start-chemical-expediters").click();
        testId("take-over").click();
        testId("nav-rules").click();
        testId("lever-timeStudy-yes").click();
        assertThat(testId("lever-timeStudy-yes")).hasAttribute("aria-pressed", "true");
        testId("run-quarter").click();
        page.waitForURL(Pattern.compile(".*/quarter/1$"));
        Locator playback = page.locator("kampus-playback");
        assertThat(playback.locator("canvas")).isVisible();
        page.locator(".pb-slider").focus();
        page.keyboard().press("Home");
        for (int week = 1; week < WEEK; week++) {
            page.keyboard().press("ArrowRight");
        }
        playback.screenshot(new Locator.ScreenshotOptions().setPath(PICTURES.resolve("playback." + ending)));

        testId("nav-structure").click();
        press("cell-processOrders-operationsClerk", "does");
        press("cell-processOrders-accountManager", "helps");
        press("cell-paperwork-backOffice", "does");
        press("cell-paperwork-accountManager", "helps");
        step("people-accountManager", "fewer", 9, 6);
        step("people-operationsClerk", "more", 0, 3);
        step("people-backOffice", "more", 0, 1);
        page.locator(".reason textarea").fill(reason);
        page.mouse().move(0, 0);
        new Place(page).settle();
        assertThat(testId("nav-structure")).containsText("5");
        page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve("desk." + ending)));
    }

    private void press(String cell, String state) {
        testId(cell).click();
        assertThat(testId(cell)).hasAttribute("data-state", state);
    }

    private void step(String people, String way, int from, int to) {
        for (int left = Math.abs(to - from); left > 0; left--) {
            testId(people + "-" + way).click();
        }
        assertThat(testId(people)).hasText(String.valueOf(to));
    }

    private Locator testId(String id) {
        return page.getByTestId(id);
    }
}
