package org.kampus.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kampus.browser.BrowserTestCase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The debrief of a game that one person has played to its end in a browser, asked for as programs do. The example of the
 * description is such an answer: written anew with {@code -Dkampus.openapi.write=true}.
 */
class GameDebriefIT extends BrowserTestCase {

    private static final Path EXAMPLES = Path.of("src/main/resources/org/kampus/rest/openapi-examples.json");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String CASE = "chemical-expediters";
    private static final int QUARTERS = 8;
    private static final int LONGEST_LIST = 2;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void the_debrief_answers_as_described_and_the_example_is_of_its_shape() throws Exception {
        String game = play();
        String path = "games/" + game + "/debrief";
        HttpResponse<String> answer = get(path, "application/json");
        for (int tries = 0; answer.statusCode() == 202 && tries < 60; tries++) {
            TimeUnit.SECONDS.sleep(1);
            answer = get(path, "application/json");
        }
        assertEquals(200, answer.statusCode(), answer.body());
        DescribedInterface.Operation operation =
                DescribedInterface.of("GET", "/api/v1/" + path).orElseThrow();
        assertEquals("getGameDebrief", operation.id());
        String type = answer.headers().firstValue("Content-Type").orElse("");
        assertEquals(List.of(), DescribedInterface.faults(operation, 200, type, answer.body()));

        JsonNode told = MAPPER.readTree(answer.body());
        assertEquals(QUARTERS, told.at("/chapters").size());
        example(told);
        if (Boolean.getBoolean("kampus.pictures")) {
            pictures(game, told);
        }
        assertTrue(get(path, "text/html").body().contains("<h1>"));
        assertTrue(get(path, "application/pdf").body().startsWith("%PDF-"));
    }

    /** A game with one decision, from the first page to the last quarter. */
    private String play() {
        open("");
        page.getByTestId("start-" + CASE).click();
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            page.getByTestId(quarter == 1 ? "take-over" : "next-step").click();
            page.waitForURL(Pattern.compile(".*/structure$"));
            if (quarter == 1) {
                page.getByTestId("people-operationsClerk-more").click();
                page.locator(".reason textarea").fill("Somebody for the orders");
            }
            page.getByTestId("run-quarter").click();
            page.waitForURL(Pattern.compile(".*/quarter/" + quarter + "$"));
        }
        return page.url().replaceFirst(".*/play/([^/]+)/.*", "$1");
    }

    /** Pictures of the debrief, and of a quarter in which somebody resigned, for people to look at. */
    private void pictures(String game, JsonNode told) {
        int week = told.at("/resignations/0/week").asInt(1);
        for (String language : List.of("en-GB", "ru-RU")) {
            for (int width : List.of(1440, 360)) {
                openBrowser(new NewContextOptions()
                        .setViewportSize(width, width == 360 ? 740 : 900)
                        .setColorScheme(width == 360 ? ColorScheme.DARK : ColorScheme.LIGHT)
                        .setLocale(language));
                open("play/" + game + "/debrief");
                page.locator(".debrief-panel h2").first().waitFor();
                takePicture("solo-debrief-" + width + "-" + language);
                if (told.at("/resignations").size() > 0) {
                    open("play/" + game + "/quarter/" + ((week - 1) / 13 + 1) + "?show=stopped");
                    page.getByTestId("resignation").first().waitFor();
                    takePicture("resigned-" + width + "-" + language);
                }
            }
        }
    }

    private HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "api/v1/" + path))
                .header("Accept", accept)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static void example(JsonNode told) throws IOException {
        ObjectNode all = (ObjectNode) MAPPER.readTree(Files.readString(EXAMPLES));
        if (Boolean.getBoolean("kampus.openapi.write")) {
            all.withObject("answers").withObject("getGameDebrief").set("a true answer", shortened(told));
            Files.writeString(EXAMPLES, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n");
        }
        JsonNode kept = all.at("/answers/getGameDebrief/a true answer");
        assertTrue(!kept.has("team"), "one person played alone");
        assertEquals(names(told), names(kept), "another shape; write it anew with -Dkampus.openapi.write=true");
    }

    /** What a debrief tells whatever happened in the game. */
    private static Set<String> names(JsonNode debrief) {
        Set<String> names = new TreeSet<>(debrief.propertyNames());
        // The search for the best plan may have ended or not.
        names.remove("bestPlan");
        debrief.at("/chapters/0").propertyNames().forEach(name -> names.add("chapters." + name));
        debrief.at("/luck/profit").propertyNames().forEach(name -> names.add("luck." + name));
        return names;
    }

    private static JsonNode shortened(JsonNode value) {
        if (value.isArray()) {
            var list = MAPPER.createArrayNode();
            for (int i = 0; i < Math.min(LONGEST_LIST, value.size()); i++) {
                list.add(shortened(value.get(i)));
            }
            return list;
        }
        if (value.isObject()) {
            ObjectNode object = MAPPER.createObjectNode();
            value.propertyNames().forEach(name -> object.set(name, shortened(value.get(name))));
            return object;
        }
        return value;
    }
}
