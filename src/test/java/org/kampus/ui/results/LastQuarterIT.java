package org.kampus.ui.results;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.browser.BrowserTestCase;

/** A case played alone to its last quarter, whose summary is the end of the game. */
class LastQuarterIT extends BrowserTestCase {

    private static final String CASE = "five-people-firm";
    private static final int QUARTERS = 8;

    @ParameterizedTest
    @CsvSource({"en-GB, 1440, 900, The whole game, No quarter", "ru-RU, 360, 740, Вся игра, Решения ни одного квартала"
    })
    void the_summary_opens_after_the_last_quarter(String locale, int width, int height, String title, String unturned) {
        openBrowser(new NewContextOptions().setViewportSize(width, height).setLocale(locale));
        open("");
        page.getByTestId("shelf-medium").locator("summary").click();
        page.getByTestId("start-" + CASE).click();
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            page.getByTestId(quarter == 1 ? "take-over" : "next-step").click();
            page.waitForURL(Pattern.compile(".*/structure$"));
            if (page.getByTestId("changes-handle").isVisible()) {
                page.getByTestId("changes-handle").click();
            }
            page.getByTestId("run-quarter").click();
            page.waitForURL(Pattern.compile(".*/quarter/" + quarter + "$"));
        }

        page.getByTestId("next-step").click();

        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator(".decisions > li")).hasCount(QUARTERS);
        assertThat(page.getByTestId("turning-points")).containsText(unturned);
        assertThat(page.getByTestId("game-luck")).containsText("200");
        requireAccessible();
        takePicture("summary-" + locale);

        page.getByTestId("again-new").click();
        assertThat(page.getByTestId("take-over")).isVisible();
    }
}
