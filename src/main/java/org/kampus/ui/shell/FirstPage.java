package org.kampus.ui.shell;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.kampus.ui.i18n.Language;
import org.kampus.ui.i18n.Texts;
import org.kampus.web.VersionedFiles;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything that any place needs comes with the first page, while people still sit in the lobby: a script or a style
 * that is asked for when a round opens keeps the page from showing anything until it comes, and on bad Wi-Fi it may
 * never come. It is loaded by {@code page-load.js}, which stands in the page itself, so that it holds nothing up, and what
 * does not come is asked for again.
 */
final class FirstPage {

    /** Scripts that stand in the page itself, in their order. */
    static final List<String> WITHIN = List.of("page-watch.js", "page-load.js", "page-memory.js", "press.js");

    /** Modules, in the order in which they are needed. */
    static final List<String> MODULES = List.of(
            "focus.js", "kampus-countdown.js", "board.js", "teammates.js", "kampus-playback.js", "kampus-chart.js");

    /** The largest, and the last that is needed. */
    static final String CHARTS = "echarts.min.js";

    /** What the watch says, by the last part of the text keys. */
    static final List<String> SAYS = List.of("lost", "slow", "broken", "stale", "reload", "unsent");

    private FirstPage() {}

    /** Puts everything into a page that is about to be delivered. */
    static void furnish(IndexHtmlResponse response, ServletContext files) {
        Element head = response.getDocument().head();
        ObjectNode settings = JsonNodeFactory.instance.objectNode();
        settings.set("texts", texts());
        ArrayNode styles = settings.putArray("styles");
        for (Element style : head.select("link[rel=stylesheet]")) {
            ObjectNode part = styles.addObject();
            style.attributes().forEach(attribute -> part.put(attribute.getKey(), attribute.getValue()));
            part.put("href", address(files, style.attr("href")));
            style.remove();
        }
        ArrayNode scripts = settings.putArray("scripts");
        MODULES.forEach(name ->
                scripts.addObject().put("src", address(files, "./js/" + name)).put("type", "module"));
        scripts.addObject().put("src", address(files, "./js/" + CHARTS));
        StringBuilder within =
                new StringBuilder("window.kampusPage = ").append(settings).append(";\n");
        WITHIN.forEach(name -> within.append(text(files, "/js/" + name)));
        Element script = new Element("script").appendChild(new DataNode(within.toString()));
        // Addresses are relative to the base.
        head.selectStream("base")
                .findFirst()
                .ifPresentOrElse(base -> base.after(script), () -> head.prependChild(script));
    }

    /** Where a file stands: a file of ours under the digest of all, without a digest that Vaadin has given it. */
    private static String address(ServletContext files, String address) {
        String path = address.replaceFirst("^\\./", "").replaceFirst("\\?.*", "");
        String versioned = VersionedFiles.address(files, path);
        return versioned.equals(path) ? address : "./" + versioned;
    }

    /** What the watch says in every language, since the reader may switch it. */
    private static ObjectNode texts() {
        ObjectNode texts = JsonNodeFactory.instance.objectNode();
        for (Language language : Language.values()) {
            ObjectNode words = texts.putObject(language.code());
            SAYS.forEach(say -> words.put(say, Texts.in(language).get("shell.line." + say)));
        }
        return texts;
    }

    private static String text(ServletContext files, String path) {
        try (InputStream file = files.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("the application lacks its file " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
