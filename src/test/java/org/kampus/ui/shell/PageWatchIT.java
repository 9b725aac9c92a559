package org.kampus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kampus.browser.BrowserTestCase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the watch in a page decides, and what it is answered. */
class PageWatchIT extends BrowserTestCase {

    private static final String BASE = "{started: true, quiet: 5000, lost: false, server: 'a', lined: true, behind: 0,"
            + " broken: false, age: 60000, answer: {server: 'a', told: 7}}";

    @BeforeEach
    void begin() {
        open("");
        page.waitForFunction("document.body?.dataset.pulse !== undefined");
    }

    /** What is to be done about a page of which some things are known, apart from the usual. */
    private String judge(String known) {
        Map<?, ?> judged = (Map<?, ?>) page.evaluate("kampusPage.rules.judge({..." + BASE + ", ..." + known + "})");
        return judged.get("say") + "/" + judged.get("reload");
    }

    private double number(String call) {
        return ((Number) page.evaluate("kampusPage.rules." + call)).doubleValue();
    }

    @Test
    void a_page_is_told_of_and_loaded_anew_as_it_stands() {
        assertEquals("/null", judge("{}"));
        assertEquals("lost/null", judge("{lost: true, behind: 60000}"));
        assertEquals("/null", judge("{answer: null, behind: 60000}"));
        assertEquals("/behind", judge("{behind: 2500}"));
        assertEquals("/null", judge("{behind: 2500, lined: false}"), "its line may yet come back");
        assertEquals("/behind", judge("{behind: 5500, lined: false}"));
        assertEquals("/muted", judge("{muted: true}"));
        assertEquals("/restarted", judge("{answer: {server: 'b'}}"));
        assertEquals("/forgotten", judge("{answer: {server: 'a'}}"));
        assertEquals("/null", judge("{started: false, age: 3000}"));
        assertEquals("slow/null", judge("{started: false, age: 9000}"));
        assertEquals("slow/stuck", judge("{started: false, quiet: 31000}"));
        assertEquals("broken/broken", judge("{started: false, broken: true, quiet: 3000}"));
        assertEquals("broken/null", judge("{started: false, broken: true, quiet: 3000, answer: null}"));
    }

    @Test
    void a_page_is_never_loaded_anew_on_and_on() {
        assertEquals(0, number("rest([], 1000000)"));
        assertEquals(2000, number("rest([1000000], 1000000)"));
        assertEquals(2000, number("rest([990000, 998000], 1000000)"));
        assertEquals(60000, number("rest([960000, 970000, 980000, 990000, 1000000], 1000000)"));
        assertEquals(0, number("rest([100], 1000000)"), "long ago");
    }

    @Test
    void pages_do_not_knock_in_step() {
        for (int tries = 1; tries < 20; tries++) {
            double first = number("pause(" + tries + ", 0)");
            double last = number("pause(" + tries + ", 1)");
            assertTrue(first >= 300 && last - first >= 1000 && last <= 5000, first + " to " + last);
        }
    }

    @Test
    void the_pulse_goes_on_and_a_page_that_keeps_up_asks_hardly_anything() {
        page.waitForFunction("document.body.dataset.pulse >= 1");
        page.waitForTimeout(1500);
        String asked = "performance.getEntriesByType('resource').filter(e => e.name.includes('/pulse/')).length";
        int before = ((Number) page.evaluate(asked)).intValue();
        page.waitForFunction("document.body.dataset.pulse >= 5");
        int questions = ((Number) page.evaluate(asked)).intValue() - before;
        // On a machine with too much to do a pulse may come late, and be asked after.
        assertTrue(questions <= 2, questions + " questions within four pulses");
    }

    @Test
    void whoever_asks_is_answered_without_a_session_and_told_nothing_of_others()
            throws IOException, InterruptedException {
        String own = String.valueOf(page.evaluate("document.body.dataset.page"));
        assertTrue(ask(own).has("told"));
        for (String other : List.of("", "x", own + "x", "a".repeat(2000))) {
            JsonNode answer = ask(other);
            assertTrue(answer.has("now") && answer.has("server") && !answer.has("told"), other);
        }
    }

    private JsonNode ask(String page) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address() + "pulse/" + page))
                                .build(),
                        BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        assertEquals(List.of(), answer.headers().allValues("Set-Cookie"));
        return JsonMapper.builder().build().readTree(answer.body());
    }
}
