package org.kampus.ui.team;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.kampus.browser.BadNetwork;

/** A phone of 360 px in a hotel: its own network between it and the server, and a screen that can be put out. */
final class PhoneOnBadNetwork implements AutoCloseable {

    /** Lets a test stop the steady clock of a page, as some devices do while they sleep. */
    private static final String STOPPABLE_CLOCK = """
            (() => {
              const real = performance.now.bind(performance);
              let stopped = null;
              let lost = 0;
              performance.now = () => (stopped ?? real()) - lost;
              window.stopClock = () => { stopped = real(); };
              window.startClock = () => { lost += real() - stopped; stopped = null; };
            })();
            """;

    private final String name;
    private final Page page;
    private final BadNetwork network;
    private final CDPSession devices;
    private boolean asleep;
    private int loads;

    PhoneOnBadNetwork(String name, Page page, String server) {
        this.name = name;
        this.page = page;
        network = new BadNetwork(URI.create(server));
        page.addInitScript(STOPPABLE_CLOCK);
        page.onDOMContentLoaded(loaded -> loads++);
        devices = page.context().newCDPSession(page);
    }

    String name() {
        return name;
    }

    Page page() {
        return page;
    }

    BadNetwork network() {
        return network;
    }

    /** How often a page was loaded. */
    int loads() {
        return loads;
    }

    /** Whether its screen is on. */
    boolean awake() {
        return !asleep;
    }

    /** Takes a seat. */
    void join(String code) {
        // Whether all has been loaded matters to nobody: on such a network something may be missing for good.
        page.navigate(network.address() + "join/" + code, new NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        Locator nickname = page.getByTestId("nickname").locator("input");
        nickname.waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        nickname.fill(name);
        page.getByTestId("join").click();
        assertThat(page.getByTestId("my-seat-code")).isVisible();
    }

    /** Puts the screen out: nothing of the page goes on, and its steady clock stands still. */
    void sleep() {
        page.evaluate("stopClock()");
        lifecycle("frozen");
        asleep = true;
    }

    /** Puts the screen on again. */
    void wake() {
        lifecycle("active");
        asleep = false;
        page.evaluate("startClock()");
    }

    private void lifecycle(String state) {
        JsonObject arguments = new JsonObject();
        arguments.addProperty("state", state);
        devices.send("Page.setWebLifecycleState", arguments);
    }

    /** State of the round as the page shows it; empty while it shows none. */
    String state() {
        return evaluated("document.querySelector('.team-strip')?.dataset.state ?? ''");
    }

    /** Time left as the page shows it. */
    Duration timeLeft() {
        String[] parts = page.getByTestId("countdown").textContent().split(":");
        return Duration.ofMinutes(Long.parseLong(parts[0])).plusSeconds(Long.parseLong(parts[1]));
    }

    /** What the page says of its line to the server; empty for nothing. */
    String says() {
        return evaluated("[...document.querySelectorAll('.page-watch:not([hidden])')].map(e => e.textContent).join()");
    }

    /** What an expression gives; nothing in the moment in which the page loads itself anew. */
    private String evaluated(String expression) {
        try {
            return String.valueOf(page.evaluate(expression));
        } catch (PlaywrightException e) {
            if (e.getMessage().contains("Execution context was destroyed")) {
                return "";
            }
            throw e;
        }
    }

    /** Keeps a picture of what is on the screen in {@code target/screenshots/bad-network-NAME.png}. */
    void takePicture(String of) {
        page.screenshot(
                new ScreenshotOptions().setPath(Path.of("target", "screenshots", "bad-network-" + of + ".png")));
    }

    @Override
    public void close() {
        network.close();
    }
}
