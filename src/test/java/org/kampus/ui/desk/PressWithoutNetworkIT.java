package org.kampus.ui.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.kampus.browser.BadNetwork;
import org.kampus.browser.BrowserTestCase;

/** A press made while the network is away or breaks arrives exactly once, or the person is told that it did not. */
class PressWithoutNetworkIT extends BrowserTestCase {

    private static final String CLERKS = "people-operationsClerk";
    private static final String MESSAGES = "v-r=uidl";

    /** Set by the profile bad-network. */
    private static final String LONG_FORM = "kampus.badNetwork";

    /** How often each moment is tried; the number of a try shifts the moment. */
    private static final int TRIES = Integer.getInteger("kampus.pressTries", 1);

    /** How long a press may take to stand for good once the network is back. */
    private static final double PATIENCE = 60_000;

    private final List<String> lost = new ArrayList<>();
    private Page phone;
    private BadNetwork network;
    private int pressed;

    @BeforeEach
    void play() {
        network = new BadNetwork(URI.create(address()));
        phone = openOnBadNetwork(new NewContextOptions()
                .setViewportSize(360, 740)
                .setHasTouch(true)
                .setIsMobile(true)
                .setLocale("en-GB"));
        phone.navigate(network.address());
        phone.getByTestId("start-chemical-expediters").click();
        phone.getByTestId("take-over").click();
        assertThat(number()).hasText("0");
        pause(3000);
    }

    @AfterEach
    void end() {
        network.close();
    }

    private Locator number() {
        return phone.getByTestId(CLERKS);
    }

    private void press() {
        phone.getByTestId(CLERKS + "-more").click();
        pressed++;
    }

    private void pause(int millis) {
        phone.waitForTimeout(millis);
    }

    private String says() {
        return String.valueOf(phone.evaluate(
                "[...document.querySelectorAll('.page-watch:not([hidden])')].map(e => e.dataset.says).join()"));
    }

    /** Requires that what was pressed is what the page shows in the end, and what the server has. */
    private void requireKept(String when) {
        String wanted = Integer.toString(pressed);
        try {
            phone.waitForFunction("kampusPage.resting()", null, new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
            assertThat(number()).hasText(wanted, new HasTextOptions().setTimeout(PATIENCE));
            // As the server has it.
            assertThat(phone.locator(".stepper:has([data-testid=" + CLERKS + "])"))
                    .hasAttribute("data-value", wanted + ".0", new HasAttributeOptions().setTimeout(PATIENCE));
        } catch (AssertionError | PlaywrightException e) {
            lost.add(when + ": " + number().textContent() + " of " + wanted + ", says '" + says() + "'");
        }
    }

    private void requireNothingLost() {
        phone.reload();
        assertThat(number()).hasText(Integer.toString(pressed));
        assertEquals(List.of(), lost);
    }

    private void reset() {
        if (pressed > 8) {
            phone.getByTestId(CLERKS + "-fewer")
                    .evaluate("(button, times) => { for (let i = 0; i < times; i++) button.click(); }", pressed);
            pressed = 0;
            requireKept("back to none");
        }
    }

    @Test
    void while_the_network_is_away() {
        for (int i = 0; i < TRIES; i++) {
            // A build has the harder of the two.
            for (boolean forgetful :
                    Boolean.getBoolean(LONG_FORM) ? new boolean[] {false, true} : new boolean[] {true}) {
                reset();
                network.goAway();
                pause(700 * i);
                press();
                pause(9_000 + 1_700 * i);
                press();
                pause(3_000);
                network.comeBack(forgetful);
                requireKept("away " + i + (forgetful ? ", all forgotten" : ", all late"));
            }
        }
        requireNothingLost();
    }

    @Test
    @EnabledIfSystemProperty(named = LONG_FORM, matches = "true", disabledReason = "too long for each build")
    void while_web_sockets_are_cut() {
        for (int i = 0; i < TRIES; i++) {
            for (int after : List.of(0, 5, 20, 60, 150, 400)) {
                reset();
                press();
                pause(after + 3 * i);
                network.cutSockets();
                requireKept("cut " + after + " ms after the press");
                network.cutSockets();
                pause(after + 3 * i);
                press();
                requireKept("cut " + after + " ms before the press");
            }
        }
        requireNothingLost();
    }

    @Test
    void when_the_press_or_its_answer_is_lost_on_the_way() {
        for (int i = 0; i < TRIES; i++) {
            reset();
            network.fail(MESSAGES, 3);
            press();
            requireKept("request lost");
            network.spare();
            network.loseAnswers(MESSAGES, 1);
            press();
            requireKept("answer lost");
            network.spare();
            network.loseAnswers(MESSAGES, 2);
            press();
            press();
            network.cutSockets();
            requireKept("answers lost and sockets cut");
            network.spare();
            network.delay(MESSAGES, Duration.ofMillis(3000));
            press();
            network.cutSockets();
            press();
            pause(4000);
            network.spare();
            requireKept("request late and sockets cut");
        }
        requireNothingLost();
    }

    @Test
    @EnabledIfSystemProperty(named = LONG_FORM, matches = "true", disabledReason = "too long for each build")
    void when_what_the_server_told_was_lost() {
        for (int i = 0; i < TRIES; i++) {
            reset();
            network.goDeaf();
            pause(3500 + 400 * i);
            press();
            pause(1000);
            network.cutSockets();
            requireKept("deaf before the press");
            network.goDeaf();
            pause(3500);
            network.block(MESSAGES);
            press();
            pause(500);
            network.cutSockets();
            pause(8000);
            network.spare();
            requireKept("deaf, and the press held back");
        }
        requireNothingLost();
    }

    @Test
    void when_the_page_is_loaded_anew_before_it_was_sent() {
        network.block(MESSAGES);
        press();
        press();
        network.spare();
        phone.reload();
        requireKept("loaded anew");
        phone.getByTestId("cell-paperwork-operationsClerk").waitFor();
        network.block(MESSAGES);
        Locator cell = phone.getByTestId("cell-paperwork-operationsClerk");
        cell.click();
        assertThat(cell).hasAttribute("data-state", "does");
        network.spare();
        phone.reload();
        assertThat(cell).hasAttribute("data-state", "does", new HasAttributeOptions().setTimeout(PATIENCE));
        phone.waitForFunction("kampusPage.resting()");
        requireNothingLost();
        assertThat(cell).hasAttribute("data-state", "does");
    }

    @Test
    void when_the_control_is_drawn_anew_in_the_same_moment() {
        network.delay(MESSAGES, Duration.ofSeconds(2));
        phone.getByTestId("language-ru").click();
        press();
        network.spare();
        requireKept("drawn anew");
        assertThat(phone.locator("html")).hasAttribute("lang", "ru");
        requireNothingLost();
    }

    @Test
    void when_the_server_has_forgotten_the_page() {
        phone.context().clearCookies(new ClearCookiesOptions().setName("JSESSIONID"));
        press();
        requireKept("forgotten");
        requireNothingLost();
    }

    @Test
    void whoever_presses_in_vain_is_told() {
        network.block(MESSAGES);
        phone.getByTestId("run-quarter").click();
        network.spare();
        phone.reload();
        phone.waitForFunction("document.querySelector('.page-watch')?.dataset.says === 'unsent'");
        assertTrue(phone.url().endsWith("/structure"), phone.url());
    }
}
