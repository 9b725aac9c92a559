package org.kampus.launcher;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Answers at Kampus's port until Kampus does: 503 with a time to come back, a page for people, a problem for programs, a
 * state for watchers.
 */
final class WaitingRoom implements AutoCloseable {

    /** When to come back. */
    static final int RETRY_SECONDS = 3;

    private static final int SERVICE_UNAVAILABLE = 503;

    private static final String STATE = """
            {"status":"DOWN","checks":[{"name":"start","status":"DOWN","data":{"reason":"Kampus is starting"}}]}""";

    private static final String PROBLEM = """
            {"type":"urn:kampus:problem:starting","title":"Service Unavailable","status":503,\
            "detail":"Kampus is starting. Ask again in %d seconds. Кампус запускается, повторите через %d с."}""".replace("%d", Integer.toString(RETRY_SECONDS));

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final byte[] page = page();

    private WaitingRoom(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /**
     * Opens it.
     *
     * @throws CannotStart if the port cannot be used
     */
    static WaitingRoom open(int port) {
        // Nobody keeps it busy by saying nothing; both are read once, when the first server of this kind is made.
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
        System.setProperty("jdk.httpserver.maxConnections", "500");
        try {
            return new WaitingRoom(HttpServer.create(new InetSocketAddress(port), 0));
        } catch (IOException e) {
            String cause =
                    port < 1024 && e.getMessage() != null && e.getMessage().contains("ermission")
                            ? "Ports below 1024 belong to the administrator of the machine"
                            : "Maybe another program answers there";
            throw new CannotStart("Port " + port + " cannot be used (" + e.getMessage() + "). " + cause
                    + "; choose another with --port N.");
        }
    }

    /** The port that is really used. */
    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String accept = String.valueOf(exchange.getRequestHeaders().getFirst("Accept"));
            if (path.startsWith("/health")) {
                send(exchange, "application/json", STATE.getBytes(StandardCharsets.UTF_8));
            } else if (!path.startsWith("/api/") && accept.contains("text/html")) {
                send(exchange, "text/html; charset=utf-8", page);
            } else {
                send(exchange, "application/problem+json", PROBLEM.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set("Retry-After", Integer.toString(RETRY_SECONDS));
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Connection", "close");
        headers.set(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self';"
                        + " frame-ancestors 'none'");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(SERVICE_UNAVAILABLE, -1);
        } else {
            exchange.sendResponseHeaders(SERVICE_UNAVAILABLE, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static byte[] page() {
        try (InputStream page = WaitingRoom.class.getResourceAsStream("waiting.html")) {
            if (page == null) {
                throw new IllegalStateException("waiting.html is missing beside " + WaitingRoom.class);
            }
            return page.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
