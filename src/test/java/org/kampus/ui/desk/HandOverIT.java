package org.kampus.ui.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.kampus.browser.BrowserTestCase;

/** A solo game belongs to the browser that plays it: others look on, and a link moves it. */
class HandOverIT extends BrowserTestCase {

    @Test
    void a_game_moves_to_a_phone_by_its_link_and_the_laptop_looks_on() {
        open("");
        page.locator("[data-testid^=start-]:visible").first().click();
        page.waitForURL("**/play/**");
        String game = page.url().replaceFirst("(.*/play/[^/?]+).*", "$1");
        page.navigate(game);
        page.getByTestId("hand-over").locator("summary").click();
        requireAccessible();
        page.getByTestId("show-hand-over").click();
        String link = page.getByTestId("secret-handOver").inputValue();
        assertTrue(link.contains("/continue/"), link);
        takePicture("hand-over");
        String path = link.replaceFirst("https?://[^/]+/", "");

        Page phone =
                openAnother(new NewContextOptions().setViewportSize(360, 740).setLocale("ru-RU"));
        phone.navigate(game + "/structure");
        assertThat(phone.getByTestId("onlooker")).isVisible();
        assertThat(phone.getByTestId("run-quarter")).isDisabled();
        requireAccessible(phone);
        phone.navigate(address() + path);
        assertThat(phone.locator("h1")).hasText("Продолжить игру здесь?");
        requireAccessible(phone);
        page.navigate(game + "/structure");
        assertThat(page.getByTestId("onlooker")).isHidden();
        phone.getByTestId("take-over-game").click();
        phone.waitForURL("**/play/**");
        phone.navigate(game + "/structure");
        assertThat(phone.getByTestId("run-quarter")).isEnabled();
        assertThat(phone.getByTestId("onlooker")).isHidden();

        page.navigate(game + "/structure");
        assertThat(page.getByTestId("onlooker")).isVisible();
        page.navigate(address() + path);
        page.getByTestId("take-over-game").click();
        assertThat(page.getByTestId("link-used")).isVisible();
    }
}
