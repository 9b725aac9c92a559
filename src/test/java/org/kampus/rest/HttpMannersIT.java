package org.kampus.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.browser.RunningKampus;

/** The programming interface as HTTP wants it: names of statuses, methods of an address, pages of other origins. */
class HttpMannersIT extends ApiTestCase {

    private static final String STRANGER = "https://elsewhere.example.org";

    @Test
    void a_status_is_called_by_its_name() throws IOException {
        assertEquals("HTTP/1.1 422 Unprocessable Content", statusLine("POST", "runs", "{}"));
        assertEquals("HTTP/1.1 404 Not Found", statusLine("GET", "scenarios/nowhere", ""));
        assertEquals("HTTP/1.1 405 Method Not Allowed", statusLine("DELETE", "runs", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "runs, POST",
        "scenarios/five-people-firm, GET",
        "workshops/4d0c1bb6-6a34-4f0f-9a77-3c6b2f1f8d11, 'GET, DELETE'"
    })
    void who_asks_for_the_methods_of_an_address_gets_them_and_no_body(String path, String methods) {
        HttpResponse<String> answer = send(to(path).method("OPTIONS", BodyPublishers.noBody()));

        assertEquals(204, answer.statusCode());
        assertEquals("", answer.body());
        Set<String> allowed =
                Set.of(answer.headers().firstValue("Allow").orElse("").split(",\\s*"));
        assertTrue(allowed.containsAll(Set.of(methods.split(", "))), allowed.toString());
        assertFalse(answer.headers().firstValue("Access-Control-Allow-Origin").isPresent());
    }

    @Test
    void there_is_no_second_description_in_an_old_format() {
        assertEquals(404, get("application.wadl").statusCode());
    }

    @Test
    void a_page_of_an_origin_that_is_named_may_read_and_order() {
        HttpResponse<String> asked = preflight("runs", RunningKampus.NAMED_ORIGIN);
        assertEquals(204, asked.statusCode());
        assertEquals(RunningKampus.NAMED_ORIGIN, header(asked, "Access-Control-Allow-Origin"));
        assertTrue(header(asked, "Access-Control-Allow-Methods").contains("POST"));
        assertTrue(header(asked, "Access-Control-Allow-Headers").contains("Authorization"));
        assertEquals("", header(asked, "Access-Control-Allow-Credentials"));

        HttpResponse<String> answer = get("about", "Origin", RunningKampus.NAMED_ORIGIN);
        assertEquals(RunningKampus.NAMED_ORIGIN, header(answer, "Access-Control-Allow-Origin"));
        assertTrue(answer.headers().allValues("Vary").contains("Origin"));
        HttpResponse<String> refused = post("runs", JSON, "{}", "Origin", RunningKampus.NAMED_ORIGIN);
        assertEquals(422, refused.statusCode());
        assertEquals(RunningKampus.NAMED_ORIGIN, header(refused, "Access-Control-Allow-Origin"));
        HttpResponse<String> described = send(HttpRequest.newBuilder(URI.create(kampus().address() + "openapi"))
                .header("Origin", RunningKampus.NAMED_ORIGIN));
        assertEquals(RunningKampus.NAMED_ORIGIN, header(described, "Access-Control-Allow-Origin"));
    }

    @Test
    void a_page_of_any_other_origin_may_not() {
        assertEquals("", header(preflight("runs", STRANGER), "Access-Control-Allow-Origin"));
        assertEquals("", header(get("about", "Origin", STRANGER), "Access-Control-Allow-Origin"));
    }

    private HttpResponse<String> preflight(String path, String origin) {
        return send(to(path).headers(
                        "Origin",
                        origin,
                        "Access-Control-Request-Method",
                        "POST",
                        "Access-Control-Request-Headers",
                        "content-type, authorization")
                .method("OPTIONS", BodyPublishers.noBody()));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** The first line of an answer, which Java's client does not tell. */
    private String statusLine(String method, String path, String body) throws IOException {
        URI place = URI.create(kampus().address());
        try (Socket caller = new Socket(place.getHost(), place.getPort())) {
            String request = "%s /api/v1/%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            .formatted(method, path)
                    + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%s".formatted(body.length(), body);
            caller.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            caller.getOutputStream().flush();
            String answer = new String(caller.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines().findFirst().orElse("");
        }
    }
}
