package org.kampus.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.kampus.browser.BrowserTestCase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The library of cases as programs see it. */
class ScenariosIT extends BrowserTestCase {

    private static final String CASE = "api/v1/scenarios/chemical-expediters";

    @Test
    void every_case_is_listed_with_its_key_facts() {
        JsonNode cases = json(get("api/v1/scenarios", "application/json", "en"));

        JsonNode expediters = find(cases, "chemical-expediters");
        assertEquals("Толкачи", expediters.at("/title/ru").asString());
        assertEquals("mixed", expediters.at("/saleType").asString());
        assertEquals(8, expediters.at("/quarters").asInt());
        assertTrue(expediters.at("/valid").asBoolean());
        assertTrue(expediters.at("/digest").asString().matches("[0-9a-f]{64}"));
        assertTrue(expediters.at("/problems").isEmpty());
    }

    @Test
    void a_case_is_given_as_data() {
        APIResponse answer = get(CASE, "application/json", "en");

        assertEquals(200, answer.status());
        assertEquals("chemical-expediters", json(answer).at("/id").asString());
        assertTrue(json(answer).at("/quarters").isInt());
        assertTrue(json(answer).at("/briefing/task/ru").asString().contains("480"));
    }

    @Test
    void a_case_is_given_as_its_file() {
        APIResponse answer = get(CASE, "application/yaml", "en");

        assertEquals(200, answer.status());
        assertTrue(answer.headers().get("content-type").startsWith("application/yaml"));
        assertTrue(answer.text().startsWith("# yaml-language-server"), answer.text());
        assertTrue(answer.text().contains("Толкачи"));
    }

    @Test
    void whoever_takes_anything_gets_data() {
        assertEquals("application/json", get(CASE, "*/*", "en").headers().get("content-type"));
        assertEquals(
                "application/json",
                get(CASE, "application/yaml;q=0.5, application/json", "en")
                        .headers()
                        .get("content-type"));
    }

    @Test
    void whoever_takes_neither_is_told_so() {
        APIResponse answer = get(CASE, "text/html", "en");

        assertEquals(406, answer.status());
        assertEquals(Problem.MEDIA_TYPE, answer.headers().get("content-type"));
    }

    @Test
    void a_case_that_has_not_changed_is_not_sent_again() {
        String tag = get(CASE, "application/json", "en").headers().get("etag");

        APIResponse again = page.request()
                .get(
                        address() + CASE,
                        RequestOptions.create()
                                .setHeader("Accept", "application/json")
                                .setHeader("If-None-Match", tag));

        assertEquals(304, again.status());
    }

    @Test
    void an_unknown_case_is_a_problem_in_the_callers_language() {
        APIResponse english = get("api/v1/scenarios/nowhere", "application/json", "de, en;q=0.5");
        APIResponse russian = get("api/v1/scenarios/nowhere", "application/json", "ru");

        assertEquals(404, english.status());
        assertEquals(Problem.MEDIA_TYPE, english.headers().get("content-type"));
        assertTrue(english.text().contains("There is no case 'nowhere'"), english.text());
        assertTrue(russian.text().contains("Кейса «nowhere» нет"), russian.text());
    }

    @Test
    void an_unknown_file_is_a_problem_too() {
        APIResponse answer = get("api/v1/scenarios/nowhere", "application/yaml", "en");

        assertEquals(404, answer.status());
        assertEquals(Problem.MEDIA_TYPE, answer.headers().get("content-type"));
    }

    @Test
    void programs_get_no_players_cookie_but_pages_do() {
        assertFalse(get("api/v1/scenarios", "*/*", "en").headers().containsKey("set-cookie"));

        String cookie = get("", "text/html", "en").headers().get("set-cookie");
        assertTrue(cookie.contains("kampus_player="), cookie);
    }

    private static JsonNode find(JsonNode cases, String id) {
        for (JsonNode listed : cases) {
            if (listed.at("/id").asString().equals(id)) {
                return listed;
            }
        }
        throw new AssertionError("no " + id + " in " + cases);
    }

    private static JsonNode json(APIResponse answer) {
        return JsonMapper.builder().build().readTree(answer.text());
    }

    private APIResponse get(String path, String accept, String languages) {
        return page.request()
                .get(
                        address() + path,
                        RequestOptions.create().setHeader("Accept", accept).setHeader("Accept-Language", languages));
    }
}
