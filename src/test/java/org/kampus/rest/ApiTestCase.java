package org.kampus.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.kampus.browser.RunningKampus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a test of the programming interface starts from: the packaged application is running, and no browser. */
abstract class ApiTestCase {

    static final String JSON = "application/json";
    static final String YAML = "application/yaml";

    /** After this an answer will not come any more. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final RunningKampus kampus = RunningKampus.shared();

    /** The running application. */
    final RunningKampus kampus() {
        return kampus;
    }

    /** A request to a path below {@code /api/v1/}. */
    final HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(kampus.address() + "api/v1/" + path))
                .timeout(PATIENCE);
    }

    final HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = to(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    final HttpResponse<String> post(String path, String type, String body, String... headers) {
        HttpRequest.Builder request = to(path).header("Content-Type", type).POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    final HttpResponse<String> delete(String path, String... headers) {
        HttpRequest.Builder request = to(path).DELETE();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** The answer, which must be as the description of the interface says; answers of addresses it does not know may be any. */
    static HttpResponse<String> send(HttpRequest.Builder builder) {
        HttpResponse<String> answer = exchange(builder);
        HttpRequest request = answer.request();
        assertEquals(List.of(), undescribed(request, answer), () -> request.method() + " " + request.uri());
        return answer;
    }

    /** Any answer, also one that the server gives before the interface is asked. */
    static HttpResponse<String> exchange(HttpRequest.Builder builder) {
        try {
            return CLIENT.send(builder.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<String> undescribed(HttpRequest request, HttpResponse<String> answer) {
        String path = request.uri().getRawPath();
        // The server itself answers to what is no proper address.
        return path.matches("[\\w/.-]*")
                ? DescribedInterface.of(request.method(), path)
                        .map(operation -> DescribedInterface.faults(
                                operation,
                                answer.statusCode(),
                                answer.headers().firstValue("Content-Type").orElse(""),
                                answer.body()))
                        .orElse(List.of())
                : List.of();
    }

    static JsonNode json(HttpResponse<String> answer) {
        return MAPPER.readTree(answer.body());
    }

    /** A text as a JSON string. */
    static String quoted(String text) {
        return MAPPER.writeValueAsString(text);
    }

    /** Requires a problem of a status, and gives it. */
    static JsonNode problem(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(
                Problem.MEDIA_TYPE, answer.headers().firstValue("Content-Type").orElse(""));
        JsonNode problem = json(answer);
        assertEquals(status, problem.at("/status").asInt());
        return problem;
    }
}
