package org.kampus.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingRoomTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    @ParameterizedTest
    @CsvSource({
        "GET, /, " + "'" + BROWSER + "', text/html; charset=utf-8, Кампус запускается",
        "GET, /play/1/desk, '" + BROWSER + "', text/html; charset=utf-8, Kampus is starting",
        "GET, /api/v1/about, '" + BROWSER + "', application/problem+json, urn:kampus:problem:starting",
        "POST, /api/v1/runs, application/json, application/problem+json, '\"status\":503'",
        "GET, /health, */*, application/json, '\"status\":\"DOWN\"'",
        "GET, /health/live, */*, application/json, Kampus is starting",
        "GET, /styles.css, text/css, application/problem+json, Ask again in 3 seconds"
    })
    void everybody_is_told_to_come_back(String method, String path, String accept, String type, String words)
            throws Exception {
        try (WaitingRoom room = WaitingRoom.open(0)) {
            HttpResponse<String> answer = ask(room, method, path, accept);
            assertEquals(503, answer.statusCode());
            assertEquals("3", answer.headers().firstValue("Retry-After").orElse(""));
            assertEquals(type, answer.headers().firstValue("Content-Type").orElse(""));
            assertTrue(answer.body().contains(words), answer.body());
        }
    }

    @Test
    void callers_who_say_nothing_keep_nobody_waiting() throws Exception {
        try (WaitingRoom room = WaitingRoom.open(0)) {
            List<Socket> silent = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                silent.add(new Socket("localhost", room.port()));
            }
            assertEquals(503, ask(room, "GET", "/", BROWSER).statusCode());
            for (Socket socket : silent) {
                socket.close();
            }
        }
    }

    @Test
    void its_port_is_free_when_it_has_closed() throws IOException {
        WaitingRoom room = WaitingRoom.open(0);
        int port = room.port();
        room.close();
        WaitingRoom.open(port).close();
    }

    private static HttpResponse<String> ask(WaitingRoom room, String method, String path, String accept)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + room.port() + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("Accept", accept)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
