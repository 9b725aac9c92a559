package org.kampus.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fish.payara.micro.PayaraMicro;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kampus.application.Player;
import org.kampus.application.workshop.Caller;
import org.kampus.application.workshop.NoSuchWorkshopException;
import org.kampus.application.workshop.TeamPlay;
import org.kampus.application.workshop.TooManyAttemptsException;
import org.kampus.application.workshop.TrainerAccounts;
import org.kampus.application.workshop.TrainerRepository;
import org.kampus.application.workshop.TrainerToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Workshops and trainers' accounts as programs meet them, in the container with an empty database of their own. */
@ExtendWith(ArquillianExtension.class)
class WorkshopsIT {

    private static final String JSON = "application/json";
    private static final String PASSWORD = "correct horse";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Inject
    private TrainerRepository trainers;

    @Inject
    private TrainerAccounts accounts;

    @Inject
    private TeamPlay play;

    @Deployment
    static WebArchive application() {
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File("target/ROOT.war"))
                .as(WebArchive.class)
                .addClasses(WorkshopsIT.class, Mutations.class)
                .addClass("org.kampus.rest.Mutations$Change");
    }

    @Test
    void an_account_is_made_by_invitation_once_and_gives_tokens_for_its_password() throws Exception {
        String secret = invitation();
        String body = "{\"invitation\": \"%s\", \"login\": \"olga\", \"name\": \"Olga\", \"password\": \"%s\"}"
                .formatted(secret, PASSWORD);
        HttpResponse<String> made = send("POST", "trainers", body, null);
        assertEquals(201, made.statusCode(), made.body());
        assertEquals("Olga", json(made).at("/name").asString());
        assertFalse(made.body().contains(PASSWORD));
        problem(404, "invitationNotValid", send("POST", "trainers", body.replace("olga", "anna"), null));

        problem(403, "signInFailed", token("olga", "wrong"));
        assertEquals(200, token("olga", PASSWORD).statusCode());
        for (int n = 0; n < 5; n++) {
            token("olga", "wrong");
        }
        problem(429, "tooManyAttempts", token("olga", PASSWORD));
    }

    @Test
    void a_workshop_is_led_from_the_lobby_to_its_files_by_a_program() throws Exception {
        String token = trainer("boris");
        HttpResponse<String> made = send("POST", "workshops", """
                {"title": "Spring", "scenario": "five-people-firm", "rounds": 1, "practice": false,
                 "minutes": 0, "teams": ["North"]}""", token);
        assertEquals(201, made.statusCode(), made.body());
        String place = "workshops/" + json(made).at("/id").asString();
        assertTrue(made.headers().firstValue("Location").orElseThrow().endsWith("/api/v1/" + place));
        String team = json(made).at("/teams/0/id").asString();
        JsonNode robots =
                json(send("POST", place + "/teams", "{\"name\": \"R2\", \"robot\": \"nothingChanges\"}", token));
        assertEquals("nothingChanges", robots.at("/teams/1/robot").asString());

        long stage = json(send("GET", place, null, token)).at("/stage").asLong();
        JsonNode open = json(send("POST", place + "/start", "{\"stage\": %d}".formatted(stage), token));
        assertEquals("open", open.at("/state").asString());
        problem(409, "movedOn", send("POST", place + "/close", "{\"stage\": %d}".formatted(stage), token));
        String plan = json(send("GET", "scenarios/five-people-firm", null, null))
                .at("/startingPlan")
                .toString();
        assertEquals(
                204,
                send("PUT", place + "/teams/" + team + "/plan?reason=typed", plan, token)
                        .statusCode());
        problem(422, "invalidPlan", send("PUT", place + "/teams/" + team + "/plan", "{\"headcount\": 1}", token));
        send(
                "POST",
                place + "/close",
                "{\"stage\": %d}".formatted(open.at("/stage").asLong()),
                token);
        JsonNode review = await(place, "review", token);

        assertEquals("typed", review.at("/teams/0/results/0/reason").asString());
        assertTrue(review.at("/teams/0/results/0/figures").has("profit"));
        assertTrue(send("GET", place + "/results.csv", null, token).body().contains("North"));
        String here = send("GET", place + "/results.csv", null, token).body();
        String there = send("GET", place + "/results.csv?timeZone=Asia/Kolkata", null, token)
                .body();
        assertTrue(here.contains("UTC"), here);
        assertTrue(there.contains("Asia/Kolkata"), there);
        String odd = send("GET", place + "/workshop.xlsx?timeZone=Delhi", null, token)
                .body();
        assertTrue(odd.contains("timeZone") && odd.contains("Delhi"), odd);
        assertTrue(send("GET", place + "/workshop.xlsx", null, token).body().startsWith("PK"));
        assertTrue(send("GET", "workshops", null, token).body().contains("Spring"));
        assertEquals(204, send("DELETE", place, null, token).statusCode());
        problem(404, "noSuchWorkshop", send("GET", place, null, token));
    }

    @Test
    void nobody_but_its_trainer_reaches_a_workshop() throws Exception {
        String owner = trainer("vera");
        String other = trainer("gleb");
        JsonNode made = json(send("POST", "workshops", """
                {"title": "Closed", "scenario": "five-people-firm", "teams": ["One", "Two"]}""", owner));
        String workshop = made.at("/id").asString();
        String team = made.at("/teams/0/id").asString();
        String player = Player.newToken();
        Caller.Participant seat = play.join(made.at("/code").asString(), player, "10.1.1.1", "Ann", null, false);
        String session =
                accounts.signIn("vera", PASSWORD.toCharArray(), "10.1.1.2", "").token();

        for (String[] request : trainersRequests("workshops/" + workshop, team)) {
            String what = request[0] + " " + request[1];
            problem(404, "noSuchWorkshop", send(request[0], request[1], request[2], other));
            for (String token :
                    new String[] {null, player, seat.seat().toString(), session, team, "", "x".repeat(300)}) {
                assertEquals(
                        401, send(request[0], request[1], request[2], token).statusCode(), what);
            }
            HttpResponse<String> byCookie = CLIENT.send(
                    request(request[0], request[1], request[2])
                            .header("Cookie", "kampus_player=" + player + "; kampus_trainer=" + session)
                            .build(),
                    BodyHandlers.ofString());
            assertEquals(401, byCookie.statusCode(), what);
        }
        JsonNode untouched = json(send("GET", "workshops/" + workshop, null, owner));
        assertEquals(made.at("/stage"), untouched.at("/stage"));
        assertEquals(2, untouched.at("/teams").size());
        assertFalse(send("GET", "workshops", null, other).body().contains(workshop));
    }

    @Test
    void teams_of_other_workshops_and_guessed_ids_lead_nowhere() throws Exception {
        String owner = trainer("dina");
        String other = trainer("egor");
        JsonNode theirs = json(send("POST", "workshops", """
                {"title": "Theirs", "scenario": "five-people-firm", "teams": ["One"]}""", owner));
        JsonNode own = json(send("POST", "workshops", """
                {"title": "Own", "scenario": "five-people-firm", "teams": ["One"]}""", other));
        String place = "workshops/" + own.at("/id").asString();
        String plan = json(send("GET", "scenarios/five-people-firm", null, null))
                .at("/startingPlan")
                .toString();
        send(
                "POST",
                place + "/start",
                "{\"stage\": %d}".formatted(own.at("/stage").asLong()),
                other);

        String foreign = theirs.at("/teams/0/id").asString();
        assertEquals(
                4,
                send("PUT", place + "/teams/" + foreign + "/plan", plan, other).statusCode() / 100);
        assertEquals(4, send("DELETE", place + "/teams/" + foreign, null, other).statusCode() / 100);
        assertEquals(
                4,
                send("POST", place + "/news", "{\"team\": \"%s\", \"text\": \"x\"}".formatted(foreign), other)
                                .statusCode()
                        / 100);
        for (int n = 0; n < 20; n++) {
            assertEquals(
                    404,
                    send("GET", "workshops/" + UUID.randomUUID(), null, other).statusCode());
        }
        assertEquals(
                1,
                json(send("GET", "workshops/" + theirs.at("/id").asString(), null, owner))
                        .at("/teams")
                        .size());
    }

    @Test
    void codes_cannot_be_tried_without_end() throws Exception {
        String code = json(send(
                        "POST",
                        "workshops",
                        "{\"title\": \"Codes\", \"scenario\": \"five-people-firm\"}",
                        trainer("inna")))
                .at("/code")
                .asString();
        assertThrows(TooManyAttemptsException.class, () -> {
            for (int n = 0; n < 100; n++) {
                try {
                    play.look("ZZ" + n, Player.newToken(), "10.2.2.2");
                } catch (NoSuchWorkshopException wrong) {
                    assertTrue(n < 99);
                }
            }
        });
        play.look(code, Player.newToken(), "10.2.2.3");
    }

    @Test
    void damaged_bodies_of_a_trainer_are_never_an_error_of_ours() throws Exception {
        String token = trainer("rita");
        JsonNode made = json(send("POST", "workshops", """
                {"title": "Fuzz", "scenario": "five-people-firm", "teams": ["One"]}""", token));
        String place = "workshops/" + made.at("/id").asString();
        String team = made.at("/teams/0/id").asString();
        String plan = json(send("GET", "scenarios/five-people-firm", null, null))
                .at("/startingPlan")
                .toPrettyString();
        String full = """
                {
                "title": "x",
                "scenario": "five-people-firm",
                "rounds": 3,
                "minutes": 10,
                "practice": true,
                "autoAdvance": false,
                "reviewMinutes": 5,
                "mode": "hard",
                "sameLuck": true,
                "seating": "balanced",
                "unsubmitted": "draft",
                "closedDecisions": {"2": ["headcount"]},
                "teams": ["One", "Two"]
                }""";
        Mutations mutations = new Mutations(7);
        List<String> wrong = new ArrayList<>();
        for (int n = 0; n < 60; n++) {
            HttpResponse<String> answer = attempt(wrong, "POST", "workshops", mutations.damaged(full), token);
            if (answer.statusCode() == 201) {
                send("DELETE", "workshops/" + json(answer).at("/id").asString(), null, token);
            }
            attempt(wrong, "PUT", place + "/teams/" + team + "/plan", mutations.damaged(plan), token);
            attempt(
                    wrong,
                    "POST",
                    place + "/teams",
                    mutations.damaged("{\n\"name\": \"North\",\n\"robot\": \"x\"\n}"),
                    token);
            attempt(
                    wrong,
                    "POST",
                    place + "/news",
                    mutations.damaged("{\n\"team\": \"%s\",\n\"surprise\": \"LEAD_WAVE\",\n\"nextRound\": true\n}"
                            .formatted(team)),
                    token);
            attempt(wrong, "POST", place + "/extend", mutations.damaged("{\n\"stage\": 1,\n\"minutes\": 5\n}"), token);
            attempt(wrong, "POST", place + "/start", mutations.damaged("{\n\"stage\": 7\n}"), token);
        }
        // Fewer than the wrong passwords an address may send, so that other tests can sign in.
        for (int n = 0; n < 10; n++) {
            attempt(
                    wrong,
                    "POST",
                    "trainers/tokens",
                    mutations.damaged(
                            "{\n\"login\": \"nobody%d\",\n\"password\": \"xxxxxxxxxxxx\",\n\"label\": \"x\"\n}"
                                    .formatted(n)),
                    null);
        }
        for (String settings : List.of(
                "\"rounds\": 99",
                "\"rounds\": -1",
                "\"minutes\": 100000",
                "\"reviewMinutes\": 0",
                "\"closedDecisions\": {\"x\": []}",
                "\"closedDecisions\": {\"1\": null}",
                "\"closedDecisions\": {\"1\": [null]}",
                "\"teams\": [null]",
                "\"teams\": [\"\"]",
                "\"teams\": [\"A\", \"A\"]",
                "\"mode\": \"nice\"")) {
            String body = "{\"title\": \"x\", \"scenario\": \"five-people-firm\", %s}".formatted(settings);
            assertEquals(4, attempt(wrong, "POST", "workshops", body, token).statusCode() / 100, settings);
        }

        assertEquals(List.of(), wrong);
    }

    private static List<String[]> trainersRequests(String place, String team) {
        List<String[]> requests = new ArrayList<>();
        for (String step : List.of(
                "start",
                "pause",
                "resume",
                "extend",
                "close",
                "advance",
                "finish",
                "undo",
                "restart",
                "reset-practice",
                "reveal")) {
            requests.add(
                    new String[] {"POST", place + "/" + step, "{\"stage\": 0, \"minutes\": 1, \"step\": \"load\"}"});
        }
        requests.add(new String[] {"POST", place + "/teams", "{\"name\": \"Three\"}"});
        requests.add(new String[] {"POST", place + "/news", "{\"text\": \"x\"}"});
        requests.add(new String[] {"PUT", place + "/teams/" + team + "/plan", "{\"headcount\": {\"hunter\": 1}}"});
        requests.add(new String[] {"DELETE", place + "/teams/" + team, null});
        requests.add(new String[] {"GET", place + "/results.csv", null});
        requests.add(new String[] {"GET", place + "/workshop.xlsx", null});
        requests.add(new String[] {"GET", place, null});
        requests.add(new String[] {"DELETE", place, null});
        return requests;
    }

    private HttpResponse<String> attempt(List<String> wrong, String method, String path, String body, String token)
            throws Exception {
        long begun = System.nanoTime();
        HttpResponse<String> answer = send(method, path, body, token);
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
        int kind = answer.statusCode() / 100;
        if (kind != 2 && kind != 4 || seconds >= 10) {
            wrong.add("%d after %d s: %s %s %s -> %s"
                    .formatted(
                            answer.statusCode(),
                            seconds,
                            method,
                            path,
                            body.substring(0, Math.min(body.length(), 400)),
                            answer.body()));
        }
        return answer;
    }

    /** A trainer with an account; the answer is a token for programs. */
    private String trainer(String login) throws Exception {
        HttpResponse<String> made = send(
                "POST",
                "trainers",
                "{\"invitation\": \"%s\", \"login\": \"%s\", \"name\": \"T\", \"password\": \"%s\"}"
                        .formatted(invitation(), login, PASSWORD),
                null);
        assertEquals(201, made.statusCode(), made.body());
        return json(token(login, PASSWORD)).at("/token").asString();
    }

    private HttpResponse<String> token(String login, String password) throws Exception {
        return send(
                "POST",
                "trainers/tokens",
                "{\"login\": \"%s\", \"password\": \"%s\", \"label\": \"tests\"}".formatted(login, password),
                null);
    }

    private String invitation() throws Exception {
        String secret = "s" + UUID.randomUUID() + UUID.randomUUID();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        trainers.add(new TrainerToken(
                UUID.randomUUID(),
                HexFormat.of().formatHex(hash),
                TrainerToken.Kind.INVITATION,
                null,
                null,
                "",
                Instant.now().plusSeconds(600)));
        return secret;
    }

    private JsonNode await(String place, String state, String token) throws Exception {
        JsonNode seen = json(send("GET", place, null, token));
        for (int tries = 0; tries < 600 && !seen.at("/state").asString().equals(state); tries++) {
            TimeUnit.MILLISECONDS.sleep(50);
            seen = json(send("GET", place, null, token));
        }
        assertEquals(state, seen.at("/state").asString());
        return seen;
    }

    private static void problem(int status, String kind, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertEquals("urn:kampus:problem:" + kind, json(answer).at("/type").asString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return MAPPER.readTree(answer.body());
    }

    private static HttpResponse<String> send(String method, String path, String body, String token)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(method, path, body);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String method, String path, String body) {
        int port = PayaraMicro.getInstance()
                .getRuntime()
                .getLocalDescriptor()
                .getHttpPorts()
                .getFirst();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/" + path));
        return body == null
                ? request.method(method, BodyPublishers.noBody())
                : request.header("Content-Type", JSON).method(method, BodyPublishers.ofString(body));
    }
}
