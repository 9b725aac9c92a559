package org.kampus.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.kampus.browser.RunningTrainer;
import tools.jackson.databind.JsonNode;

/** Experiments as a program meets them: ordered, watched, stopped, read. */
class ExperimentsIT extends ApiTestCase {

    private static final String SMALL = """
            {"scenario": "five-people-firm", "seed": %d, "quarters": 2, "replications": 6,
             "variants": [{"name": "choosier", "changes": [{"fromQuarter": 2, "minimumFit": 0.9}]}]}""";

    private static final String LONG = """
            {"scenario": "logistics-three-ways", "seed": %d, "replications": 2000}""";

    private final RunningTrainer trainer = RunningTrainer.shared();

    @Test
    void an_experiment_is_taken_watched_and_read() throws Exception {
        HttpResponse<String> taken = post("experiments", JSON, SMALL.formatted(1));
        assertEquals(202, taken.statusCode(), taken.body());
        String id = json(taken).at("/id").asString();
        assertTrue(taken.headers().firstValue("Location").orElseThrow().endsWith("/api/v1/experiments/" + id));
        assertEquals("five-people-firm", json(taken).at("/name").asString());

        JsonNode done = await(id);
        JsonNode result = json(get("experiments/" + id + "/result"));

        assertEquals("done", done.at("/state").asString());
        assertEquals(1, done.at("/progress").asDouble());
        assertEquals(List.of("baseline", "choosier"), result.at("/arms").findValuesAsString("name"));
        assertTrue(result.at("/arms/0/differences").isMissingNode());
        JsonNode profit = result.at("/arms/1/metrics/profit");
        assertEquals(6, profit.at("/fates").asInt());
        assertTrue(profit.at("/p10").asDouble() <= profit.at("/p50").asDouble());
        assertTrue(profit.at("/p50").asDouble() <= profit.at("/p90").asDouble());
        JsonNode difference = result.at("/arms/1/differences/profit");
        assertEquals(
                result.at("/arms/1/metrics/profit/mean").asDouble()
                        - result.at("/arms/0/metrics/profit/mean").asDouble(),
                difference.at("/difference").asDouble(),
                1e-6);
        assertTrue(
                difference.at("/low").asDouble() <= difference.at("/difference").asDouble());
        for (JsonNode metric : result.at("/arms/1/differences")) {
            assertEquals(
                    metric.at("/fates").asInt(),
                    metric.at("/better").asInt()
                            + metric.at("/equal").asInt()
                            + metric.at("/worse").asInt(),
                    metric.toString());
        }
        assertTrue(result.at("/scenarioDigest").asString().matches("[0-9a-f]{64}"));
        HttpResponse<String> csv = get("experiments/" + id + "/result.csv");
        assertTrue(csv.headers().firstValue("Content-Type").orElse("").startsWith("text/csv"));
        assertTrue(csv.body().lines().count() > 2 * 6, csv.body());
        HttpResponse<String> workbook = get("experiments/" + id + "/result.xlsx");
        assertEquals(200, workbook.statusCode());
        assertTrue(workbook.body().startsWith("PK"));
        JsonNode change = result.at("/arms/1/change");
        assertEquals(2, change.at("/ahead").size());
        assertEquals(
                difference.at("/difference").asDouble(),
                change.at("/ahead/1/profit/mean").asDouble(),
                1e-6);
        assertTrue(change.at("/worstTenth").isMissingNode(), "six fates have no tenth");
        HttpResponse<String> report = get("experiments/" + id + "/board-report");
        assertTrue(report.body().startsWith("%PDF-"), report.body());
        HttpResponse<String> page =
                get("experiments/" + id + "/board-report", "Accept", "text/html", "Accept-Language", "ru");
        assertTrue(page.body().contains("Отчёт руководству"), page.body());
        for (String kind : List.of("sensitivity", "screening", "search")) {
            problem(404, get("experiments/" + id + "/studies/" + kind));
            problem(409, get("experiments/" + id + "/studies/" + kind + "/result"));
            problem(409, get("experiments/" + id + "/studies/" + kind + "/result.csv"));
            problem(409, get("experiments/" + id + "/studies/" + kind + "/result.xlsx"));
        }
        problem(404, get("experiments/" + id + "/studies/horoscope/result.csv"));
        forget(id);
    }

    @Test
    void the_same_key_gives_the_same_experiment_and_another_order_is_refused() throws Exception {
        String key = UUID.randomUUID().toString();
        String first = id(post("experiments", JSON, SMALL.formatted(2), "Idempotency-Key", key));

        assertEquals(first, id(post("experiments", JSON, SMALL.formatted(2), "Idempotency-Key", key)));
        JsonNode refused = problem(422, post("experiments", JSON, SMALL.formatted(3), "Idempotency-Key", key));
        assertEquals("urn:kampus:problem:keyOfAnotherOrder", refused.at("/type").asString());
        problem(400, post("experiments", JSON, SMALL.formatted(2), "Idempotency-Key", "a key with spaces"));
        await(first);
        forget(first);
    }

    @Test
    void a_stopped_experiment_is_cancelled_at_once_and_then_deleted() throws Exception {
        String id = id(post("experiments", JSON, LONG.formatted(1)));
        problem(409, get("experiments/" + id + "/result"));
        problem(409, get("experiments/" + id + "/result.csv"));
        problem(409, get("experiments/" + id + "/result.xlsx"));
        problem(409, get("experiments/" + id + "/board-report"));

        long begun = System.nanoTime();
        assertEquals(204, delete("experiments/" + id).statusCode());
        JsonNode stopped = await(id);

        assertEquals("cancelled", stopped.at("/state").asString());
        assertTrue(System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(5));
        problem(409, get("experiments/" + id + "/result"));
        assertEquals(204, delete("experiments/" + id).statusCode());
        problem(404, get("experiments/" + id));
        problem(404, delete("experiments/" + id));
    }

    @Test
    void who_has_too_many_on_the_way_is_told_to_wait() throws Exception {
        List<String> taken = new ArrayList<>();
        HttpResponse<String> answer = post("experiments", JSON, LONG.formatted(10));
        while (answer.statusCode() == 202 && taken.size() < 20) {
            taken.add(id(answer));
            answer = post("experiments", JSON, LONG.formatted(10 + taken.size()));
        }

        JsonNode refused = problem(429, answer);
        assertTrue(answer.headers().firstValue("Retry-After").isPresent());
        assertEquals("urn:kampus:problem:tooManyOfCaller", refused.at("/type").asString());
        assertTrue(json(get("experiments/" + taken.getLast())).at("/position").asInt() >= 1);
        for (String id : taken) {
            delete("experiments/" + id);
            await(id);
            forget(id);
        }
    }

    @Test
    void everything_wrong_is_told_at_once() {
        JsonNode problem = problem(422, post("experiments", JSON, """
                {"name": " ", "scenario": "five-people-firm", "replications": 1,
                 "assumptions": {"clients.nothing": 1, "clients.personBondDecay": 5},
                 "variants": [{"name": "a", "changes": [{"fromQuarter": 99}]},
                              {"name": "a", "changes": [{"minimumFit": 5}]}]}"""));

        assertEquals(
                List.of(
                        "replications",
                        "name",
                        "variants[1].name",
                        "assumptions",
                        "assumptions",
                        "variants[0].changes[0].fromQuarter",
                        "variants[1].changes[0].minimumFit"),
                problem.at("/problems").findValuesAsString("path"));
    }

    @Test
    void too_much_work_is_refused_before_it_begins() {
        JsonNode problem = problem(422, post("experiments", JSON, """
                {"scenario": "logistics-three-ways", "quarters": 40, "replications": 10000,
                 "variants": [{"name": "a"}, {"name": "b"}, {"name": "c"}]}"""));

        assertEquals("urn:kampus:problem:tooMuchWork", problem.at("/type").asString());
        assertTrue(problem.at("/detail").asString().contains("2,000,000,000"), problem.toString());
    }

    @Test
    void a_run_that_is_too_large_is_refused_with_its_size_the_limit_and_the_cure() {
        JsonNode problem = problem(422, post("experiments", JSON, """
                {"scenario": "five-people-firm", "replications": 2,
                 "assumptions": {"lines[0].parameters.clientsAtStart": 1000000}}"""));

        JsonNode told = problem.at("/problems/0");
        assertTrue(told.at("/value").asLong() > 1_000_000, problem.toString());
        assertTrue(told.at("/message").asString().contains("1,000,000"), problem.toString());
        assertTrue(told.at("/hint").asString().contains("fewer"), problem.toString());
    }

    @Test
    void a_study_is_ordered_watched_stopped_and_read_by_a_program() throws Exception {
        String id = id(post("experiments", JSON, SMALL.formatted(8)));
        String place = "experiments/" + id + "/studies/";
        problem(404, post(place + "horoscope", JSON, "{}"));
        await(id);

        JsonNode wrong = problem(422, post(place + "sensitivity", JSON, """
                {"variant": 2, "replications": 1, "runs": 5}"""));
        assertEquals(
                List.of("runs", "variant", "replications"),
                wrong.at("/problems").findValuesAsString("path"));
        assertEquals(
                List.of("weeklyPayroll", "runs", "rules"),
                problem(422, post(place + "search", JSON, "{\"weeklyPayroll\": -1, \"runs\": 5, \"rules\": 1}"))
                        .at("/problems")
                        .findValuesAsString("path"));

        HttpResponse<String> taken = post(place + "search", JSON, "{\"runs\": 100000}");
        assertEquals(202, taken.statusCode(), taken.body());
        assertTrue(taken.headers().firstValue("Location").orElseThrow().endsWith("/api/v1/" + place + "search"));
        problem(409, post(place + "search", JSON, "{\"runs\": 300}"));
        assertEquals(204, delete(place + "search").statusCode());
        assertEquals("cancelled", awaitAt(place + "search").at("/state").asString());

        JsonNode unknown = problem(422, post(place + "search", JSON, "{\"keep\": [\"wizard\"]}"));
        assertEquals("keep", unknown.at("/problems/0/path").asString());
        assertEquals(
                202,
                post(
                                place + "search",
                                JSON,
                                "{\"runs\": 300, \"noLayoffs\": true, \"keep\": [\"universalSeller\"], \"decisionsPerQuarter\": 1}")
                        .statusCode());
        assertEquals("done", awaitAt(place + "search").at("/state").asString());
        JsonNode found = json(get(place + "search/result")).at("/search");
        assertTrue(found.at("/frontier").size() >= 1, found.toString());
        assertTrue(found.at("/constraints/noLayoffs").asBoolean(), found.toString());
        assertEquals(1, found.at("/frontier/0/steps/0/fromQuarter").asInt());
        JsonNode plan = found.at("/frontier/0/plan");
        assertEquals(
                200,
                post(
                                "runs",
                                JSON,
                                "{\"scenario\": \"five-people-firm\", \"quarters\": 1, \"plan\": %s}".formatted(plan))
                        .statusCode());
        assertEquals(1, json(get("experiments/" + id + "/studies")).size());
        forget(id);
    }

    @Test
    void a_study_needs_an_experiment_that_is_done() throws Exception {
        String id = id(post("experiments", JSON, LONG.formatted(3)));

        problem(409, post("experiments/" + id + "/studies/search", JSON, "{}"));
        delete("experiments/" + id);
        await(id);
        forget(id);
    }

    @Test
    void experiments_are_listed_for_their_trainer_only() throws Exception {
        problem(401, get("experiments"));
        String[] token = {"Authorization", "Bearer " + trainer.token()};
        int before = json(get("experiments", token)).at("/total").asInt();
        String first = id(post("experiments", JSON, SMALL.formatted(21), token));
        String second = id(post("experiments", JSON, SMALL.formatted(22), token));
        String foreign = id(post("experiments", JSON, SMALL.formatted(23)));

        JsonNode all = json(get("experiments", token));
        assertEquals(before + 2, all.at("/total").asInt());
        assertTrue(all.at("/experiments").findValuesAsString("id").containsAll(List.of(first, second)));
        assertFalse(all.toString().contains(foreign));
        JsonNode one = json(get("experiments?offset=1&limit=1", token));
        assertEquals(1, one.at("/experiments").size());
        assertEquals(1, one.at("/offset").asInt());
        assertEquals(
                0,
                json(get("experiments?offset=100000", token)).at("/experiments").size());
        problem(400, get("experiments?limit=0", token));
        problem(400, get("experiments?offset=many", token));
        for (String id : List.of(first, second)) {
            await(id);
            assertEquals(204, delete("experiments/" + id, token).statusCode());
        }
        await(foreign);
        forget(foreign);
    }

    @Test
    void what_in_the_plans_was_hardly_meant_so_is_told_with_the_order() throws Exception {
        HttpResponse<String> taken = post("experiments", JSON, """
                {"scenario": "five-people-firm", "quarters": 2, "replications": 2,
                 "variants": [{"name": "idle", "changes": [{"fromQuarter": 2, "headcount": {"universalSeller": 4, "hunter": 1}}]}]}""", "Accept-Language", "ru");

        JsonNode warnings = json(taken).at("/warnings");
        assertEquals(1, warnings.size(), warnings.toString());
        assertEquals("idle", warnings.at("/0/arm").asString());
        assertEquals(2, warnings.at("/0/fromQuarter").asInt());
        assertEquals("headcount.hunter", warnings.at("/0/path").asString());
        assertTrue(warnings.at("/0/hint").asString().matches("(?s).*\\p{IsCyrillic}.*"), warnings.toString());
        await(id(taken));
        forget(id(taken));
    }

    @Test
    void other_assumptions_are_other_results() throws Exception {
        String usual = id(post("experiments", JSON, SMALL.formatted(5)));
        String doubted = id(post(
                "experiments",
                JSON,
                SMALL.formatted(5).replaceFirst("\\{", "{\"assumptions\": {\"clients.personBondDecay\": 0.15}, ")));
        await(usual);
        await(doubted);

        assertFalse(json(get("experiments/" + usual + "/result"))
                .at("/arms/0/metrics/profit/mean")
                .equals(json(get("experiments/" + doubted + "/result")).at("/arms/0/metrics/profit/mean")));
        forget(usual);
        forget(doubted);
    }

    @Test
    void what_does_not_exist_cannot_be_asked_for_or_stopped() {
        for (String id : List.of(UUID.randomUUID().toString(), "1", "nothing")) {
            assertTrue(get("experiments/" + id).statusCode() / 100 == 4);
            assertTrue(delete("experiments/" + id).statusCode() / 100 == 4);
        }
        problem(401, post("experiments", JSON, SMALL.formatted(1), "Authorization", "Bearer nonsense"));
    }

    private JsonNode await(String id) throws InterruptedException {
        return awaitAt("experiments/" + id);
    }

    private JsonNode awaitAt(String path) throws InterruptedException {
        JsonNode state = json(get(path));
        for (int tries = 0; tries < 1200 && underWay(state); tries++) {
            TimeUnit.MILLISECONDS.sleep(50);
            state = json(get(path));
        }
        assertFalse(underWay(state), state.toString());
        return state;
    }

    private static boolean underWay(JsonNode state) {
        return List.of("queued", "running").contains(state.at("/state").asString());
    }

    private void forget(String id) {
        assertEquals(204, delete("experiments/" + id).statusCode());
    }

    private static String id(HttpResponse<String> taken) {
        assertEquals(202, taken.statusCode(), taken.body());
        return json(taken).at("/id").asString();
    }
}
