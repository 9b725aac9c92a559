package org.kampus.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kampus.browser.BrowserTestCase;

/** Scripts and styles of ours are asked for by what they say, so that a page never meets one of another version. */
class VersionedFilesIT extends BrowserTestCase {

    private static final Pattern OWN = Pattern.compile(".*/(js|styles)/[^/?]+|.*/(styles\\.css|icon\\.svg)");
    private static final Pattern VERSIONED = Pattern.compile(".*/v/([0-9a-f]{16})/.*");

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address() + path)).build(), BodyHandlers.ofString());
    }

    @Test
    void every_file_of_ours_is_asked_for_with_the_digest() throws IOException, InterruptedException {
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        open("");
        page.waitForFunction("window.customElements.get('kampus-playback') && window.echarts");
        page.waitForFunction(
                "performance.getEntriesByType('resource').some(file => /\\/v\\/.*icon.svg/.test(file.name))");

        List<String> own = asked.stream()
                .filter(url -> OWN.matcher(url).matches())
                .filter(url -> !url.equals(address() + "icon.svg"))
                .toList();
        // Also the modules that a module imports, and the picture that a style names.
        for (String name :
                List.of("js/focus.js", "js/playback-tracks.js", "styles/desk.css", "styles.css", "icon.svg")) {
            assertTrue(own.stream().anyMatch(url -> url.endsWith(name)), name + " among " + own);
        }
        assertEquals(
                List.of(),
                own.stream().filter(url -> !VERSIONED.matcher(url).matches()).toList());
        Matcher digest = VERSIONED.matcher(own.getFirst());
        assertTrue(digest.matches());
        HttpResponse<String> kept = get("v/" + digest.group(1) + "/js/focus.js");
        assertEquals(200, kept.statusCode());
        assertEquals(
                List.of("public, max-age=31536000, immutable"), kept.headers().allValues("Cache-Control"));
        assertEquals(List.of(), kept.headers().allValues("Set-Cookie"));
        assertTrue(kept.body().contains("checkVisibility"));
    }

    @Test
    void under_another_digest_there_is_nothing_and_nothing_else_is_served_so()
            throws IOException, InterruptedException {
        open("");
        String styles = String.valueOf(page.evaluate("kampusPage.styles.find(s => s.href.includes('/v/')).href"));
        String folder = styles.replaceFirst("^\\./", "").replaceFirst("styles.*", "");
        for (String path : List.of(
                "v/0123456789abcdef/js/focus.js",
                "v/",
                folder,
                folder + "js/none.js",
                folder + "WEB-INF/web.xml",
                folder + "../WEB-INF/web.xml",
                folder + "health")) {
            HttpResponse<String> answer = get(path);
            assertTrue(answer.statusCode() == 404 || answer.statusCode() == 400, path + ": " + answer.statusCode());
        }
        assertEquals(List.of("no-store"), get("v/0/js/focus.js").headers().allValues("Cache-Control"));
    }
}
