package org.kampus.ui.company;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kampus.browser.BrowserTestCase;
import org.kampus.rest.MadeUpOrders;

/** A manager gives her orders, has them estimated, and takes over who stays; on a desk in English, on a phone in Russian. */
class OrderHistoryIT extends BrowserTestCase {

    private static final double LONG = 240_000;

    @Test
    void orders_are_estimated_and_tested_on_a_desk() {
        openBrowser(new NewContextOptions().setViewportSize(1440, 900).setLocale("en-GB"));
        estimate("orders-estimated-en");
        Locator take = page.getByTestId("fit-take");
        assertThat(take).isVisible();
        take.click();
        page.waitForURL(Pattern.compile(".*/8$"));
        open(page.url().replaceFirst(".*/(company/[^/?]+).*", "$1") + "/5");
        assertThat(page.getByTestId("number-retention").locator("input")).not().hasValue("");
    }

    @Test
    void orders_are_estimated_and_tested_on_a_phone() {
        openBrowser(new NewContextOptions().setViewportSize(360, 740).setLocale("ru-RU"));
        estimate("orders-estimated-phone-ru");
        assertEquals(0, page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        requireAccessible();
    }

    private void estimate(String picture) {
        open("company");
        page.getByTestId("company-name").locator("input").fill("Alpha");
        page.getByTestId("company-begin").click();
        page.waitForURL(Pattern.compile(".*/company/.+"));
        open(page.url().replaceFirst(".*/(company/[^/?]+).*", "$1") + "/orders");
        FilePayload file =
                new FilePayload("orders.csv", "text/csv", MadeUpOrders.csv().getBytes(StandardCharsets.UTF_8));
        page.getByTestId("orders-upload").locator("input[type=file]").setInputFiles(file);
        page.getByTestId("order-counts").waitFor();
        String sum = page.getByTestId("order-counts").locator("li").last().innerText();
        page.getByTestId("orders-further").locator("input[type=file]").setInputFiles(file);
        assertThat(page.getByTestId("orders-told")).containsText("2");
        assertThat(page.getByTestId("order-counts").locator("li").last()).hasText(sum);
        page.getByTestId("fit-begin").click();
        page.getByTestId("fit-level").waitFor(new WaitForOptions().setTimeout(LONG));
        assertThat(page.getByTestId("fit-back-test")).isVisible();
        assertThat(page.locator("[data-testid^=chart-kampus]")).hasCount(3);
        page.getByTestId("fit-level").scrollIntoViewIfNeeded();
        takePicture(picture);
    }
}
