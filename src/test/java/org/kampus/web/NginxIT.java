package org.kampus.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.WebSocket;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kampus.browser.BrowserTestCase;
import org.kampus.browser.RunningTrainer;
import tools.jackson.databind.JsonNode;

/** The application behind nginx, configured as the documentation says, with TLS, at the root and under a path. */
class NginxIT extends BrowserTestCase {

    /** Browsers find every name that ends so on their own machine. */
    private static final String HOST = "kampus.localhost";

    private RunningNginx nginx;
    private ProxiedKampus kampus;
    private final List<WebSocket> sockets = new ArrayList<>();

    @RegisterExtension
    final BeforeEachCallback running = test -> {
        kampus = ProxiedKampus.shared();
        nginx = RunningNginx.of(test, kampus.kampus());
    };

    @BeforeEach
    void openTrusting() {
        openBrowser(new NewContextOptions()
                .setViewportSize(1280, 800)
                .setLocale("en-GB")
                .setIgnoreHTTPSErrors(true));
        page.onWebSocket(sockets::add);
    }

    @Test
    void at_the_root_everything_is_right() {
        goThrough("https://" + HOST + ":" + nginx.portOfRoot() + "/", "/");
    }

    @Test
    void under_a_path_everything_is_right() {
        goThrough("https://" + HOST + ":" + nginx.portOfPath() + "/kampus/", "/kampus/");
    }

    private void goThrough(String place, String path) {
        JsonNode workshop = kampus.trainer()
                .make(Map.of("title", "Behind nginx", "scenario", "five-people-firm", "teams", List.of("One")));
        String id = workshop.at("/id").asString();
        page.navigate(place + "lead/workshop/" + id);
        page.getByTestId("login").locator("input").fill(RunningTrainer.LOGIN);
        page.getByTestId("password").locator("input").fill(RunningTrainer.PASSWORD);
        page.getByTestId("sign-in").click();
        page.waitForURL(place + "lead/workshop/" + id);

        Locator qr = page.getByTestId("qr");
        assertThat(qr)
                .hasAttribute(
                        "data-address", place + "join/" + workshop.at("/code").asString());
        page.locator(".join-link")
                .filter(new Locator.FilterOptions().setHasText(place + "join/"))
                .waitFor();

        Map<String, Cookie> cookies =
                page.context().cookies().stream().collect(Collectors.toMap(cookie -> cookie.name, cookie -> cookie));
        assertEquals(Set.of("kampus_player", "kampus_trainer", "JSESSIONID"), cookies.keySet());
        for (Cookie cookie : cookies.values()) {
            assertTrue(cookie.secure && cookie.httpOnly, cookie.name);
            assertEquals(path, cookie.path, cookie.name);
        }

        assertFalse(sockets.isEmpty(), "no web socket was opened");
        assertTrue(
                sockets.getFirst().url().startsWith(place.replaceFirst("https", "wss")),
                sockets.getFirst().url());
        kampus.trainer().step(id, "start");
        assertThat(page.getByText("Start the practice round")).hasCount(0);
        assertFalse(sockets.getLast().isClosed(), "the web socket was closed");

        page.navigate(place);
        page.locator("[data-testid^=start-]:visible").first().click();
        page.waitForURL(place + "play/**");
        assertThat(page.locator("h1").first()).isVisible();
        page.locator("a[href='.']").first().click();
        page.waitForURL(place);
        page.getByTestId("resume").first().click();
        page.waitForURL(place + "play/**");
    }

    @Test
    void nobody_chooses_the_address_that_is_counted() throws Exception {
        String address = "https://localhost:" + nginx.portOfRoot() + "/api/v1/trainers/tokens";
        List<Integer> answers = new ArrayList<>();
        for (int n = 0; n < 8; n++) {
            answers.add(page.context()
                    .request()
                    .post(
                            address,
                            com.microsoft.playwright.options.RequestOptions.create()
                                    .setHeader("Content-Type", "application/json")
                                    .setHeader("X-Forwarded-For", "203.0.113." + n)
                                    .setHeader("Forwarded", "for=203.0.113." + n)
                                    .setData("{\"login\": \"nobody\", \"password\": \"wrong horse battery\","
                                            + " \"label\": \"x\"}"))
                    .status());
        }

        assertEquals(List.of(403, 403, 403, 403, 403, 429, 429, 429), answers);
    }

    @Test
    void both_languages_show_the_same_configuration() throws IOException {
        assertEquals(
                RunningNginx.blocks(Path.of("docs/how-to/run-behind-a-proxy.md")),
                RunningNginx.blocks(Path.of("docs/how-to/run-behind-a-proxy.ru.md")));
    }
}
