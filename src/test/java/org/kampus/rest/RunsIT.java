package org.kampus.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Runs, checks of files, parameters and schemas as a program meets them. */
class RunsIT extends ApiTestCase {

    private static final String CASE = "five-people-firm";

    @Test
    void a_run_tells_quarters_weeks_totals_and_why_clients_left() {
        JsonNode run = run("{\"scenario\": \"chemical-expediters\", \"seed\": 3, \"quarters\": 3}");

        assertEquals("chemical-expediters", run.at("/scenario").asString());
        assertEquals(3, run.at("/seed").asInt());
        assertEquals(3, run.at("/quarters").size());
        assertEquals(39, run.at("/weeks/week").size());
        assertEquals(39, run.at("/weeks/company/revenue").size());
        assertEquals(39, run.at("/weeks/load/accountManager").size());
        assertEquals(
                0, run.at("/history/0/quarter").asInt() + run.at("/history").size() - 1);
        double profit = 0;
        double lost = 0;
        for (JsonNode quarter : run.at("/quarters")) {
            profit += quarter.at("/figures/profit").asDouble();
            lost += quarter.at("/figures/stoppedBuying").asDouble();
        }
        assertEquals(profit, run.at("/total/profit").asDouble(), 1e-6 * Math.abs(profit));
        assertEquals(lost, run.at("/total/stoppedBuying").asDouble());
        assertEquals((int) lost, run.at("/stopped").size());
        assertEquals(run.at("/stopped"), run.at("/lost"), "the key of before is still told");
        assertEquals(run.at("/total/stoppedBuying"), run.at("/total/lostClients"));
        assertEquals(run.at("/weeks/company/writtenOff"), run.at("/weeks/company/lost"));
        assertEquals(run.at("/weeks/company/writtenOffClients"), run.at("/weeks/company/lostClients"));
        for (JsonNode client : run.at("/stopped")) {
            double shares = 0;
            for (JsonNode share : client.at("/causes")) {
                shares += share.asDouble();
            }
            assertEquals(1, shares, 1e-9);
            assertTrue(client.at("/causes").has(client.at("/cause").asString()));
        }
    }

    @Test
    void a_run_explains_what_would_have_kept_clients_what_decisions_did_and_what_was_luck() {
        JsonNode run = run("""
                {"scenario": "five-people-firm", "seed": 3, "quarters": 2, "changes": [{"fromQuarter": 2, "minimumFit": 0.5}],
                 "explain": ["departures", "decisions", "luck"], "fatesOf": [59]}""");
        for (JsonNode departure : run.at("/quarters/0/explanation/departures")) {
            for (JsonNode alone : departure.at("/alone")) {
                JsonNode stays = alone.at("/staysOf100");
                assertEquals(departure.at("/client").asInt() == 59, stays.isObject(), departure.toString());
                assertTrue(
                        stays.at("/with").asInt(0) <= 100
                                && stays.at("/without").asInt(0) <= 100,
                        stays.toString());
            }
        }
        assertTrue(run.at("/quarters/0/explanation/departures")
                        .findValues("staysOf100")
                        .size()
                > 0);
        problem(422, post("runs", JSON, "{\"scenario\": \"five-people-firm\", \"fatesOf\": [1, 2, 3, 4, 5]}"));
        JsonNode second = run.at("/quarters/1/explanation");

        assertEquals(
                run.at("/quarters/1/figures/stoppedBuying").asInt(),
                second.at("/departures").size());
        for (String score : new String[] {"profit", "clientBaseValue", "retention", "load"}) {
            JsonNode bridge = second.at("/bridge/" + score);
            double sum = bridge.at("/from").asDouble();
            for (JsonNode part : bridge.at("/parts")) {
                sum += part.at("/value").asDouble();
            }
            assertEquals(bridge.at("/to").asDouble(), sum, 1e-6 * (1 + Math.abs(sum)), score);
            assertEquals(200, second.at("/luck/" + score + "/replications").asInt());
        }
        assertEquals("minimumFit", second.at("/bridge/profit/parts/2/name").asString());
        assertEquals("minimumFit", second.at("/yearAhead/0/name").asString());
        assertTrue(run.at("/history/0/explanation").isMissingNode());
        JsonNode plain = run("{\"scenario\": \"five-people-firm\", \"seed\": 3, \"quarters\": 1}");
        assertTrue(plain.at("/quarters/0/explanation").isMissingNode());
        JsonNode problem =
                problem(422, post("runs", JSON, "{\"scenario\": \"five-people-firm\", \"explain\": [\"everything\"]}"));
        assertTrue(problem.toString().contains("departures, decisions, luck"), problem.toString());
    }

    @Test
    void the_same_order_gives_the_same_digest_and_another_seed_another() {
        String order = "{\"scenario\": \"five-people-firm\", \"seed\": 11, \"quarters\": 2}";
        String digest = run(order).at("/digest").asString();

        assertEquals(digest, run(order).at("/digest").asString());
        assertFalse(digest.equals(run(order.replace("11", "12")).at("/digest").asString()));
    }

    @Test
    void a_case_may_come_with_the_order_and_is_the_same_case() {
        String file = get("scenarios/" + CASE, "Accept", YAML).body();

        JsonNode sent = run("{\"scenarioYaml\": %s, \"quarters\": 1}".formatted(quoted(file)));
        JsonNode listed = run("{\"scenario\": \"%s\", \"quarters\": 1}".formatted(CASE));

        assertEquals(
                listed.at("/scenarioDigest").asString(),
                sent.at("/scenarioDigest").asString());
        assertEquals(listed.at("/digest").asString(), sent.at("/digest").asString());
    }

    @Test
    void a_change_changes_nothing_before_its_quarter() {
        JsonNode steady = run("{\"scenario\": \"%s\", \"quarters\": 3}".formatted(CASE));
        JsonNode changed =
                run("{\"scenario\": \"%s\", \"quarters\": 3, \"changes\": [{\"fromQuarter\": 2, \"minimumFit\": 0.8}]}"
                        .formatted(CASE));

        assertEquals(steady.at("/quarters/0"), changed.at("/quarters/0"));
        assertFalse(steady.at("/quarters/2").equals(changed.at("/quarters/2")));
    }

    @Test
    void a_plan_speaks_the_words_of_a_case() {
        JsonNode plan = json(get("scenarios/" + CASE, "Accept", JSON)).at("/startingPlan");

        JsonNode given = run("{\"scenario\": \"%s\", \"quarters\": 1, \"plan\": %s}".formatted(CASE, plan));

        assertEquals(
                run("{\"scenario\": \"%s\", \"quarters\": 1}".formatted(CASE)).at("/digest"), given.at("/digest"));
    }

    @Test
    void everything_wrong_is_told_at_once_in_the_callers_language() {
        JsonNode problem = problem(422, post("runs", JSON, """
                        {"scenario": "nowhere", "seed": "x", "quarters": 99, "plan": {"headcount": {"hunter": -1}}}""", "Accept-Language", "ru"));

        assertEquals("urn:kampus:problem:invalidOrder", problem.at("/type").asString());
        assertEquals(
                List.of("seed", "quarters", "scenario", "plan.headcount.hunter"),
                problem.at("/problems").findValuesAsString("path"));
        assertEquals("Кейса «nowhere» нет.", problem.at("/problems/2/message").asString());
    }

    @Test
    void a_fault_in_a_case_sent_along_is_told_with_its_line() {
        String file = get("scenarios/" + CASE, "Accept", YAML).body().replaceFirst("quarters: \\d+", "quarters: 99");

        JsonNode problem = problem(422, post("runs", JSON, "{\"scenarioYaml\": %s}".formatted(quoted(file))));

        assertEquals("scenarioYaml.quarters", problem.at("/problems/0/path").asString());
        assertTrue(problem.at("/problems/0/line").asInt() > 1);
        assertEquals("99", problem.at("/problems/0/value").asString());
    }

    @Test
    void what_was_hardly_meant_so_is_told_beside_the_outcome() {
        JsonNode run = run("""
                {"scenario": "five-people-firm", "quarters": 3, "changes": [
                 {"fromQuarter": 2, "headcount": {"universalSeller": 3, "hunter": 1}},
                 {"fromQuarter": 3, "duties": {"care": {"does": ["accountManager"]}}}]}""");

        assertEquals(
                List.of("headcount.hunter", "duties.care"), run.at("/warnings").findValuesAsString("path"));
        assertEquals(2, run.at("/warnings/0/fromQuarter").asInt());
        assertEquals(3, run.at("/warnings/1/fromQuarter").asInt());
        assertTrue(run("{\"scenario\": \"five-people-firm\", \"quarters\": 1}")
                .at("/warnings")
                .isEmpty());
        String file = get("scenarios/" + CASE, "Accept", YAML)
                .body()
                .replaceFirst("universalSeller: 5", "universalSeller: 4\n    hunter: 1");
        JsonNode checked = json(post("scenario-validations", YAML, file));
        assertTrue(checked.at("/valid").asBoolean(), checked.toString());
        assertEquals(
                "startingPlan.headcount.hunter", checked.at("/warnings/0/path").asString());
        assertTrue(checked.at("/warnings/0/line").asInt() > 100, checked.toString());
    }

    @Test
    void limits_of_the_case_and_of_the_server_are_told_with_numbers() {
        JsonNode people = problem(
                422,
                post(
                        "runs",
                        JSON,
                        "{\"scenario\": \"%s\", \"plan\": {\"headcount\": {\"universalSeller\": 50}}}"
                                .formatted(CASE)));
        assertTrue(people.at("/problems/0/message").asString().contains("50 people"), people.toString());

        String file = get("scenarios/" + CASE, "Accept", YAML)
                .body()
                .replaceFirst("clientsAtStart: \\d+", "clientsAtStart: 900000");
        JsonNode large = problem(422, post("runs", JSON, "{\"scenarioYaml\": %s}".formatted(quoted(file))));
        assertTrue(large.at("/problems/0/message").asString().contains("1,000,000"), large.toString());
    }

    @Test
    void what_is_no_json_object_is_told_with_its_place() {
        JsonNode problem = problem(400, post("runs", JSON, "{\n  \"seed\": }"));
        assertTrue(problem.at("/detail").asString().contains("line 2"), problem.toString());
        for (String body : new String[] {"", "[]", "7", "{\"seed\": 1, \"seed\": 2}", "{} {}", "{\"seed\": NaN}"}) {
            problem(400, post("runs", JSON, body));
        }
        problem(415, post("runs", "text/html", "{}"));
    }

    @Test
    void a_body_beyond_the_bound_is_refused_whether_its_length_is_told_or_not() {
        byte[] large = new byte[BodyLimit.LARGEST + 1];
        problem(413, send(to("runs").header("Content-Type", JSON).POST(BodyPublishers.ofByteArray(large))));
        problem(
                413,
                send(to("runs")
                        .header("Content-Type", JSON)
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))));
    }

    @Test
    void a_file_is_checked_without_being_kept() {
        String file = get("scenarios/" + CASE, "Accept", YAML).body();
        JsonNode sound = json(post("scenario-validations", YAML, file));
        assertTrue(sound.at("/valid").asBoolean(), sound.toString());
        assertTrue(json(get("scenarios"))
                .findValuesAsString("digest")
                .contains(sound.at("/digest").asString()));

        JsonNode broken = json(post(
                "scenario-validations",
                YAML,
                file.replaceFirst("difficulty: \\w+", "difficulty: nice"),
                "Accept-Language",
                "ru"));
        assertFalse(broken.at("/valid").asBoolean());
        assertEquals("difficulty", broken.at("/problems/0/path").asString());
        assertEquals("nice", broken.at("/problems/0/value").asString());
        assertTrue(broken.at("/problems/0/line").asInt() > 1);
        assertTrue(broken.at("/problems/0/hint").asString().matches("(?s).*\\p{IsCyrillic}.*"), broken.toString());
    }

    @Test
    void every_number_of_a_case_is_told_with_meaning_unit_range_and_source() {
        JsonNode parameters = json(get("scenarios/" + CASE + "/parameters"));
        assertTrue(parameters.size() > 100);
        for (JsonNode parameter : parameters) {
            assertTrue(parameter.at("/value").asDouble() >= parameter.at("/min").asDouble(), parameter.toString());
            assertTrue(parameter.at("/value").asDouble() <= parameter.at("/max").asDouble(), parameter.toString());
            assertFalse(parameter.at("/meaning").asString().isBlank(), parameter.toString());
            assertFalse(parameter.at("/source").asString().isBlank(), parameter.toString());
        }
        problem(404, get("scenarios/nowhere/parameters"));
    }

    @Test
    void schemas_are_given_once_and_not_again_while_they_are_the_same() {
        for (String name : new String[] {"plan", "scenario"}) {
            HttpResponse<String> answer = get("schemas/" + name);
            assertEquals(
                    "application/schema+json",
                    answer.headers().firstValue("Content-Type").orElse(""));
            assertEquals("urn:kampus:" + name + ":1", json(answer).at("/$id").asString());
            String tag = answer.headers().firstValue("ETag").orElseThrow();
            assertEquals(304, get("schemas/" + name, "If-None-Match", tag).statusCode());
        }
    }

    @Test
    void answers_may_be_shown_and_kept_nowhere() {
        var headers = get("scenarios/nowhere").headers();
        assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
        assertEquals("no-store", headers.firstValue("Cache-Control").orElse(""));
        assertEquals(
                "default-src 'none'; frame-ancestors 'none'",
                headers.firstValue("Content-Security-Policy").orElse(""));
    }

    private JsonNode run(String order) {
        HttpResponse<String> answer = post("runs", JSON, order);
        assertEquals(200, answer.statusCode(), answer.body());
        return json(answer);
    }
}
