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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever is sent, the server answers soon with what was asked or with what is wrong, never with an error of its own,
 * and goes on within the half gigabyte the tests give it.
 */
class HostileRequestsIT extends ApiTestCase {

    private static final long SEED = 20261123;
    private static final long PATIENCE = TimeUnit.SECONDS.toMillis(2);
    private static final int TRIES = 4;
    private static final Pattern INNER_LIFE =
            Pattern.compile("\\tat |Exception|org\\.kampus|jakarta\\.|java\\.(lang|util|io)|org\\.glassfish");
    private static final JsonMapper PRETTY = JsonMapper.builder().build();

    private final Mutations mutations = new Mutations(SEED);
    private final List<String> wrong = new ArrayList<>();
    private int understood;

    @Test
    void two_thousand_damaged_files_and_bodies_are_answered_soon_and_never_with_an_error_of_ours() {
        List<String> files = files();
        List<String> plans = files.stream()
                .limit(3)
                .map(id -> json(get("scenarios/" + id, "Accept", JSON)).at("/startingPlan"))
                .map(JsonNode::toPrettyString)
                .toList();
        List<String> texts = files.stream()
                .map(id -> get("scenarios/" + id, "Accept", YAML).body())
                .toList();
        for (int n = 0; n < 900; n++) {
            ask("scenario-validations", YAML, mutations.damaged(mutations.pick(texts)));
        }
        for (int n = 0; n < 250; n++) {
            ask("runs", JSON, withCase(mutations.damaged(mutations.pick(texts))));
        }
        for (int n = 0; n < 450; n++) {
            ask("runs", JSON, mutations.damaged(order(mutations.pick(files), mutations.pick(plans), "")));
        }
        for (int n = 0; n < 250; n++) {
            String variants =
                    ",\n\"replications\": 2,\n\"variants\": [{\"name\": \"a\", \"changes\": [{\"fromQuarter\": 1}]}]";
            ask("experiments", JSON, mutations.damaged(order(mutations.pick(files), mutations.pick(plans), variants)));
        }
        for (int n = 0; n < 75; n++) {
            ask("workshops", JSON, mutations.damaged("{\n\"title\": \"x\",\n\"scenario\": \"five-people-firm\"\n}"));
            ask(
                    "trainers",
                    JSON,
                    mutations.damaged(
                            "{\n\"invitation\": \"x\",\n\"login\": \"x\",\n\"name\": \"x\",\n\"password\": \"xxxxxxxxxx\"\n}"));
        }

        assertEquals(List.of(), wrong);
        assertTrue(
                understood > 100, "only " + understood + " were understood, so the damage is too great to test much");
        assertEquals(200, get("about").statusCode());
    }

    @Test
    void strange_addresses_are_answered_and_lead_nowhere() {
        List<String> tricks = List.of(
                "..%2f..%2f..%2fetc%2fpasswd",
                "%2e%2e/%2e%2e/",
                "%00",
                "a%00b",
                "..;/",
                ";jsessionid=1",
                "%c0%ae%c0%ae",
                "%ff%fe",
                "%0d%0aSet-Cookie:%20x=1",
                "a".repeat(6_000),
                "%25%32%65",
                "*",
                "'",
                "%22",
                "%3Cscript%3E",
                "WEB-INF%2fweb.xml",
                "five-people-firm%20",
                "five-people-firm/",
                "five-people-firm.yaml",
                "%E2%80%AE",
                "a/b/c/d/e/f",
                "?id=1",
                "five-people-firm?x=%00",
                "5%2e5",
                "%F0%9F%98%80",
                ".",
                "-1",
                "null");
        for (String place : List.of("scenarios/", "experiments/", "workshops/", "schemas/", "")) {
            for (String trick : tricks) {
                check(place + trick, () -> exchange(to(place + trick)));
            }
        }

        assertEquals(List.of(), wrong);
    }

    @Test
    void who_hangs_up_in_the_middle_of_a_body_is_no_failure_of_ours() throws IOException {
        URI place = URI.create(kampus().address());
        String begun = "POST /api/v1/runs HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: 1000\r\n\r\n{";
        for (int n = 0; n < 20; n++) {
            try (Socket caller = new Socket(place.getHost(), place.getPort())) {
                caller.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
                caller.getOutputStream().flush();
            }
        }

        assertEquals(200, get("about").statusCode());
        assertFalse(kampus().log().contains("Request failed"), "the log calls it a failure");
    }

    @Test
    void no_request_gets_the_objects_of_another() {
        assertFalse(kampus().log().contains("goes on pooling requests"), "see decision 0010");
    }

    @Test
    void strange_headers_are_answered() {
        String[][] strange = {
            {"Accept-Language", "ru;q=nonsense"},
            {"Accept-Language", "*"},
            {"Accept-Language", ";;;,,,"},
            {"Accept-Language", "ru,".repeat(1_500)},
            {"Accept", "nonsense"},
            {"Accept", "*/*;q=9"},
            {"Accept", ";"},
            {"Content-Type", "nonsense"},
            {"Content-Type", "application/json;charset=nonsense"},
            {"Content-Type", "application/json; charset=utf-16"},
            {"Authorization", "Bearer"},
            {"Authorization", "Basic x"},
            {"Authorization", "Bearer " + "x".repeat(5_000)},
            {"If-None-Match", "nonsense"},
            {"If-None-Match", "\"\", W/"},
            {"Idempotency-Key", "x".repeat(3_000)},
            {"X-HTTP-Method-Override", "DELETE"},
            {"Range", "bytes=-5"},
            {"Expect", "nonsense"},
            {"Cookie", "kampus_trainer=x; kampus_player=\"; JSESSIONID=../.."}
        };
        for (String[] header : strange) {
            if (!header[0].equals("Expect")) {
                check(
                        "a get with " + header[0],
                        () -> exchange(to("scenarios/five-people-firm").headers(header)));
                check(
                        "a post with " + header[0],
                        () -> exchange(to("runs")
                                .POST(BodyPublishers.ofString("{\"scenario\": 1}"))
                                .header(header[0], header[1])));
                check(
                        "an order with " + header[0],
                        () -> exchange(to("experiments")
                                .POST(BodyPublishers.ofString("{}"))
                                .header(header[0], header[1])));
            }
        }
        for (String method : List.of("PUT", "PATCH", "OPTIONS", "HEAD", "TRACE", "PROPFIND")) {
            check(method, () -> exchange(to("runs").method(method, BodyPublishers.noBody())));
            check(method, () -> exchange(to("scenarios/five-people-firm").method(method, BodyPublishers.noBody())));
        }

        assertEquals(List.of(), wrong);
    }

    private interface Request {
        HttpResponse<String> send();
    }

    private void ask(String path, String type, String body) {
        HttpRequest.Builder request = to(path).header("Content-Type", type).POST(BodyPublishers.ofString(body));
        HttpResponse<String> answer = check(path + " " + beginning(body), () -> exchange(request));
        understood += answer.statusCode() / 100 == 2 && !answer.body().contains("\"valid\":false") ? 1 : 0;
        if (answer.statusCode() == 202) {
            String id = json(answer).at("/id").asString();
            delete("experiments/" + id);
            delete("experiments/" + id);
        }
    }

    /** Sends a request and notes an answer that should not be; a slow one counts if it is slow again and again. */
    private HttpResponse<String> check(String what, Request request) {
        HttpResponse<String> answer = null;
        long millis = Long.MAX_VALUE;
        for (int tries = 0; tries < TRIES && millis >= PATIENCE; tries++) {
            long begun = System.nanoTime();
            answer = request.send();
            millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        }
        int kind = answer.statusCode() / 100;
        boolean told = kind != 4 || !INNER_LIFE.matcher(answer.body()).find();
        if (kind != 2 && kind != 4 && answer.statusCode() != 304 || !told || millis >= PATIENCE) {
            wrong.add(
                    "%d after %d ms: %s -> %s".formatted(answer.statusCode(), millis, what, beginning(answer.body())));
        }
        return answer;
    }

    private List<String> files() {
        List<String> ids = json(get("scenarios")).findValuesAsString("id");
        assertFalse(ids.isEmpty());
        return ids;
    }

    private static String order(String scenario, String plan, String more) {
        return """
                {
                "scenario": "%s",
                "seed": 3,
                "quarters": 2,
                "plan": %s,
                "changes": [
                {"fromQuarter": 1, "minimumFit": 0.5},
                {"fromQuarter": 2, "headcount": {"hunter": 1}, "duties": {"care": {"does": ["hunter"]}}}
                ]%s
                }""".formatted(scenario, plan, more);
    }

    private static String withCase(String text) {
        return PRETTY.createObjectNode()
                .put("scenarioYaml", text)
                .put("quarters", 2)
                .toString();
    }

    private static String beginning(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300) + "…";
    }
}
