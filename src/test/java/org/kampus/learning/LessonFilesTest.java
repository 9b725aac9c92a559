package org.kampus.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kampus.lab.Metric;
import org.kampus.scenario.CatalogEntry;
import org.kampus.scenario.Lesson;
import org.kampus.scenario.LessonCatalog;
import org.kampus.scenario.LessonEntry;
import org.kampus.scenario.LessonReader;
import org.kampus.scenario.ScenarioCatalog;
import org.kampus.ui.i18n.Language;
import org.kampus.ui.i18n.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LessonFilesTest {

    private static final Path FOLDER = Path.of("scenarios", "lessons");
    private static final Path ONE = FOLDER.resolve("spare-hours").resolve("lesson.yaml");

    @Test
    void the_shipped_lessons_are_sound_and_in_order() {
        List<LessonEntry> entries = LessonCatalog.shipped().entries();
        assertEquals(14, entries.size());
        entries.forEach(entry -> assertEquals(List.of(), entry.problems(), entry.id()));
        List<Integer> orders = entries.stream()
                .map(entry -> entry.lesson().orElseThrow().order())
                .toList();
        assertEquals(orders.stream().sorted().distinct().toList(), orders);
    }

    @Test
    void every_lesson_asks_two_questions_at_once_and_keeps_two_for_later() {
        for (Lesson lesson : lessons()) {
            assertEquals(2, lesson.inLesson().size(), lesson.id());
            assertEquals(4, lesson.questions().size(), lesson.id());
        }
    }

    /** Whoever always marks the same place must not do better than whoever guesses. */
    @Test
    void right_answers_stand_in_no_place_of_their_own() {
        List<Lesson> lessons = lessons();
        evenly("because", lessons.stream().map(Lesson::because).toList());
        for (String form : List.of(Lesson.Question.IN_LESSON, Lesson.Question.LATER)) {
            evenly(
                    form,
                    lessons.stream()
                            .flatMap(lesson -> lesson.questions().stream())
                            .filter(question -> question.form().equals(form))
                            .map(Lesson.Question::choice)
                            .toList());
        }
    }

    private static void evenly(String what, List<Lesson.Choice> choices) {
        Map<Integer, Long> places =
                choices.stream().collect(Collectors.groupingBy(Lesson.Choice::right, Collectors.counting()));
        int options = choices.getFirst().options().size();
        for (int place = 0; place < options; place++) {
            double share = (double) places.getOrDefault(place, 0L) / choices.size();
            assertEquals(1.0 / options, share, 0.13, what + " at place " + place + " of " + places);
        }
    }

    @Test
    void every_concept_is_a_word_of_the_glossary_and_every_case_exists() {
        for (Lesson lesson : lessons()) {
            for (String concept : lesson.concepts()) {
                for (Language language : Language.values()) {
                    Texts texts = Texts.in(language);
                    assertTrue(
                            texts.has(concept) && texts.has(concept + ".meaning"), () -> lesson.id() + ": " + concept);
                }
            }
            String played = lesson.playCase();
            assertTrue(
                    played == null || Files.exists(Path.of("scenarios", played, "scenario.yaml")),
                    () -> lesson.id() + ": " + played);
        }
    }

    @Test
    void a_case_proposes_lessons_and_among_them_those_that_lead_to_it() {
        for (CatalogEntry entry : ScenarioCatalog.shipped().entries()) {
            List<String> proposed =
                    entry.scenario().orElseThrow().workshop().orElseThrow().lessons();
            assertTrue(proposed.size() >= 2 && proposed.size() <= 4, () -> entry.id() + ": " + proposed);
            lessons().stream()
                    .filter(lesson -> entry.id().equals(lesson.playCase()))
                    .forEach(lesson ->
                            assertTrue(proposed.contains(lesson.id()), () -> entry.id() + " lacks " + lesson.id()));
        }
    }

    @Test
    void the_schema_names_the_measures_of_the_lab() throws IOException {
        JsonNode schema = new JsonMapper().readTree(FOLDER.resolve("lesson.schema.json"));
        Set<String> named = new TreeSet<>();
        schema.at("/$defs/measure/enum").forEach(node -> named.add(node.asString()));
        assertEquals(
                Arrays.stream(Metric.values()).map(Metric::key).collect(Collectors.toCollection(TreeSet::new)), named);
    }

    @Test
    void an_author_is_told_what_is_wrong_and_where() throws IOException {
        String sound = Files.readString(ONE);
        expect(sound.replace("measure: orderWaitP90\n  figure", "measure: waiting\n  figure"), "guess.measure");
        expect(sound.replace("operationsClerk: 1}}", "operationsClerk: -1}}"), "headcount.operationsClerk");
        expect(sound.replaceFirst("        right: true\n", ""), "options");
        expect(sound.replace("      to: 0.3\n", "      to: 0.5\n"), "guess.options");
        expect(sound.replace("clientsAtStart: 75", "clientsAtStart: 75.5"), "clientsAtStart");
        expect(sound.replace("id: spare-hours", "id: spare-time"), "id");
        expect(sound.replaceFirst("form: b", "form: a"), "questions");
    }

    private static void expect(String text, String place) {
        LessonEntry entry = new LessonReader().read("lesson.yaml", text, "spare-hours");
        assertTrue(entry.lesson().isEmpty(), place);
        assertTrue(
                entry.problems().stream().anyMatch(problem -> problem.path().contains(place) && problem.line() > 0),
                () -> place + " not in " + entry.problems());
    }

    @Test
    void a_lesson_that_is_not_true_is_not_sound(@TempDir Path folder) throws IOException {
        String quick = Files.readString(FOLDER.resolve("where-hours-go").resolve("lesson.yaml"))
                .replaceFirst("fates: 60", "fates: 20");
        Path file = Files.createDirectories(folder.resolve("where-hours-go")).resolve("lesson.yaml");
        Files.writeString(
                file, quick.replace("{measure: touches, direction: up}", "{measure: touches, direction: down}"));
        Told told = report(file);
        assertEquals(1, told.code, "turned round");
        assertTrue(told.text.contains("BROKEN here: touches down"), told.text);
        assertEquals(1, report(folder.resolve("missing")).code, "missing");
    }

    private record Told(int code, String text) {}

    private static Told report(Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = LessonReport.report(List.of(file.toString()), new PrintStream(out, true, StandardCharsets.UTF_8));
        return new Told(code, out.toString(StandardCharsets.UTF_8));
    }

    private static List<Lesson> lessons() {
        return LessonCatalog.shipped().entries().stream()
                .map(entry -> entry.lesson().orElseThrow())
                .toList();
    }
}
