package org.kampus.ui.home;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.markdown.Markdown;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.kampus.ui.i18n.Language;

/**
 * A tutorial of the documentation, shown inside Kampus, where there may be no internet. Left out is what makes sense
 * only in the repository: passages between {@code <!-- outside Kampus -->} and {@code <!-- inside Kampus -->}, and
 * links to pages that are not here, of which the words stay.
 */
final class Guide extends Article {

    /** The browser makes the tables; where they are wider than a phone they are scrolled by keys, too. */
    private static final String REACH_TABLES = """
            const reach = () => this.querySelectorAll('table:not([tabindex])').forEach(table => table.tabIndex = 0);
            reach();
            new MutationObserver(reach).observe(this, { childList: true, subtree: true });""";

    private static final Pattern OUTSIDE =
            Pattern.compile("<!-- outside Kampus -->.*?<!-- inside Kampus -->\\s*", Pattern.DOTALL);
    private static final Pattern OTHER_LANGUAGE = Pattern.compile("(?m)^\\[[^]]*]\\([^)]*\\)$\\n*");
    private static final Pattern ELSEWHERE = Pattern.compile("(?<!!)\\[([^]]*)]\\((?!https?://)[^)]*\\)");
    private static final Pattern PICTURE = Pattern.compile("]\\(\\.\\./images/");

    /** A tutorial by the name of its file without language and ending. */
    Guide(String name, Language language) {
        addClassName("guide");
        add(new Markdown(text(name, language)));
        getElement().executeJs(REACH_TABLES);
    }

    /** The title of a tutorial: its first line. */
    static String title(String name, Language language) {
        return text(name, language).lines().findFirst().orElseThrow().replaceFirst("^#\\s*", "");
    }

    static String text(String name, Language language) {
        String file = name + (language == Language.ENGLISH ? "" : "." + language.code()) + ".md";
        try (InputStream in = Objects.requireNonNull(Guide.class.getResourceAsStream(file), file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            String inside =
                    OTHER_LANGUAGE.matcher(OUTSIDE.matcher(text).replaceAll("")).replaceAll("");
            return PICTURE.matcher(ELSEWHERE.matcher(inside).replaceAll("$1")).replaceAll("](images/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
