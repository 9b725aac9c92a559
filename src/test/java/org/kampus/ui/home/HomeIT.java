package org.kampus.ui.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kampus.browser.BrowserTestCase;

class HomeIT extends BrowserTestCase {

    @Test
    void the_first_page_opens() {
        open("");
        assertThat(page.locator("h1")).isVisible();
        assertThat(page).hasTitle(Pattern.compile("Kampus"));
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        takePicture("home");
        requireAccessible();
    }
}
