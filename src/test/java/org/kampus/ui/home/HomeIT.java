package org.kampus.ui.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kampus.browser.BrowserTestCase;

class HomeIT extends BrowserTestCase {

    private static final int PHONE_HEIGHT = 740;

    @Test
    void the_first_page_opens() {
        open("");
        assertThat(page.locator("h1")).isVisible();
        assertThat(page).hasTitle(Pattern.compile("Kampus"));
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        takePicture("home");
        requireAccessible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "ru-RU"})
    void the_first_screen_of_a_phone_holds_where_to_start_and_a_case_to_play(String language) {
        openBrowser(new NewContextOptions().setViewportSize(360, PHONE_HEIGHT).setLocale(language));
        open("");
        aboveTheFold(page.getByTestId("start-chemical-expediters"));
        assertEquals(0, scrolledSideways());
        assertTrue(height() < 4 * PHONE_HEIGHT, () -> "the page is %.0f px long".formatted(height()));
        takePicture("home-phone-" + language);

        page.getByTestId("shelf-hard").locator("summary").click();
        assertThat(page.getByTestId("start-unfilled-crm")).isVisible();

        page.getByTestId("start-chemical-expediters").click();
        page.waitForURL("**/play/*");
        open("");
        aboveTheFold(page.getByTestId("resume"));
        takePicture("home-phone-games-" + language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "ru-RU"})
    void the_tutorial_opens_beside_the_game_and_its_pictures_are_there(String language) {
        openBrowser(new NewContextOptions().setViewportSize(360, PHONE_HEIGHT).setLocale(language));
        open("");
        Page tutorial =
                page.context().waitForPage(() -> page.getByTestId("tutorial").click());
        assertThat(tutorial.locator(".guide h1")).isVisible();
        assertThat(tutorial.locator(".guide h2").first()).isVisible();
        assertThat(tutorial.locator(".guide img")).hasCount(2);
        assertEquals(
                true,
                tutorial.evaluate("Promise.all([...document.querySelectorAll('.guide img')].map(i => i.decode()))"
                        + ".then(() => true, () => false)"));
        assertThat(tutorial.locator(".guide a[href]")).hasCount(0);
        assertThat(tutorial.locator(".guide")).not().containsText("./kampus run");
        requireAccessible(tutorial);
    }

    private void aboveTheFold(Locator button) {
        var box = button.boundingBox();
        assertTrue(box.y + box.height < PHONE_HEIGHT, () -> "%s ends at %.0f px".formatted(button, box.y + box.height));
    }

    private double height() {
        return ((Number) page.evaluate("document.documentElement.scrollHeight")).doubleValue();
    }

    private int scrolledSideways() {
        return (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
