package org.kampus.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import org.junit.jupiter.api.Test;
import org.kampus.browser.BrowserTestCase;

/** What programs, rather than people, ask of the running application. */
class AboutIT extends BrowserTestCase {

    @Test
    void about_tells_name_and_version() {
        var answer = get("api/v1/about");
        assertEquals(200, answer.status());
        assertTrue(answer.text().contains("\"name\":\"Kampus\""), answer.text());
        assertTrue(answer.text().matches(".*\"version\":\"\\d.*"), answer.text());
    }

    @Test
    void what_does_not_exist_is_a_problem_with_its_path() {
        var answer = get("api/v1/nowhere");
        assertEquals(404, answer.status());
        assertEquals(Problem.MEDIA_TYPE, answer.headers().get("content-type"));
        assertTrue(answer.text().contains("\"instance\":\"/api/v1/nowhere\""), answer.text());
    }

    @Test
    void a_wrong_method_is_a_problem_too() {
        var answer = page.request().delete(address() + "api/v1/about");
        assertEquals(405, answer.status());
        assertEquals(Problem.MEDIA_TYPE, answer.headers().get("content-type"));
    }

    @Test
    void the_interface_describes_itself() {
        assertTrue(get("openapi").text().contains("/api/v1/about"));
    }

    @Test
    void health_is_told() {
        assertEquals(200, get("health/ready").status());
        assertEquals(200, get("health/live").status());
    }

    @Test
    void answers_do_not_tell_the_server_and_cannot_be_framed() {
        var headers = get("").headers();
        assertEquals("DENY", headers.get("x-frame-options"));
        assertEquals("nosniff", headers.get("x-content-type-options"));
        assertEquals("same-origin", headers.get("referrer-policy"));
        assertEquals(null, headers.get("server"));
        assertEquals(null, headers.get("x-powered-by"));
        var cookie = headers.get("set-cookie");
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=lax"), cookie);
    }

    private APIResponse get(String path) {
        return page.request().get(address() + path);
    }
}
