package org.kampus.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That there is one system of texts: pairs of files that say the same, and no text of both languages in the code. */
class LocalizedTextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[,}]");
    private static final Pattern CYRILLIC_IN_QUOTES = Pattern.compile("\"[^\"]*[а-яё]{2,}[^\"]*\"");

    /** Which code knows Russian words, by a part of its path, and why. */
    private static final Map<String, String> KNOW_RUSSIAN = Map.of(
            "kampus/company/", "reads orders as people keep them, and writes a case, which holds both languages itself",
            "scenario/Units.java", "the table of units, in which both languages stand side by side",
            "launcher/WaitingRoom.java", "speaks before the application is there",
            "i18n/Language.java", "a language calls itself by its own name",
            "workshop/Secrets.java", "letters that are mistaken for Latin ones",
            "paper/PaperPdf.java", "a typeface without the sign of the rouble");

    static Stream<Path> english() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files
                    .filter(file -> file.toString().endsWith("_ru.properties"))
                    .map(file -> Path.of(file.toString().replace("_ru.properties", ".properties")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("english")
    void both_files_of_a_pair_hold_the_same_texts_and_places(Path file) throws IOException {
        Properties english = read(file);
        Properties russian = read(Path.of(file.toString().replace(".properties", "_ru.properties")));
        assertEquals(keys(english), keys(russian));
        List<String> different = new ArrayList<>();
        for (String key : english.stringPropertyNames()) {
            if (russian.containsKey(key)
                    && !places(english.getProperty(key)).equals(places(russian.getProperty(key)))) {
                different.add(key);
            }
        }
        assertEquals(List.of(), different, "other places");
    }

    /** The later of two would silently take the place of the other. */
    @ParameterizedTest
    @MethodSource("english")
    void no_key_stands_twice_in_a_file(Path file) throws IOException {
        for (Path each : List.of(file, Path.of(file.toString().replace(".properties", "_ru.properties")))) {
            Set<String> seen = new HashSet<>();
            List<String> twice = Files.readAllLines(each).stream()
                    .filter(line -> line.matches("[A-Za-z][\\w.-]*\\s*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .filter(key -> !seen.add(key))
                    .toList();
            assertEquals(List.of(), twice, each.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("english")
    void apostrophes_are_doubled_where_there_are_places_and_nowhere_else(Path file) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path each : List.of(file, Path.of(file.toString().replace(".properties", "_ru.properties")))) {
            read(each).forEach((key, value) -> {
                String text = value.toString();
                boolean pattern = PLACE.matcher(text).find();
                if (pattern) {
                    new MessageFormat(text);
                }
                String quoted = text.replaceAll("'[{}]'", "");
                if (text.isBlank()
                        || pattern && quoted.replace("''", "").contains("'")
                        || !pattern && text.contains("''")) {
                    wrong.add(each + " " + key + "=" + text);
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void texts_stand_in_files_and_not_in_the_code() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                boolean mayKnowRussian = KNOW_RUSSIAN.keySet().stream()
                        .anyMatch(part -> file.toString().replace('\\', '/').contains(part));
                if (!mayKnowRussian) {
                    for (String line : Files.readAllLines(file)) {
                        if (CYRILLIC_IN_QUOTES.matcher(line).find()) {
                            wrong.add(file + ": " + line.strip());
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), wrong, "put it into a pair of files and read it by LocalizedTexts");
    }

    @Test
    void a_text_is_told_in_the_language_of_the_reader_with_its_places_filled() {
        LocalizedText text = ProblemTexts.text("folder.name", "A_b");
        assertTrue(text.en().contains("'A_b'"), text.en());
        assertTrue(text.ru().contains("A_b"), text.ru());
        LocalizedText nested = ProblemTexts.text("type.empty", "x", ProblemTexts.text("type.integer"));
        assertTrue(nested.en().contains("a whole number"), nested.en());
        assertTrue(nested.ru().contains("целое число"), nested.ru());
        assertTrue(ProblemTexts.text("text.tooLong", 250_000, 1).en().contains("250000"));
    }

    private static Set<String> keys(Properties texts) {
        return texts.stringPropertyNames().stream()
                .map(key -> key.replaceAll("\\.(one|few|many)$", ".*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
