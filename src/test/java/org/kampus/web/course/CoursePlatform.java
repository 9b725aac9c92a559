package org.kampus.web.course;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kampus.browser.NodeProject;
import org.kampus.browser.RunningKampus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The course system of {@code src/test/course-systems/platform.mjs}, running. */
final class CoursePlatform implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern FIELD = Pattern.compile("name=\"(id_token|state)\" value=\"([^\"]*)\"");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final String address;
    private final String kampus;

    CoursePlatform(NodeProject node, RunningKampus kampus, int port) throws IOException, InterruptedException {
        address = address(port);
        this.kampus = kampus.address().substring(0, kampus.address().length() - 1);
        Path log = node.folder().toAbsolutePath().resolve("platform.log");
        process = node.start(log, "node", "platform.mjs", Integer.toString(port), this.kampus);
        Instant end = Instant.now().plus(PATIENCE);
        while (!Files.readString(log).contains("ready")) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException(Files.readString(log));
            }
            Thread.sleep(100);
        }
    }

    String address() {
        return address;
    }

    static String address(int port) {
        return "http://localhost:" + port;
    }

    static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    /** Where a launch of somebody begins. */
    String login(String who, Map<String, ?> asked) {
        return kampus + "/lti/login?" + query(who, asked);
    }

    /** The parameters of such a login. */
    String query(String who, Map<String, ?> asked) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("iss", address);
        query.put("login_hint", who);
        query.put(
                "target_link_uri",
                kampus + "/lti/" + (Boolean.TRUE.equals(asked.get("deep")) ? "deep-link" : "launch"));
        query.put("client_id", "kampus");
        query.put(
                "lti_message_hint",
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(MAPPER.writeValueAsString(asked).getBytes(StandardCharsets.UTF_8)));
        return form(query);
    }

    private static String form(Map<String, String> values) {
        return values.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** A browser without scripts, which keeps cookies. */
    static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    /** Begins a launch and gives what the course system would have the browser post. */
    Map<String, String> token(HttpClient browser, String who, Map<String, ?> asked)
            throws IOException, InterruptedException {
        HttpResponse<String> begun = browser.send(
                HttpRequest.newBuilder(URI.create(login(who, asked))).build(), BodyHandlers.ofString());
        if (begun.statusCode() != 302) {
            throw new IllegalStateException(begun.statusCode() + " " + begun.body());
        }
        String page = browser.send(
                        HttpRequest.newBuilder(URI.create(
                                        begun.headers().firstValue("Location").orElseThrow()))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(page);
        while (field.find()) {
            fields.put(field.group(1), field.group(2));
        }
        if (fields.size() != 2) {
            throw new IllegalStateException(page);
        }
        return fields;
    }

    /** Posts what the course system gave. */
    HttpResponse<String> launch(HttpClient browser, Map<String, String> fields)
            throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(kampus + "/lti/launch"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form(fields)))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Everything that reached it. */
    JsonNode log() {
        try {
            return MAPPER.readTree(CLIENT.send(
                            HttpRequest.newBuilder(URI.create(address + "/ours/log"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Answers the next scores with these. */
    void fail(Integer... statuses) throws IOException, InterruptedException {
        tell("/ours/fail", statuses);
    }

    /** Takes no statements so many times. */
    void storeFails(int times) throws IOException, InterruptedException {
        tell("/ours/store-fails", times);
    }

    private void tell(String path, Object what) throws IOException, InterruptedException {
        CLIENT.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .POST(BodyPublishers.ofString(MAPPER.writeValueAsString(what)))
                        .build(),
                BodyHandlers.discarding());
    }

    /** Waits until what reached it is as it should be. */
    JsonNode await(Predicate<JsonNode> wanted) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        JsonNode log = log();
        while (!wanted.test(log)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("the course system knows only " + log);
            }
            Thread.sleep(200);
            log = log();
        }
        return log;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
