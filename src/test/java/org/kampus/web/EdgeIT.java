package org.kampus.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.kampus.browser.RunningKampus;
import org.kampus.browser.RunningTrainer;

/** What stands before pages and programs, asked by raw requests on this machine. */
class EdgeIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long SOON = TimeUnit.SECONDS.toMillis(5);
    private static final int SOCKETS = 250;

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final RunningKampus open = RunningKampus.shared();
    private final RunningKampus proxied = ProxiedKampus.shared().kampus();

    private static HttpRequest.Builder to(RunningKampus kampus, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(kampus.address() + path)).timeout(PATIENCE);
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static List<String> cookies(HttpResponse<String> answer) {
        List<String> cookies = answer.headers().allValues("Set-Cookie");
        assertEquals(2, cookies.size(), cookies.toString());
        return cookies;
    }

    @Test
    void every_cookie_fits_the_way_it_came() throws Exception {
        String[] way = {
            "X-Forwarded-For", "198.51.100.7",
            "X-Forwarded-Proto", "https",
            "X-Forwarded-Host", "school.example.org",
            "X-Forwarded-Prefix", "/kampus"
        };
        for (String cookie : cookies(send(to(proxied, "", way)))) {
            assertTrue(cookie.contains("; Secure"), cookie);
            assertTrue(cookie.contains("; Path=/kampus/;"), cookie);
            assertTrue(cookie.contains("; HttpOnly"), cookie);
            assertTrue(cookie.toLowerCase(java.util.Locale.ROOT).contains("; samesite=lax"), cookie);
        }
        for (String cookie : cookies(send(to(open, "", way)))) {
            assertFalse(cookie.contains("Secure"), "believed a stranger: " + cookie);
            assertTrue(cookie.contains("; Path=/;"), cookie);
        }
    }

    @Test
    void addresses_in_answers_are_those_the_caller_knows() throws Exception {
        String order = """
                {"scenario": "five-people-firm", "seed": 3, "quarters": 1, "replications": 2,
                 "variants": [{"name": "a", "changes": [{"fromQuarter": 1, "minimumFit": 0.5}]}]}""";
        HttpResponse<String> taken = send(to(
                        proxied,
                        "api/v1/experiments",
                        "X-Forwarded-For",
                        "198.51.100.9",
                        "X-Forwarded-Proto",
                        "https",
                        "X-Forwarded-Host",
                        "my_school.example.org",
                        "X-Forwarded-Prefix",
                        "/kampus",
                        "Content-Type",
                        "application/json")
                .POST(BodyPublishers.ofString(order)));

        assertEquals(202, taken.statusCode(), taken.body());
        String location = taken.headers().firstValue("Location").orElse("");
        assertTrue(location.startsWith("https://my_school.example.org/kampus/api/v1/experiments/"), location);
    }

    @Test
    void the_servers_figures_are_for_those_who_are_named() throws Exception {
        assertEquals(404, send(to(open, "metrics")).statusCode());
        assertEquals(
                404,
                send(to(open, "metrics/base", "X-Forwarded-For", "198.51.100.7"))
                        .statusCode());
        assertEquals(
                404,
                send(to(proxied, "metrics", "X-Forwarded-For", "203.0.113.9")).statusCode());
        assertEquals(
                200,
                send(to(proxied, "metrics", "X-Forwarded-For", "198.51.100.7")).statusCode());
        assertEquals(200, send(to(open, "health/ready")).statusCode());
    }

    @Test
    void half_sent_bodies_stall_nobody_and_are_answered_soon() throws Exception {
        URI place = URI.create(proxied.address());
        String begun = "POST /api/v1/runs HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 203.0.113.60\r\n"
                + "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{";
        List<Socket> callers = new ArrayList<>();
        Map<String, Integer> answers = new TreeMap<>();
        long begin = System.nanoTime();
        try {
            for (int n = 0; n < SOCKETS; n++) {
                Socket caller = new Socket(place.getHost(), place.getPort());
                callers.add(caller);
                caller.setSoTimeout((int) PATIENCE.toMillis());
                caller.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
            }
            for (int n = 0; n < 5; n++) {
                long asked = System.nanoTime();
                assertEquals(
                        200,
                        send(to(proxied, "api/v1/about", "X-Forwarded-For", "203.0.113.60"))
                                .statusCode());
                assertEquals(
                        422,
                        send(to(
                                                proxied,
                                                "api/v1/runs",
                                                "X-Forwarded-For",
                                                "198.51.100.60",
                                                "Content-Type",
                                                "application/json")
                                        .POST(BodyPublishers.ofString("{}")))
                                .statusCode());
                long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked);
                assertTrue(millis < SOON, "others waited " + millis + " ms");
            }
            for (Socket caller : callers) {
                var answer =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
                String status = String.valueOf(answer.readLine());
                answers.merge(status.replaceFirst("HTTP/1.1 (\\d+).*", "$1"), 1, Integer::sum);
            }
        } finally {
            for (Socket caller : callers) {
                caller.close();
            }
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);

        assertEquals(Map.of("408", UnfinishedBodies.OF_NETWORK, "429", SOCKETS - UnfinishedBodies.OF_NETWORK), answers);
        assertTrue(seconds < 25, "all were answered only after " + seconds + " s");
        assertFalse(proxied.log().contains("Request failed"), "the log calls it a failure");
    }

    @Test
    void a_body_that_drips_is_given_up() throws Exception {
        URI place = URI.create(open.address());
        String begun = "POST /api/v1/runs HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n";
        long begin = System.nanoTime();
        try (Socket caller = new Socket(place.getHost(), place.getPort())) {
            caller.setSoTimeout(1_000);
            caller.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
            int answered = -1;
            while (answered < 0 && TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin) < 40) {
                try {
                    caller.getOutputStream().write("1\r\n{\r\n".getBytes(StandardCharsets.US_ASCII));
                    answered = caller.getInputStream().read();
                } catch (java.net.SocketTimeoutException notYet) {
                    // goes on dripping
                }
            }
            String status = new BufferedReader(
                            new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            assertEquals("HTTP/1.1 408", ("H" + status).substring(0, 12));
        }
        assertTrue(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin) < 30);
    }

    @Test
    void sixty_guesses_at_once_are_refused_and_stop_nobody_else() throws Exception {
        String wrong = "{\"login\": \"vera\", \"password\": \"wrong horse battery\", \"label\": \"x\"}";
        String right = wrong.replace("wrong horse battery", RunningTrainer.PASSWORD);
        List<CompletableFuture<HttpResponse<String>>> guesses = new ArrayList<>();
        for (int n = 0; n < 60; n++) {
            guesses.add(CLIENT.sendAsync(token(wrong, "203.0.113.50").build(), BodyHandlers.ofString()));
        }
        long asked = System.nanoTime();
        assertEquals(200, send(to(proxied, "api/v1/about")).statusCode());
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked);
        Map<Integer, Integer> answers = new TreeMap<>();
        for (var guess : guesses) {
            answers.merge(guess.get(60, TimeUnit.SECONDS).statusCode(), 1, Integer::sum);
        }

        assertTrue(answers.getOrDefault(403, 0) <= 5, answers.toString());
        assertEquals(60, answers.values().stream().mapToInt(Integer::intValue).sum());
        assertTrue(millis < SOON, "another request took " + millis + " ms");
        for (int n = 0; n < 10; n++) {
            send(token(wrong, "203.0.113.50"));
        }
        HttpResponse<String> stopped = send(token(right, "203.0.113.50"));
        assertEquals(429, stopped.statusCode());
        assertTrue(stopped.headers().firstValue("Retry-After").isPresent());
        assertEquals(200, send(token(right, "203.0.113.51")).statusCode());
    }

    private HttpRequest.Builder token(String body, String caller) {
        return to(proxied, "api/v1/trainers/tokens", "X-Forwarded-For", caller, "Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    @Test
    void a_server_whose_name_has_an_underscore_shows_its_pages() throws Exception {
        URI place = URI.create(open.address());
        for (String path : List.of("/", "/lead", "/api/v1/about")) {
            try (Socket caller = new Socket(place.getHost(), place.getPort())) {
                caller.setSoTimeout((int) PATIENCE.toMillis());
                caller.getOutputStream()
                        .write(("GET " + path + " HTTP/1.1\r\nHost: my_pc:" + place.getPort()
                                        + "\r\nConnection: close\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                String status = new BufferedReader(
                                new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII))
                        .readLine();
                assertEquals("HTTP/1.1 200 OK", status, path);
            }
        }
    }
}
