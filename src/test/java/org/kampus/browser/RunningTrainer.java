package org.kampus.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The first trainer of a running application, who leads workshops by the programming interface. Pages sign the same
 * trainer in with {@link #LOGIN} and {@link #PASSWORD}.
 */
public final class RunningTrainer {

    /** The name the trainer signs in with. */
    public static final String LOGIN = "vera";

    /** The trainer's password. */
    public static final String PASSWORD = "correct horse battery";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String api;
    private final JsonNode account;
    private final String token;

    /** Makes the first account of a server that has none. */
    public RunningTrainer(RunningKampus kampus) {
        api = kampus.address() + "api/v1/";
        account = post(
                "trainers",
                Map.of("invitation", kampus.setUpSecret(), "login", LOGIN, "name", "Vera", "password", PASSWORD));
        token = post("trainers/tokens", Map.of("login", LOGIN, "password", PASSWORD, "label", "tests"))
                .at("/token")
                .asString();
    }

    private RunningTrainer(String address, RunningTrainer same) {
        api = address + "api/v1/";
        account = same.account;
        token = same.token;
    }

    /** The same trainer at another address of the same application; it ends with a slash. */
    public RunningTrainer at(String address) {
        return new RunningTrainer(address, this);
    }

    /** Orders an experiment; the answer is its id. */
    public String order(String experiment) {
        return send(to("experiments").POST(BodyPublishers.ofString(experiment)))
                .at("/id")
                .asString();
    }

    /** How far an experiment is. */
    public JsonNode experiment(String id) {
        return send(to("experiments/" + id).GET());
    }

    /** The trainer of {@link RunningKampus#shared}; the account is made by the first test that asks. */
    public static RunningTrainer shared() {
        return Shared.TRAINER;
    }

    private static final class Shared {

        static final RunningTrainer TRAINER = new RunningTrainer(RunningKampus.shared());
    }

    /** What the server told when the account was made. */
    public JsonNode account() {
        return account;
    }

    /** The token the trainer's programs send. */
    public String token() {
        return token;
    }

    /** Makes a workshop of the settings given, and the rest as usual. */
    public JsonNode make(Map<String, ?> settings) {
        return post("workshops", settings);
    }

    /** The workshop as it is now. */
    public JsonNode read(String workshop) {
        return send(to("workshops/" + workshop).GET());
    }

    /** Moves a workshop on from where it is now. */
    public void step(String workshop, String step) {
        post(
                "workshops/" + workshop + "/" + step,
                Map.of("stage", read(workshop).at("/stage").asLong()));
    }

    /** Reveals the standings up to a step. */
    public void reveal(String workshop, String upTo) {
        post("workshops/" + workshop + "/reveal", Map.of("step", upTo));
    }

    /** Adds a team of people. */
    public void addTeam(String workshop, String name) {
        post("workshops/" + workshop + "/teams", Map.of("name", name));
    }

    /** Writes news or orders a surprise. */
    public void tell(String workshop, Map<String, ?> news) {
        post("workshops/" + workshop + "/news", news);
    }

    /**
     * Types in and submits a team's plan.
     *
     * @param plan the plan by the schema of scenario files
     * @param reason why, without characters an address may not have
     */
    public void typePlan(String workshop, String team, JsonNode plan, String reason) {
        send(to("workshops/" + workshop + "/teams/" + team + "/plan?reason=" + reason)
                .PUT(BodyPublishers.ofString(plan.toString())));
    }

    /** Gives lessons to the participants of a workshop, which is on this day. */
    public void give(String workshop, List<String> lessons, LocalDate day) {
        send(to("workshops/" + workshop + "/lessons")
                .PUT(BodyPublishers.ofString(
                        MAPPER.writeValueAsString(Map.of("lessons", lessons, "day", day.toString())))));
    }

    /** What is answered to the same, whatever it is. */
    public HttpResponse<String> askToTypePlan(String workshop, String team, JsonNode plan, String reason) {
        return ask(
                to("workshops/" + workshop + "/teams/" + team + "/plan?reason=" + reason)
                        .PUT(BodyPublishers.ofString(plan.toString())),
                BodyHandlers.ofString());
    }

    /** What is answered at an address, relative to that of the programming interface, whatever it is. */
    public HttpResponse<String> ask(String path) {
        return ask(to(path).GET(), BodyHandlers.ofString());
    }

    /** The file at such an address. */
    public byte[] bytes(String path) {
        return ask(to(path).GET(), BodyHandlers.ofByteArray()).body();
    }

    /** The plan a case begins with. */
    public JsonNode startingPlan(String scenario) {
        return send(to("scenarios/" + scenario).GET()).at("/startingPlan");
    }

    /** Waits until a workshop is in one of some states, and gives the workshop. */
    public JsonNode await(String workshop, String... states) {
        for (int tries = 0; tries < 3000; tries++) {
            JsonNode now = read(workshop);
            if (List.of(states).contains(now.at("/state").asString())) {
                return now;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError(
                "the workshop is " + read(workshop).at("/state").asString() + ", not " + List.of(states));
    }

    private JsonNode post(String path, Map<String, ?> body) {
        return send(to(path).POST(BodyPublishers.ofString(MAPPER.writeValueAsString(body))));
    }

    private HttpRequest.Builder to(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(api + path).normalize()).header("Content-Type", "application/json");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest.Builder request) {
        HttpResponse<String> answer = ask(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body().isEmpty() ? MAPPER.createObjectNode() : MAPPER.readTree(answer.body());
    }

    private <T> HttpResponse<T> ask(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
