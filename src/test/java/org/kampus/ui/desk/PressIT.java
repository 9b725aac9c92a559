package org.kampus.ui.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kampus.browser.BrowserTestCase;
import org.kampus.browser.Place;

/** Presses over a network with a second of latency: shown at once, none lost, none twice, nothing flickers back. */
class PressIT extends BrowserTestCase {

    private static final int LATENCY_MILLIS = 1_000;

    /** Notes what an element shows in each frame. */
    private static final String WATCH = """
            (element, attribute) => {
              window.shown = [];
              const look = () => {
                const now = attribute ? element.getAttribute(attribute) : element.textContent;
                if (window.shown.at(-1) !== now) window.shown.push(now);
                requestAnimationFrame(look);
              };
              look();
            }""";

    private Locator testId(String id) {
        return page.getByTestId(id);
    }

    private void slowNetwork(int latency) {
        CDPSession browser = page.context().newCDPSession(page);
        browser.send("Network.enable");
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", latency);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", -1);
        browser.send("Network.emulateNetworkConditions", conditions);
    }

    private void play() {
        open("");
        testId("start-chemical-expediters").click();
        testId("take-over").click();
        assertThat(testId("people-operationsClerk")).hasText("0");
        new Place(page).settle();
    }

    @Test
    void a_number_goes_with_the_finger_and_arrives_as_pressed() {
        play();
        slowNetwork(LATENCY_MILLIS);
        Locator number = testId("people-operationsClerk");
        number.evaluate(WATCH, null);
        // All in one go, as quick as no finger is.
        testId("people-operationsClerk-more").evaluate("button => { for (let i = 0; i < 5; i++) button.click(); }");
        assertEquals("5", number.innerText(), "the number waits for the server");
        testId("people-operationsClerk-fewer").click();
        testId("people-operationsClerk-fewer").click();
        assertEquals("3", number.innerText());
        page.waitForTimeout(4 * LATENCY_MILLIS);
        new Place(page).settle();
        assertEquals("3", number.innerText());
        assertEquals(List.of("0", "5", "4", "3"), page.evaluate("window.shown"), "the number went back and forth");
        slowNetwork(0);
        page.reload();
        assertThat(number).hasText("3");
    }

    @Test
    void cells_and_answers_go_with_the_finger_too() {
        play();
        slowNetwork(LATENCY_MILLIS);
        Locator cell = testId("cell-paperwork-operationsClerk");
        assertThat(cell).hasAttribute("data-state", "none");
        cell.evaluate(WATCH, "data-state");
        cell.click();
        cell.click();
        assertThat(cell).hasAttribute("data-state", "helps");
        page.waitForTimeout(4 * LATENCY_MILLIS);
        assertEquals(List.of("none", "does", "helps"), page.evaluate("window.shown"));

        testId("nav-rules").click();
        page.locator(".more-rules summary").click();
        Locator answer = testId("lever-timeStudy-yes");
        answer.click();
        assertEquals("true", answer.getAttribute("aria-pressed"), "the answer waits for the server");
        assertEquals("false", testId("lever-timeStudy-no").getAttribute("aria-pressed"));
        page.waitForTimeout(3 * LATENCY_MILLIS);
        slowNetwork(0);
        page.reload();
        page.locator(".more-rules summary").click();
        assertThat(answer).hasAttribute("aria-pressed", "true");
    }

    @Test
    void a_press_beyond_the_end_changes_nothing() {
        play();
        Locator more = testId("people-operationsClerk-more");
        Locator number = testId("people-operationsClerk");
        Place place = new Place(page);
        place.go(testId("people-operationsClerk-fewer"));
        assertThat(number).hasText("0");
        testId("nav-rules").click();
        place.go(page.locator(".more-rules summary"));
        Locator discount = testId("lever-discount");
        testId("lever-discount-more").evaluate("button => { for (let i = 0; i < 40; i++) button.click(); }");
        assertEquals("30", discount.innerText().replaceAll("\\D", ""));
        place.settle();
        assertEquals("30", discount.innerText().replaceAll("\\D", ""));
        testId("lever-discount-fewer").click();
        assertEquals("29", discount.innerText().replaceAll("\\D", ""));
        assertThat(more).hasCount(0);
    }
}
