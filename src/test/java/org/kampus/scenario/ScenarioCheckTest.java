package org.kampus.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioCheckTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void a_sound_file_is_called_sound(@TempDir Path directory) throws IOException {
        Path file = write(directory, SoundCase.text());
        assertEquals(0, check(file.toString()));
        assertTrue(printed().startsWith(file + ": sound, digest "), this::printed);
    }

    @Test
    void every_problem_is_a_line_that_editors_can_follow(@TempDir Path directory) throws IOException {
        Path file = write(directory, SoundCase.with("quarters: 8", "quarters: 80"));
        assertEquals(1, check(file.toString()));
        assertEquals(
                file + ":21:11 quarters is 80 but must lie between 1 and 40 (Choose a value within these bounds.)\n",
                printed());
    }

    @Test
    void what_was_hardly_meant_so_is_a_warning_and_the_file_is_sound(@TempDir Path directory) throws IOException {
        Path file = write(
                directory,
                SoundCase.with("care: {does: [universalSeller], helps: [hunter]}", "care: {does: [hunter]}"));

        assertEquals(0, check(file.toString()), this::printed);
        assertTrue(
                printed()
                        .startsWith(file + ":41:5 warning: nobody does care: it is given to hunter, in which nobody is"
                                + " employed (Employ somebody there, or give the duty to a role that has people.)"),
                this::printed);
        assertTrue(printed().contains(": sound, digest "), this::printed);
    }

    @Test
    void a_lesson_that_is_not_there_is_told_and_one_beside_the_cases_is_there(@TempDir Path directory)
            throws IOException {
        String named = SoundCase.with(
                "difficulty: easy",
                "workshop: {lesson: {en: Care pays., ru: Касания окупаются.}, rounds: 4, lessons: [spare-hours, mine]}\n"
                        + "difficulty: easy");
        Path file = write(directory, named);
        assertEquals(1, check(file.toString()));
        assertTrue(
                printed()
                        .startsWith(file + ":20:96 workshop.lessons[1] names the lesson mine, which is not there"
                                + " (Lessons there are: conveyor-or-universals, half-the-time, "),
                this::printed);

        Path lesson = Files.createDirectories(directory.resolve("lessons").resolve("mine"));
        Files.writeString(lesson.resolve("lesson.yaml"), "id: mine\n");
        assertEquals(0, check(file.toString()), this::printed);
        assertEquals(
                List.of("spare-hours", "mine"),
                ScenarioCatalog.with(directory)
                        .find("small-case")
                        .flatMap(CatalogEntry::scenario)
                        .flatMap(Scenario::workshop)
                        .orElseThrow()
                        .lessons());
        assertEquals(
                List.of(),
                new ScenarioReader().read("kept with a game", named, null).problems(),
                "a game that was begun goes on without the lesson");
    }

    @Test
    void a_file_that_is_not_there_and_no_file_at_all_are_told_apart(@TempDir Path directory) {
        assertEquals(1, check(directory.resolve("nowhere.yaml").toString()));
        assertEquals(2, check());
    }

    private int check(String... files) {
        return ScenarioCheck.check(List.of(files), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static Path write(Path directory, String text) throws IOException {
        Path folder = Files.createDirectory(directory.resolve("small-case"));
        return Files.writeString(folder.resolve("scenario.yaml"), text);
    }
}
