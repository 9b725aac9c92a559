package org.kampus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kampus.documentation.FormerWord;
import org.kampus.ui.i18n.Language;
import org.kampus.ui.i18n.Texts;

/** That the page of words says what the application says. */
class GlossaryPageTest {

    private static final Path PAGE = Path.of("docs", "reference", "glossary.md");
    private static final Texts ENGLISH = Texts.in(Language.ENGLISH);
    private static final Texts RUSSIAN = Texts.in(Language.RUSSIAN);

    @Test
    void the_page_repeats_the_glossary_of_the_application() throws IOException {
        String wanted = page();
        if (Boolean.getBoolean("kampus.glossary.write")) {
            Files.writeString(PAGE, wanted);
        }
        assertEquals(
                wanted,
                Files.readString(PAGE),
                "The page differs from the texts of the application. Bring it into step with "
                        + "./mvnw test -Dtest=GlossaryPageTest -Dkampus.glossary.write=true and commit the change.");
    }

    @Test
    void every_word_has_a_meaning_of_its_own_in_both_languages() {
        List<String> words =
                Glossary.parts().stream().flatMap(part -> part.words().stream()).toList();
        for (Texts texts : List.of(ENGLISH, RUSSIAN)) {
            long names = words.stream().map(texts::get).distinct().count();
            assertEquals(words.size(), names, "two words look the same");
            words.forEach(word -> assertTrue(texts.has(word + ".meaning"), word));
        }
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Glossary · Словарь

                The words of the trade as Kampus uses them; the same texts stand behind the `?` at the top of every page.
                This page is made from them by a test (see [Test Kampus](../how-to/test.md)).

                *In files and code* is the name in scenario files, plans, the programming interface and, in the manner of Java, in the code.

                | English | Meaning | По-русски | Значение | In files and code |
                |---|---|---|---|---|
                """);
        for (Glossary.Part part : Glossary.parts()) {
            String key = "shell.glossary." + part.key();
            row(page, "**" + ENGLISH.get(key) + "**", "", "**" + RUSSIAN.get(key) + "**", "", "");
            for (String word : part.words()) {
                String meaning = word + ".meaning";
                row(
                        page,
                        capital(ENGLISH.get(word)),
                        ENGLISH.get(meaning),
                        capital(RUSSIAN.get(word)),
                        RUSSIAN.get(meaning),
                        "`" + word.substring(word.indexOf('.') + 1) + "`");
            }
        }
        page.append("""

                ## Words that are not used · Слова, которых нет

                One thing has one name. A test holds texts, pages and code to it.

                | Not · Не говорим | But · Говорим | Where |
                |---|---|---|
                """);
        for (FormerWord word : FormerWord.all()) {
            row(page, word.word(), word.instead(), String.join(", ", new TreeSet<>(word.where())));
        }
        return page.toString();
    }

    private static void row(StringBuilder page, String... cells) {
        for (String cell : cells) {
            page.append(cell.isEmpty() ? "| " : "| " + cell.replace("|", "\\|") + " ");
        }
        page.append("|\n");
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }
}
