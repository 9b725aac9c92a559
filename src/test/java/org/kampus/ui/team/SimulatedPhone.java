package org.kampus.ui.team;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A phone as the server sees it: a session of its own, a page that is opened and pressed, and a web socket on which the
 * server tells what has changed. It draws nothing, so that hundreds of them fit on one machine.
 */
final class SimulatedPhone implements AutoCloseable, WebSocket.Listener {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    /** What stands before a message so that no script tag can read it. */
    private static final String GUARD = "for(;;);[";

    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int TEXTS = 7;

    private final HttpClient client;
    private final URI server;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    /** Number of the node in the page by its test id; the newest one of that name. */
    private final Map<String, Integer> nodes = new ConcurrentHashMap<>();
    /** Text of the node that holds it. */
    private final Map<Integer, String> texts = new ConcurrentHashMap<>();
    /** The node a node lies in. */
    private final Map<Integer, Integer> parents = new ConcurrentHashMap<>();

    private final StringBuilder frame = new StringBuilder();
    private final BiConsumer<SimulatedPhone, JsonNode> told;
    private String token = "";
    private String page = "";
    private int messages;
    private WebSocket push;

    /**
     * A phone in a pocket.
     *
     * @param told called with everything the server tells the page, pushed or answered
     */
    SimulatedPhone(HttpClient client, URI server, BiConsumer<SimulatedPhone, JsonNode> told) {
        this.client = client;
        this.server = server;
        this.told = told;
    }

    /** Opens a page and connects for pushes; what was open before is gone. */
    void open(String path) throws IOException, InterruptedException {
        close();
        List.of(nodes, texts, parents).forEach(Map::clear);
        get(path);
        JsonNode config = MAPPER.readTree(
                        get("?v-r=init&query=&location=" + URLEncoder.encode(path, StandardCharsets.UTF_8)))
                .at("/appConfig");
        page = config.at("/v-uiId").asString();
        token = config.at("/uidl/Vaadin-Security-Key").asString();
        messages = config.at("/uidl/clientId").asInt();
        learn(config.at("/uidl"));
        String address = "ws" + server.toString().substring("http".length()) + "VAADIN/push?v-r=push&v-uiId=" + page
                + "&v-pushId=" + config.at("/uidl/Vaadin-Push-ID").asString()
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket"
                + "&X-Atmosphere-TrackMessageSize=true&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId=0"
                + "&Content-Type=application/json;%20charset=UTF-8";
        push = client.newWebSocketBuilder()
                .header("Cookie", cookie())
                .buildAsync(URI.create(address), this)
                .join();
        send(List.of(Map.of(
                "type",
                "event",
                "node",
                1,
                "event",
                "ui-navigate",
                "data",
                Map.of(
                        "route",
                        "/" + path,
                        "query",
                        "",
                        "appShellTitle",
                        "Kampus",
                        "historyState",
                        Map.of("idx", 0),
                        "trigger",
                        ""))));
    }

    /** Joins a workshop, and waits for the seat. */
    void join(String code, String name) throws IOException, InterruptedException {
        open("join/" + code);
        await("nickname");
        typeAndPress("nickname", name, "join");
        await("my-seat-code");
    }

    /** Types into a field and presses a button, as one message. */
    void typeAndPress(String field, String text, String button) throws IOException, InterruptedException {
        send(List.of(
                Map.of("type", "mSync", "node", node(field), "feature", 1, "property", "value", "value", text),
                Map.of("type", "event", "node", node(field), "event", "change", "data", Map.of()),
                click(button)));
    }

    /** Presses a button. */
    void press(String button) throws IOException, InterruptedException {
        send(List.of(click(button)));
    }

    /** Whether something with this test id is or was on the page. */
    boolean knows(String testId) {
        return nodes.containsKey(testId);
    }

    /** Whether a push has set some text to a value. */
    static boolean says(JsonNode message, String text) {
        for (JsonNode change : message.at("/changes")) {
            if (isText(change) && change.at("/value").asString("").equals(text)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a push has put something with a test id onto the page. */
    static boolean shows(JsonNode message, String testId) {
        for (JsonNode change : message.at("/changes")) {
            if (isTestId(change) && change.at("/value").asString("").equals(testId)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTestId(JsonNode change) {
        return change.at("/feat").asInt() == ATTRIBUTES
                && change.at("/key").asString("").equals("data-testid");
    }

    private static boolean isText(JsonNode change) {
        return change.at("/feat").asInt() == TEXTS
                && change.at("/key").asString("").equals("text");
    }

    /** The text that something with a test id shows. */
    String text(String testId) {
        int node = node(testId);
        return texts.entrySet().stream()
                .filter(text -> parents.getOrDefault(text.getKey(), -1) == node)
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
    }

    private Map<String, Object> click(String button) {
        return Map.of("type", "event", "node", node(button), "event", "click", "data", Map.of("event.detail", 1));
    }

    private int node(String testId) {
        Integer node = nodes.get(testId);
        if (node == null) {
            throw new IllegalStateException("there is no " + testId + " on the page, only " + nodes.keySet());
        }
        return node;
    }

    private synchronized void send(List<Map<String, Object>> events) throws IOException, InterruptedException {
        Map<String, Object> body = new HashMap<>();
        body.put("csrfToken", token);
        body.put("rpc", events);
        body.put("syncId", 0);
        body.put("clientId", messages);
        HttpRequest request = to("?v-r=uidl&v-uiId=" + page)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(MAPPER.writeValueAsString(body)))
                .build();
        String answer = read(client.send(request, BodyHandlers.ofString()));
        JsonNode message = message(answer);
        messages = message.at("/clientId").asInt(messages + 1);
        if (message.has("meta") && message.at("/meta").has("sessionExpired")) {
            throw new IllegalStateException("the session is gone");
        }
        learn(message);
    }

    private static JsonNode message(String text) {
        return MAPPER.readTree(text.startsWith("{") ? text : text.substring(GUARD.length(), text.length() - 1));
    }

    private void learn(JsonNode message) {
        for (JsonNode change : message.at("/changes")) {
            int node = change.at("/node").asInt();
            if (isTestId(change)) {
                nodes.put(change.at("/value").asString(), node);
            } else if (isText(change)) {
                texts.put(node, change.at("/value").asString(""));
            } else if (change.at("/feat").asInt() == CHILDREN) {
                change.at("/addNodes").forEach(child -> parents.put(child.asInt(), node));
            }
        }
        told.accept(this, message);
    }

    private String get(String path) throws IOException, InterruptedException {
        return read(client.send(to(path).header("Accept", "text/html").GET().build(), BodyHandlers.ofString()));
    }

    private HttpRequest.Builder to(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve("/" + path));
        return cookies.isEmpty() ? request : request.header("Cookie", cookie());
    }

    private String read(HttpResponse<String> answer) {
        for (String set : answer.headers().allValues("Set-Cookie")) {
            String[] pair = set.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        if (answer.statusCode() != HttpURLConnection.HTTP_OK) {
            throw new IllegalStateException(answer.statusCode() + " for " + answer.uri());
        }
        return answer.body();
    }

    /** What the server has asked the browser to send each time; empty if it has not. */
    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    private String cookie() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        frame.append(data);
        if (last) {
            String whole = frame.toString();
            frame.setLength(0);
            String text = whole.substring(whole.indexOf('|') + 1);
            if (text.startsWith("{") || text.startsWith(GUARD)) {
                JsonNode message = message(text);
                learn(message);
            }
        }
        socket.request(1);
        return null;
    }

    /** Waits until something with a test id has appeared. */
    void await(String testId) throws InterruptedException {
        for (int tries = 0; tries < 6000 && !knows(testId); tries++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        node(testId);
    }

    @Override
    public void close() {
        if (push != null) {
            push.abort();
        }
    }
}
