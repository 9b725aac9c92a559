package org.kampus.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileFilesTest {

    private static final int ROOM = ScenarioReader.LARGEST;

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("open brackets", "[".repeat(ROOM)),
                Arguments.of("open braces", "{".repeat(ROOM)),
                Arguments.of("open braces with keys", "{a: ".repeat(ROOM / 4)),
                Arguments.of("question marks", "? ".repeat(ROOM / 2)),
                Arguments.of("nested lists", "- ".repeat(ROOM / 2)),
                Arguments.of("one endless key", "a".repeat(ROOM)),
                Arguments.of("one endless number", "quarters: " + "9".repeat(ROOM - 10)),
                Arguments.of("exponents", "quarters: 1e" + "9".repeat(20)),
                Arguments.of("many keys", keys(ROOM / 12)),
                Arguments.of("many long keys", ("k".repeat(60) + "%d: 1\n").repeat(10) + keys(ROOM / 13)),
                Arguments.of("the same key again and again", "id: a\n".repeat(ROOM / 6)),
                Arguments.of("many list items", "lines: [" + "1,".repeat(ROOM / 2 - 8) + "]"),
                Arguments.of("many equal roles", "limits: {roles: [" + "hunter,".repeat(ROOM / 7 - 8) + "]}"),
                Arguments.of("anchors", "a: &a b\n".repeat(ROOM / 8)),
                Arguments.of("billion laughs", laughs()),
                Arguments.of("an alias of itself", "a: &a [*a]\n"),
                Arguments.of("quotes", "\"".repeat(ROOM)),
                Arguments.of("an unending quotation", "id: \"" + "x\n".repeat(ROOM / 2 - 3)),
                Arguments.of("spaces", " ".repeat(ROOM)),
                Arguments.of("blank lines", "\n".repeat(ROOM)),
                Arguments.of("comments", "#\n".repeat(ROOM / 2)),
                Arguments.of("documents", "---\n".repeat(ROOM / 4)),
                Arguments.of("tags", "!".repeat(ROOM)),
                Arguments.of("directives", "%TAG ! x\n".repeat(ROOM / 9)),
                Arguments.of("an unknown YAML version", "%YAML 9.9\n---\nid: a\n"),
                Arguments.of("nothing", ""),
                Arguments.of("empty value", "~"),
                Arguments.of("a word", "hello"),
                Arguments.of("characters outside the plane", "id: " + "\ud83d\ude00".repeat(ROOM / 4 - 4)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void no_text_takes_long_or_escapes_as_an_exception(String name, String text) {
        CatalogEntry entry = assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> new ScenarioReader().read("x", text.getBytes(StandardCharsets.UTF_8), null));
        assertTrue(entry.scenario().isEmpty());
        assertTrue(!entry.problems().isEmpty() && entry.problems().size() <= 101);
        for (ScenarioProblem problem : entry.problems()) {
            assertTrue(problem.toString().length() < 1000, problem::toString);
        }
    }

    @Test
    void random_damage_never_escapes_as_an_exception() {
        Random random = new Random(7);
        byte[] sound = SoundCase.text().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 2_000; i++) {
            byte[] damaged = sound.clone();
            for (int j = 0; j <= random.nextInt(4); j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            CatalogEntry entry = new ScenarioReader().read("x", damaged, "small-case");
            assertEquals(entry.scenario().isEmpty(), !entry.problems().isEmpty());
        }
    }

    static Stream<String> tricky() {
        return Stream.of(
                "{\"a\": \"\\u",
                "{\"a\": \"\\u12\"}",
                "{\"a\": \"\\uXYZW\"}",
                "{\"a\": \"\\ud800\"}",
                "{\"a\": \"\\udfff\\ud800\"}",
                "a: \"\\UFFFFFFFF\"",
                "a: \"\\U00110000\"",
                "a: \"\\U0000D800\"",
                "a: \"\\x",
                "a: \"\\xG1\"",
                "a: \"\\q\"",
                "a: \"\\",
                "a: \ud800",
                "\udc00: 1",
                "a: \u0000",
                "a: \u0085\u2028\u2029\ufeff",
                "a: !<%f0%9f%98> 1",
                "a: !%ZZ 1",
                "a: !<",
                "!!: 1",
                "%TAG !e! tag:%C0%AF\n--- !e!x 1",
                "%YAML 1.999999999999\n--- 1",
                "%YAML .\n--- 1",
                "a: &",
                "&a &b c: *",
                "*a : *a",
                "? ? ? : :",
                "- - - ? - :",
                "a: |99\n  x",
                "a: >-+\n x",
                "a: |-0\n x",
                "[[[[{{{{[[[[{{{{[[[[{{{{",
                "{? [a]: {? {b}: \"\\u\"}}",
                "'\\u'",
                "\"\\N\\_\\L\\P\\e\\0\": \"\\/\"",
                "a: \"x\\\n   \\u00e9\\\n\"");
    }

    /** Each trick whole and cut off at every place, alone and in the middle of a sound file, as YAML and as a plan. */
    @ParameterizedTest
    @MethodSource("tricky")
    void escapes_tags_anchors_and_cut_off_texts_are_faults_with_a_place(String trick) {
        String sound = SoundCase.text();
        int middle = sound.indexOf('\n', sound.length() / 2) + 1;
        for (int end = 1; end <= trick.length(); end++) {
            String cut = trick.substring(0, end);
            for (String text : List.of(cut, sound.substring(0, middle) + cut + "\n" + sound.substring(middle))) {
                CatalogEntry entry = new ScenarioReader().read("x", text, null);
                assertFalse(entry.problems().isEmpty() && entry.scenario().isEmpty(), text);
                for (ScenarioProblem problem : entry.problems()) {
                    boolean whole = problem.message().en().equals("the file is empty")
                            || problem.message().en().contains("missing");
                    assertTrue(whole || problem.line() > 0 && problem.column() > 0, () -> cut + " -> " + problem);
                    assertFalse(
                            problem.toString().matches("(?s).*(Exception|Optional|java\\.|tools\\.|org\\.).*"),
                            () -> cut + " -> " + problem);
                }
            }
            planOrProblems(cut);
        }
    }

    private static void planOrProblems(String text) {
        try {
            PlanCodec.fromJson(text);
        } catch (InvalidPlanException e) {
            assertFalse(e.problems().isEmpty(), text);
        }
    }

    @Test
    void a_file_beyond_the_bound_is_not_even_parsed() {
        CatalogEntry entry = new ScenarioReader().read("x", new byte[ROOM + 1], null);
        assertEquals(
                List.of("x:0:0 the file has 257 KiB but may have 256 at most"
                        + " (A case needs about 20 KiB; maybe this is another file.)"),
                entry.problems().stream().map(ScenarioProblem::toString).toList());
        assertEquals("", entry.text());
    }

    @Test
    void another_encoding_is_told_at_its_place() {
        byte[] content = SoundCase.text().getBytes(Charset.forName("windows-1251"));
        CatalogEntry entry = new ScenarioReader().read("x", content, "small-case");
        assertEquals(
                List.of("x:3:31 the file is not in UTF-8 (Save it again with the encoding UTF-8.)"),
                entry.problems().stream().map(ScenarioProblem::toString).toList());
    }

    @Test
    void a_file_of_another_system_is_the_same_file() {
        String text = SoundCase.text();
        CatalogEntry plain = new ScenarioReader().read("x", text, "small-case");
        CatalogEntry windows = new ScenarioReader()
                .read("x", ("\ufeff" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8), "small-case");
        assertEquals(List.of(), windows.problems());
        assertEquals(plain.digest(), windows.digest());
        assertEquals(plain.text(), windows.text());
        assertEquals(64, plain.digest().length());
    }

    private static String keys(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("key").append(i).append(": 1\n");
        }
        return text.substring(0, Math.min(text.length(), ROOM - 1_000));
    }

    private static String laughs() {
        StringBuilder text = new StringBuilder("a0: &a0 [lol]\n");
        for (int i = 1; i < 40; i++) {
            String one = "*a" + (i - 1) + ",";
            text.append("a%d: &a%d [%s]\n".formatted(i, i, one.repeat(9)));
        }
        return text.toString();
    }
}
