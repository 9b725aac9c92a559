package org.kampus.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kampus.browser.RunningTrainer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every operation of the programming interface is used once and answers as described; what is sent and answered here are
 * the examples of the description. Compares them, or writes them anew with {@code -Dkampus.openapi.write=true}.
 */
class OpenApiIT extends ApiTestCase {

    private static final Path EXAMPLES = Path.of("src/main/resources/org/kampus/rest/openapi-examples.json");
    private static final JsonMapper PRETTY = JsonMapper.builder().build();

    /** Longer lists and tables are cut in examples. */
    private static final int LONGEST_LIST = 2;

    private static final int LARGEST_TABLE = 20;
    private static final int SHOWN_OF_TABLE = 5;

    /** What is another one in each run: ids, times, what depends on how fast the machine is. */
    private static final Map<String, Object> FLEETING = Map.of(
            "createdAt", "2026-11-30T12:00:00Z",
            "finishedAt", "2026-11-30T12:00:05Z",
            "updatedAt", "2026-11-30T12:00:05Z",
            "expires", "2026-12-01T12:00:00Z",
            "code", "K7WM",
            "position", 1,
            "progress", 0,
            "total", 1);

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final String SOME_ID = "4d0c1bb6-6a34-4f0f-9a77-3c6b2f1f8d11";

    private static final String WANTED = """
            {"name": "Choosier", "scenario": "five-people-firm", "seed": 7, "quarters": 2, "replications": 6,
             "assumptions": {"clients.personBondDecay": 0.05},
             "variants": [{"name": "choosier", "changes": [{"fromQuarter": 1, "minimumFit": 0.55}]}]}""";

    /** A team's result follows from luck that nobody chooses: kept as it was if it still has the same figures. */
    private static final Set<String> BY_LUCK = Set.of("digest", "figures", "standing");

    private final ObjectNode examples = JsonNodeFactory.instance.objectNode();
    private final Set<String> used = new TreeSet<>();
    private final RunningTrainer trainer = RunningTrainer.shared();

    @Test
    void every_operation_answers_as_described_and_the_examples_are_true() throws Exception {
        library();
        runs();
        String experiment = experiment();
        studies(experiment);
        workshop();
        people();
        orders();
        company();
        problems();
        do204("DELETE", "experiments/" + experiment, null);

        Set<String> all = new TreeSet<>();
        DescribedInterface.all().forEach(operation -> all.add(operation.id()));
        // Its account was made by the trainer of all tests, who is judged in people().
        all.remove("makeTrainer");
        // Games are begun in browsers: GameDebriefIT asks for one, and its answer is the example.
        all.remove("getGameDebrief");
        assertEquals(all, used);
        assertEquals("", differences());
    }

    @Test
    void the_description_is_served_as_yaml_and_json_for_any_page_that_may_read_it() {
        HttpResponse<String> yaml = openApi("", "Accept", "*/*");
        HttpResponse<String> json = openApi("?format=json", "Accept", "*/*");

        assertEquals(
                "application/yaml;charset=utf-8", type(yaml).replace(" ", "").toLowerCase());
        assertEquals(ApiDescription.yaml(), yaml.body());
        assertTrue(type(json).startsWith("application/json"), type(json));
        assertEquals(ApiDescription.document(), json(json));
        assertEquals(json.body(), openApi("", "Accept", "application/json").body());
        String tag = yaml.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, openApi("", "If-None-Match", tag).statusCode());
    }

    private void library() {
        get200("about");
        JsonNode cases = get200("scenarios");
        assertTrue(cases.size() > 2);
        JsonNode whole = get200("scenarios/five-people-firm", "Accept", JSON);
        examples.withObject("answers").withObject("getScenario").set("a true answer", whole);
        get200("scenarios/five-people-firm/parameters");
        get200("lessons");
        get200("lessons/spare-hours");
        order("playLesson", "lessons/spare-hours/runs", "all fates", "{}", 200);
        order("playLesson", "lessons/spare-hours/runs", "one fate of a plan", "{\"choice\": 1, \"seed\": 7}", 200);
        schema("getScenarioSchema", get200("schemas/scenario"));
        schema("getPlanSchema", get200("schemas/plan"));
        String file = """
                schemaVersion: 1
                id: my-case
                quarters: 400
                """;
        HttpResponse<String> checked = post("scenario-validations", YAML, file);
        note("validateScenario", "a broken file", JsonNodeFactory.instance.stringNode(file), json(checked));
    }

    private void schema(String id, JsonNode given) {
        ObjectNode beginning = JsonNodeFactory.instance.objectNode();
        beginning.set("$schema", given.get("$schema"));
        beginning.set("$id", given.get("$id"));
        examples.withObject("answers").withObject(id).set("the beginning", beginning);
        examples.withObject("answers").withObject(id).remove("a true answer");
    }

    private void runs() {
        order("run", "runs", "the case as it is", "{\"scenario\": \"five-people-firm\", \"quarters\": 1}", 200);
        order("run", "runs", "choosier from the second quarter on, with somebody who has nothing to do", """
                {"scenario": "five-people-firm", "seed": 7, "quarters": 2,
                 "plan": {"preset": "universal", "headcount": {"universalSeller": 4, "hunter": 1}},
                 "changes": [{"fromQuarter": 2, "minimumFit": 0.55}]}""", 200);
        order("run", "runs", "explained", """
                {"scenario": "five-people-firm", "seed": 9, "quarters": 1, "changes": [{"fromQuarter": 1, "minimumFit": 0.55}],
                 "explain": ["departures", "decisions", "luck"], "fatesOf": [8]}""", 200);
    }

    private String experiment() throws InterruptedException {
        JsonNode taken = order("orderExperiment", "experiments", "choosier", WANTED, 202);
        String id = taken.at("/id").asString();
        await("experiments/" + id);
        get200("experiments/" + id);
        listed("experiments", id);
        get200("experiments/" + id + "/result");
        file("experiments/" + id + "/result.csv");
        file("experiments/" + id + "/result.xlsx");
        file("experiments/" + id + "/board-report");
        return id;
    }

    private void studies(String experiment) throws InterruptedException {
        String place = "experiments/" + experiment + "/studies/";
        order("orderStudy", place + "sensitivity", "sensitivity", "{\"variant\": 1, \"replications\": 2}", 202);
        order(
                "orderStudy",
                place + "screening",
                "screening",
                "{\"variant\": 1, \"replications\": 2, \"trajectories\": 2}",
                202);
        order("orderStudy", place + "search", "search", "{\"weeklyPayroll\": 200, \"runs\": 200}", 202);
        for (String kind : List.of("sensitivity", "screening", "search")) {
            await(place + kind);
            get200(place + kind);
            JsonNode result = json(get(place + kind + "/result"));
            note("getStudyResult", kind, null, result);
            file(place + kind + "/result.csv");
            file(place + kind + "/result.xlsx");
        }
        get200("experiments/" + experiment + "/studies");
        do204("DELETE", place + "search", null);
    }

    private void workshop() throws IOException, InterruptedException {
        JsonNode made = order("makeWorkshop", "workshops", "a workshop of two rounds", """
                {"title": "Spring", "scenario": "five-people-firm", "rounds": 2, "minutes": 15, "practice": false,
                 "scoreMix": {"profit": 3, "retention": 1}, "proposalRounds": [2], "teams": ["North", "South"]}""", 201);
        String place = "workshops/" + made.at("/id").asString();
        order("addTeam", place + "/teams", "a team that decides by itself", """
                {"name": "Nothing changes", "robot": "nothingChanges"}""", 200);
        listed("workshops", made.at("/id").asString());
        do204("DELETE", place + "/teams/" + made.at("/teams/1/id").asString(), null);
        long stage = json(get(place, "Authorization", "Bearer " + trainer.token()))
                .at("/stage")
                .asLong();
        JsonNode open =
                order("moveWorkshop", place + "/start", "the stage last seen", "{\"stage\": %d}".formatted(stage), 200);
        order("moveWorkshop", place + "/extend", "five more minutes", "{\"minutes\": 5}", 200);
        String plan = json(get("scenarios/five-people-firm", "Accept", JSON))
                .at("/startingPlan")
                .toString();
        do204("PUT", place + "/teams/" + made.at("/teams/0/id").asString() + "/plan?reason=typed", plan);
        String team = made.at("/teams/0/id").asString();
        order(
                "helpTeam",
                place + "/adjustments",
                "the trainer was late",
                "{\"team\": \"%s\", \"amount\": 250, \"reason\": \"The trainer was late\"}".formatted(team),
                200);
        String penalty = order(
                        "helpTeam",
                        place + "/adjustments",
                        null,
                        "{\"team\": \"%s\", \"amount\": -50, \"reason\": \"By mistake\"}".formatted(team),
                        200)
                .at("/adjustments/1/id")
                .asString();
        do204("DELETE", place + "/adjustments/" + penalty, null);
        lessons(place);
        do204("POST", place + "/news", "{\"text\": \"Ten minutes left for the plan\"}");
        order(
                "moveWorkshop",
                place + "/close",
                null,
                "{\"stage\": %d}".formatted(open.at("/stage").asLong()),
                200);
        for (int tries = 0; tries < 600; tries++) {
            JsonNode now = json(get(place, "Authorization", "Bearer " + trainer.token()));
            if (now.at("/state").asString().equals("review")) {
                break;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        order("moveWorkshop", place + "/reveal", "profit for all to see", "{\"step\": \"profit\"}", 200);
        get200(place, "Authorization", "Bearer " + trainer.token());
        keepLuck(examples, PRETTY.readTree(Files.readString(EXAMPLES)));
        file(place + "/results.csv");
        file(place + "/workshop.xlsx");
        debrief(place + "/debrief");
        debrief(place + "/teams/" + made.at("/teams/0/id").asString() + "/debrief");
        problem(404, get("games/4d0c1bb6-6a34-4f0f-9a77-3c6b2f1f8d11/debrief"));
        examples.withObject("answers")
                .set(
                        "getGameDebrief",
                        PRETTY.readTree(Files.readString(EXAMPLES)).at("/answers/getGameDebrief"));
        examples.withObject("problems")
                .withObject("Working")
                .withObject("half done")
                .put("state", "working")
                .put("progress", 0.5);
        do204("DELETE", place, null);
    }

    private void lessons(String place) {
        String body = "{\"lessons\": [\"luck-or-skill\", \"spare-hours\"], \"day\": \"2027-03-02\"}";
        HttpResponse<String> answer = send(to(place + "/lessons")
                .header("Content-Type", JSON)
                .header("Authorization", "Bearer " + trainer.token())
                .PUT(BodyPublishers.ofString(body)));
        assertEquals(200, answer.statusCode(), answer.body());
        note("giveLessons", "two lessons", PRETTY.readTree(body), json(answer));
        get200(place + "/lessons", "Authorization", "Bearer " + trainer.token());
    }

    /** What follows from the luck of a workshop's results is taken from the kept examples, where its shape is the same. */
    private static void keepLuck(JsonNode now, JsonNode kept) {
        if (now instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                keepLuck(list.get(i), kept.path(i));
            }
        } else if (now instanceof ObjectNode object) {
            boolean result = object.has("submitted") || object.has("standing");
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode before = kept.path(name);
                if (!result || !BY_LUCK.contains(name)) {
                    keepLuck(object.get(name), before);
                } else if (before.getNodeType() == object.get(name).getNodeType()
                        && before.propertyNames().equals(object.get(name).propertyNames())) {
                    object.set(name, before);
                }
            }
        }
    }

    /** Two years of made-up orders: sent, read otherwise, fitted, forgotten. */
    private void orders() throws IOException, InterruptedException {
        String file = MadeUpOrders.csv();
        String[] trainers = {"Authorization", "Bearer " + trainer.token()};
        HttpResponse<String> sent = post("order-histories", "text/csv", file, trainers);
        assertEquals(201, sent.statusCode(), sent.body());
        JsonNode read = json(sent);
        String shown = file.lines().limit(3).reduce((a, b) -> a + "\n" + b).orElse("");
        note("sendOrders", "two years of orders", JsonNodeFactory.instance.stringNode(shown), read);
        String place = "order-histories/" + read.at("/id").asString();
        get200(place, trainers);
        HttpResponse<String> further = post(place + "/files", "text/csv", file, trainers);
        assertEquals(200, further.statusCode(), further.body());
        assertEquals(json(further).at("/summary/orders"), read.at("/summary/orders"), "the same orders count once");
        note("sendMoreOrders", "the same once more", JsonNodeFactory.instance.stringNode(shown), json(further));
        String reading = "{\"columns\": {\"client\": 0, \"date\": 1, \"amount\": 2}, \"until\": \"2026-10-31\"}";
        HttpResponse<String> anew = send(to(place)
                .header("Authorization", "Bearer " + trainer.token())
                .header("Content-Type", JSON)
                .method("PATCH", BodyPublishers.ofString(reading)));
        assertEquals(200, anew.statusCode(), anew.body());
        note("readOrders", "columns and the last day", PRETTY.readTree(reading), json(anew));
        file(place + "/problems");
        file(place + "/orders");
        ObjectNode taken = (ObjectNode) order("fitOrders", place + "/fit", null, "{\"bootstrap\": 20}", 202);
        note("fitOrders", "few samples", PRETTY.readTree("{\"bootstrap\": 20}"), taken.put("state", "running"));
        ObjectNode fit = (ObjectNode) json(get(place + "/fit", trainers));
        for (int tries = 0; tries < 600 && !fit.at("/state").asString().equals("done"); tries++) {
            TimeUnit.MILLISECONDS.sleep(200);
            fit = (ObjectNode) json(get(place + "/fit", trainers));
        }
        assertEquals("done", fit.at("/state").asString());
        // The last digits are the machine's.
        JsonNode kept = PRETTY.readTree(Files.readString(EXAMPLES)).at("/answers/getFit/a true answer");
        note("getFit", "a true answer", null, kept.isMissingNode() ? fit : kept);
        String beside = """
                {"name": "Beta", "saleType": "mixed", "variant": "low",
                 "staff": {"universalSeller": {"people": 3, "payPerMonth": 120}}}""";
        ObjectNode made = (ObjectNode) order("makeCaseOfOrders", place + "/scenario", null, beside, 202);
        note("makeCaseOfOrders", "three sellers", PRETTY.readTree(beside), made.put("state", "running"));
        do204("DELETE", "company-drafts/" + made.at("/id").asString(), null);
        do204("DELETE", place, null);
        assertEquals(404, get(place, trainers).statusCode());
    }

    /** A company by a few answers, until its case is found. */
    private void company() throws IOException, InterruptedException {
        String answers = """
                {"name": "Alpha", "saleType": "consultative", "numbers": {"clientsLastYear": 40, "retention": 0.85},
                 "staff": {"universalSeller": {"people": 2, "payPerMonth": 120}}}""";
        String[] trainers = {"Authorization", "Bearer " + trainer.token()};
        ObjectNode taken = (ObjectNode) order("draftCompany", "company-drafts", null, answers, 202);
        String place = "company-drafts/" + taken.at("/id").asString();
        note("draftCompany", "two sellers", PRETTY.readTree(answers), taken.put("state", "running"));
        JsonNode now = json(get(place, trainers));
        for (int tries = 0; tries < 1200 && !now.at("/state").asString().equals("done"); tries++) {
            TimeUnit.MILLISECONDS.sleep(100);
            now = json(get(place, trainers));
        }
        assertEquals("done", now.at("/state").asString());
        HttpResponse<String> sound =
                post("scenario-validations", YAML, now.at("/scenarioYaml").asString());
        assertEquals(200, sound.statusCode(), sound.body());
        // The case has the name of its company, which is another one each time.
        JsonNode kept = PRETTY.readTree(Files.readString(EXAMPLES)).at("/answers/getCompany/a true answer");
        note("getCompany", "a true answer", null, kept.isMissingNode() ? now : kept);
        do204("DELETE", place, null);
        assertEquals(404, get(place, trainers).statusCode());
    }

    private void people() {
        ObjectNode wanted = JsonNodeFactory.instance.objectNode();
        wanted.put("invitation", "SECRET-OF-THE-LINK")
                .put("login", RunningTrainer.LOGIN)
                .put("name", "Vera")
                .put("password", RunningTrainer.PASSWORD);
        note("makeTrainer", "by invitation", wanted, trainer.account());
        used.remove("makeTrainer");
        ObjectNode signIn = JsonNodeFactory.instance.objectNode();
        signIn.put("login", RunningTrainer.LOGIN)
                .put("password", RunningTrainer.PASSWORD)
                .put("label", "courses");
        ObjectNode token = (ObjectNode) json(post("trainers/tokens", JSON, signIn.toString()));
        token.put("token", "TOKEN");
        note("makeToken", "a token for a course system", signIn, token);
    }

    private void problems() {
        problem("NotFound", "an unknown case", get("scenarios/nowhere"));
        problem("NotAcceptable", "no format of ours", get("scenarios", "Accept", "text/html"));
        problem("UnsupportedMediaType", "no format that can be read", post("runs", "text/html", "{}"));
        problem("Unreadable", "no JSON", post("runs", JSON, "{\n  \"seed\": }"));
        problem("TooLarge", "a huge body", post("runs", JSON, "x".repeat(BodyLimit.LARGEST + 1)));
        problem("Refused", "everything wrong at once", post("runs", JSON, """
                {"scenario": "nowhere", "quarters": 99, "plan": {"headcount": {"hunter": -1}}}"""));
        problem("Refused", "a plan the lesson does not have", post("lessons/spare-hours/runs", JSON, """
                {"choice": 9, "seed": 7}"""));
        problem("Unauthorized", "no token", get("workshops"));
        List<String> taken = new ArrayList<>();
        HttpResponse<String> answer = endless(1);
        while (answer.statusCode() == 202 && taken.size() < 20) {
            taken.add(json(answer).at("/id").asString());
            answer = endless(taken.size() + 1);
        }
        problem("TooMany", "too many experiments", answer);
        problem("Conflict", "no result yet", get("experiments/" + taken.getFirst() + "/result"));
        for (String id : taken) {
            delete("experiments/" + id, "Authorization", "Bearer " + trainer.token());
        }
    }

    private HttpResponse<String> endless(int seed) {
        return post(
                "experiments",
                JSON,
                "{\"scenario\": \"logistics-three-ways\", \"seed\": %d, \"replications\": 2000}".formatted(seed),
                "Authorization",
                "Bearer " + trainer.token());
    }

    private void problem(String name, String example, HttpResponse<String> answer) {
        JsonNode problem = problem(answer.statusCode(), answer);
        examples.withObject("problems").withObject(name).set(example, shortened(problem));
    }

    /** A list of which only what was made here is shown: other tests made something, too, with the same account. */
    private void listed(String path, String id) {
        HttpResponse<String> answer = get(path, "Authorization", "Bearer " + trainer.token());
        assertEquals(200, answer.statusCode(), answer.body());
        JsonNode given = json(answer);
        ArrayNode list = (ArrayNode) (given.isArray() ? given : given.get(path));
        list.removeIf(entry -> !entry.at("/id").asString().equals(id));
        if (given instanceof ObjectNode page) {
            page.put("total", list.size());
        }
        note(DescribedInterface.of("GET", "/api/v1/" + path).orElseThrow().id(), "a true answer", null, given);
    }

    private JsonNode get200(String path, String... headers) {
        HttpResponse<String> answer = get(path, headers);
        assertEquals(200, answer.statusCode(), answer.body());
        JsonNode given = json(answer);
        note(DescribedInterface.of("GET", "/api/v1/" + path).orElseThrow().id(), "a true answer", null, given);
        return given;
    }

    private void file(String path) {
        HttpResponse<String> answer = get(path, "Authorization", "Bearer " + trainer.token());
        assertEquals(200, answer.statusCode(), answer.body());
        String id =
                DescribedInterface.of("GET", "/api/v1/" + path).orElseThrow().id();
        used.add(id);
        if (path.endsWith(".csv")) {
            String rows = answer.body()
                    .lines()
                    .limit(LONGEST_LIST)
                    .reduce((a, b) -> a + "\n" + b)
                    .orElse("");
            assertFalse(rows.isBlank(), path);
        }
    }

    /** Asked for until it is there, as figures, as a page and as PDF; its luck is another one each time. */
    private void debrief(String path) throws IOException, InterruptedException {
        String[] trainers = {"Authorization", "Bearer " + trainer.token(), "Accept", JSON};
        HttpResponse<String> answer = get(path, trainers);
        for (int tries = 0; answer.statusCode() == 202 && tries < 20; tries++) {
            TimeUnit.SECONDS.sleep(1);
            answer = get(path, trainers);
        }
        assertEquals(200, answer.statusCode(), answer.body());
        DescribedInterface.Operation operation =
                DescribedInterface.of("GET", "/api/v1/" + path).orElseThrow();
        used.add(operation.id());
        JsonNode kept = PRETTY.readTree(Files.readString(EXAMPLES)).at("/answers/" + operation.id());
        JsonNode example = kept.isMissingNode() ? json(answer) : kept.at("/a true answer");
        note(operation.id(), "a true answer", null, example);
        trainers[3] = "text/html";
        HttpResponse<String> page = get(path, trainers);
        assertTrue(type(page).startsWith("text/html"), type(page));
        assertTrue(page.body().contains("<h1>"), page.body());
        trainers[3] = "application/pdf";
        HttpResponse<String> pdf = get(path, trainers);
        assertEquals("application/pdf", type(pdf));
        assertTrue(pdf.body().startsWith("%PDF-"), "no PDF");
    }

    private JsonNode order(String id, String path, String example, String body, int status) {
        HttpResponse<String> answer = post(path, JSON, body, "Authorization", "Bearer " + trainer.token());
        assertEquals(status, answer.statusCode(), answer.body());
        JsonNode given = json(answer);
        if (example != null) {
            note(id, example, PRETTY.readTree(body), given);
        }
        return given;
    }

    private void do204(String method, String path, String body) {
        HttpRequest.Builder request = to(path).header("Authorization", "Bearer " + trainer.token());
        HttpResponse<String> answer = send(
                body == null
                        ? request.method(method, BodyPublishers.noBody())
                        : request.header("Content-Type", JSON).method(method, BodyPublishers.ofString(body)));
        assertEquals(204, answer.statusCode(), answer.body());
        String id = DescribedInterface.of(method, "/api/v1/" + path.replaceAll("\\?.*", ""))
                .orElseThrow()
                .id();
        used.add(id);
        if (body != null) {
            examples.withObject("requests").withObject(id).set("an order", PRETTY.readTree(body));
        }
    }

    private void note(String id, String example, JsonNode sent, JsonNode given) {
        used.add(id);
        if (sent != null) {
            examples.withObject("requests")
                    .withObject(id)
                    .set(example, PRETTY.readTree(ID.matcher(sent.toString()).replaceAll(SOME_ID)));
        }
        examples.withObject("answers").withObject(id).set(example, shortened(given));
    }

    private void await(String path) throws InterruptedException {
        for (int tries = 0; tries < 1200; tries++) {
            String state = json(get(path)).at("/state").asString();
            if (!Set.of("queued", "running").contains(state)) {
                assertEquals("done", state);
                return;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError(path + " does not end");
    }

    /** Fit for an example: long lists and tables cut, and without what is another one in each run. */
    private static JsonNode shortened(JsonNode value) {
        JsonNodeFactory factory = JsonNodeFactory.instance;
        if (value.isArray()) {
            ArrayNode list = factory.arrayNode();
            for (JsonNode item : value) {
                if (list.size() < LONGEST_LIST) {
                    list.add(shortened(item));
                }
            }
            return list;
        }
        if (value.isObject()) {
            ObjectNode object = factory.objectNode();
            boolean table = value.size() > LARGEST_TABLE && !value.has("headcount") && !value.has("schemaVersion");
            for (Map.Entry<String, JsonNode> entry : value.properties()) {
                if (!table || object.size() < SHOWN_OF_TABLE) {
                    Object fleeting = entry.getValue().isValueNode() ? FLEETING.get(entry.getKey()) : null;
                    object.set(
                            entry.getKey(),
                            fleeting == null ? shortened(entry.getValue()) : PRETTY.valueToTree(fleeting));
                }
            }
            object.remove("secondsLeft");
            return object;
        }
        return value.isString()
                ? factory.stringNode(ID.matcher(value.asString()).replaceAll(SOME_ID))
                : value;
    }

    private String differences() throws IOException {
        String now = PRETTY.writerWithDefaultPrettyPrinter().writeValueAsString(examples) + "\n";
        if (Boolean.getBoolean("kampus.openapi.write")) {
            Files.writeString(EXAMPLES, now);
        }
        String kept = Files.readString(EXAMPLES);
        return kept.equals(now)
                ? ""
                : "the examples in %s are other ones now; write them anew with -Dkampus.openapi.write=true\n%s"
                        .formatted(EXAMPLES, firstDifference(kept, now));
    }

    private static String firstDifference(String kept, String now) {
        List<String> before = kept.lines().toList();
        List<String> after = now.lines().toList();
        for (int line = 0; line < Math.min(before.size(), after.size()); line++) {
            if (!before.get(line).equals(after.get(line))) {
                return "line %d: %s -> %s".formatted(line + 1, before.get(line), after.get(line));
            }
        }
        return before.size() + " lines -> " + after.size();
    }

    private HttpResponse<String> openApi(String query, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(kampus().address() + "openapi" + query))
                .headers(headers));
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }
}
