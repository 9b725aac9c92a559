package org.kampus.ui.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kampus.organisation.DisputedDuty;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.Lever;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.StructurePreset;

/** That both languages say the same things, and that everything the pages say is there to be said. */
class TranslationsTest {

    private static final Path PAGES = Path.of("src/main/java/org/kampus/ui");
    private static final Pattern GET = Pattern.compile("\\.get\\(\\s*\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9]+)+)\"");
    private static final Pattern COUNT = Pattern.compile("\\.count\\(\\s*\"([^\"]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

    private final Properties english = read("translations.properties");
    private final Properties russian = read("translations_ru.properties");

    @Test
    void both_languages_have_the_same_texts() {
        assertEquals(withoutPluralForms(english), withoutPluralForms(russian));
    }

    @Test
    void every_counted_text_has_all_forms_of_its_language() {
        List<String> missing = new ArrayList<>();
        for (String key : english.stringPropertyNames()) {
            if (key.endsWith(".one") || key.endsWith(".many")) {
                String stem = key.substring(0, key.lastIndexOf('.'));
                Stream.of(".one", ".many")
                        .filter(f -> !english.containsKey(stem + f))
                        .forEach(f -> missing.add("English " + stem + f));
                Stream.of(".one", ".few", ".many")
                        .filter(f -> !russian.containsKey(stem + f))
                        .forEach(f -> missing.add("Russian " + stem + f));
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void both_languages_fill_the_same_placeholders() {
        List<String> different = new ArrayList<>();
        for (String key : english.stringPropertyNames()) {
            if (russian.containsKey(key) && !placeholders(english, key).equals(placeholders(russian, key))) {
                different.add(key);
            }
        }
        assertEquals(List.of(), different);
    }

    @Test
    void no_text_is_empty_or_breaks_its_placeholders() {
        List<String> wrong = new ArrayList<>();
        for (Properties texts : List.of(english, russian)) {
            texts.forEach((key, value) -> {
                String text = value.toString();
                if (text.isBlank() || text.contains("'") || !text.strip().equals(text)) {
                    wrong.add(key + "=" + text);
                }
                new MessageFormat(text);
            });
        }
        assertEquals(List.of(), wrong, "blank, with a plain apostrophe, or with space around");
    }

    @Test
    void russian_texts_are_russian() {
        Pattern cyrillic = Pattern.compile("[а-яёА-ЯЁ]");
        List<String> untranslated = russian.stringPropertyNames().stream()
                .filter(key -> russian.getProperty(key).matches(".*[A-Za-z]{4,}.*"))
                .filter(key -> !cyrillic.matcher(russian.getProperty(key)).find())
                .toList();
        assertEquals(List.of(), untranslated);
    }

    @Test
    void every_text_the_pages_ask_for_exists() throws IOException {
        List<String> missing = new ArrayList<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                keys(source, GET)
                        .filter(key -> !key.startsWith("event."))
                        .filter(key -> !english.containsKey(key))
                        .forEach(key -> missing.add(file + " " + key));
                keys(source, COUNT)
                        .filter(key -> !english.containsKey(key + ".many"))
                        .forEach(key -> missing.add(file + " " + key + ".many"));
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void every_word_of_the_trade_has_a_name_and_a_meaning() {
        Set<String> wanted = new TreeSet<>();
        for (Role role : Role.values()) {
            wanted.addAll(named("role." + role.key()));
            wanted.add("role." + role.key() + ".short");
        }
        for (SalesFunction function : SalesFunction.values()) {
            wanted.addAll(named("function." + function.key()));
        }
        for (StructurePreset preset : StructurePreset.values()) {
            wanted.addAll(named("preset." + preset.key()));
        }
        for (DisputedDuty duty : DisputedDuty.values()) {
            wanted.add("dispute." + duty.key());
            duty.answers().forEach(answer -> wanted.add("dispute." + duty.key() + "." + answer.key()));
        }
        for (Involvement involvement : Involvement.values()) {
            wanted.add("involvement." + involvement.key());
        }
        for (Lever lever : Lever.values()) {
            wanted.add("lever." + lever.key());
            lever.choices().forEach(choice -> wanted.add("lever." + lever.key() + "." + choice));
        }
        wanted.removeAll(english.stringPropertyNames());
        assertEquals(Set.of(), wanted);
    }

    @Test
    void role_badges_differ() {
        for (Properties texts : List.of(english, russian)) {
            Set<String> badges = Stream.of(Role.values())
                    .map(role -> texts.getProperty("role." + role.key() + ".short"))
                    .collect(Collectors.toSet());
            assertEquals(Role.values().length, badges.size());
        }
    }

    private static List<String> named(String key) {
        return List.of(key, key + ".meaning");
    }

    private static Stream<String> keys(String source, Pattern call) {
        return call.matcher(source).results().map(match -> match.group(1));
    }

    private static Set<String> withoutPluralForms(Properties texts) {
        Function<String, String> stem = key -> key.replaceAll("\\.(one|few|many)$", ".*");
        return texts.stringPropertyNames().stream().map(stem).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> placeholders(Properties texts, String key) {
        return PLACEHOLDER
                .matcher(texts.getProperty(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String name) {
        try (InputStream in = Texts.class.getResourceAsStream("/vaadin-i18n/" + name)) {
            assertTrue(in != null, name);
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
