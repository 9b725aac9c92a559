package org.kampus.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tutorials promise that words in bold stand on the screen: a text that changes takes its quotations along. */
class TutorialWordsTest {

    private static final int CASELESS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");

    /** The languages of the top bar, and the word that says what bold type means. */
    private static final Set<String> NOT_IN_A_BUNDLE = Set.of("EN", "RU", "bold", "Жирным");

    /** Letters of a long Russian word's end that change with its case. */
    private static final int ENDING = 3;

    private static final int LONG_WORD = 5;

    @ParameterizedTest
    @CsvSource({
        "your-first-two-years.md, translations.properties",
        "your-first-two-years.ru.md, translations_ru.properties",
        "your-first-workshop.md, translations.properties",
        "your-first-workshop.ru.md, translations_ru.properties"
    })
    void what_is_bold_in_a_tutorial_stands_on_the_screen(String page, String bundle) throws IOException {
        List<String> shown = shown(bundle);
        List<String> unknown = BOLD.matcher(Files.readString(Path.of("docs", "tutorial", page)))
                .results()
                .map(found -> found.group(1).replaceAll("\\s+", " ").strip())
                .filter(words -> !NOT_IN_A_BUNDLE.contains(words))
                .filter(words -> shown.stream().noneMatch(text -> says(text, words)))
                .toList();
        assertEquals(List.of(), unknown, page + " quotes what no page says");
    }

    /** Texts of the pages in one language, and the titles of the cases. */
    private static List<String> shown(String bundle) throws IOException {
        List<String> shown = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src", "main", "resources", "vaadin-i18n", bundle))) {
            if (!line.startsWith("#") && line.contains("=")) {
                shown.add(line.substring(line.indexOf('=') + 1));
            }
        }
        try (Stream<Path> cases = Files.list(Path.of("scenarios"))) {
            for (Path folder :
                    cases.filter(f -> Files.exists(f.resolve("scenario.yaml"))).toList()) {
                String text = Files.readString(folder.resolve("scenario.yaml"));
                shown.add(text.substring(text.indexOf("title:"), text.indexOf("summary:")));
            }
        }
        return shown;
    }

    private static boolean says(String text, String words) {
        String bare = words.replaceAll("^[\\p{P}\\s&&[^+]]+|[\\p{P}\\s]+$", "");
        if (Pattern.compile(inAnyCase(bare), CASELESS).matcher(text).find()) {
            return true;
        }
        // A text with places to fill, such as "Run quarter {0}", says "Run quarter 1".
        long letters = text.replaceAll("\\{\\d}", "")
                .codePoints()
                .filter(Character::isLetter)
                .count();
        return text.contains("{")
                && letters >= ENDING
                && Pattern.compile(filled(text), CASELESS).matcher(bare).matches();
    }

    /** The words with whatever endings their grammatical case gives them. */
    private static String inAnyCase(String words) {
        StringBuilder pattern = new StringBuilder();
        for (String part : words.split("(?<=\\P{L})|(?=\\P{L})")) {
            boolean declined = part.length() > LONG_WORD
                    && Character.UnicodeScript.of(part.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
            pattern.append(
                    declined
                            ? Pattern.quote(part.substring(0, part.length() - ENDING)) + "\\w*"
                            : part.isBlank() ? "\\s+" : Pattern.quote(part));
        }
        return pattern.toString();
    }

    private static String filled(String text) {
        String bare = text.replaceAll("[.:…]+$", "");
        StringBuilder pattern = new StringBuilder();
        int from = 0;
        for (MatchResult place :
                Pattern.compile("\\{\\d}").matcher(bare).results().toList()) {
            pattern.append(Pattern.quote(bare.substring(from, place.start()))).append(".+");
            from = place.end();
        }
        return pattern.append(Pattern.quote(bare.substring(from))).toString();
    }
}
