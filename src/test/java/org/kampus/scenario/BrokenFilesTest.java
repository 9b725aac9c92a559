package org.kampus.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenFilesTest {

    /** One broken file of {@code broken.txt}. */
    record Broken(String name, String text, List<String> english, List<String> russian) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Broken> broken() {
        return Stream.of(SoundCase.resource("broken.txt").split("\n# ")).skip(1).map(BrokenFilesTest::parsed);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void every_fault_is_told_with_place_and_cure(Broken broken) {
        CatalogEntry entry = read(broken.text());
        assertTrue(entry.scenario().isEmpty());
        assertEquals(
                broken.english(),
                entry.problems().stream()
                        .map(p -> p.toString().replaceFirst("^small-case/scenario.yaml:", ""))
                        .toList());
        assertEquals(
                broken.russian(),
                entry.problems().stream()
                        .map(p -> "%s (%s)".formatted(p.message().ru(), p.hint().ru()))
                        .toList());
    }

    @Test
    void the_unbroken_file_is_sound() {
        assertEquals(List.of(), read(SoundCase.text()).problems());
    }

    @Test
    void all_problems_of_all_kinds_are_told_at_once() {
        String text = SoundCase.text()
                .replace("quarters: 8", "quarters: eight")
                .replace("difficulty: easy", "difficulty: easy\nwinRate: 0.3")
                .replace("walletShareMin: 0.25", "walletShareMin: 0.9")
                .replace("headcount: {universalSeller: 1}", "headcount: {universalSeller: 9}")
                .replace("warmUpWeeks: 26", "warmUpWeeks: 26\nwarmUpWeeks: 27");
        assertEquals(
                List.of(21, 22, 25, 32, 40, 40),
                read(text).problems().stream().map(ScenarioProblem::line).toList());
    }

    @Test
    void a_flood_of_problems_is_cut_and_counted() {
        StringBuilder text = new StringBuilder(SoundCase.text());
        for (int i = 0; i < 500; i++) {
            text.append("unknownKey").append(i).append(": 1\n");
        }
        List<ScenarioProblem> problems = read(text.toString()).problems();
        assertEquals(101, problems.size());
        assertEquals(
                "400 more problems are not listed", problems.getLast().message().en());
    }

    private static CatalogEntry read(String text) {
        return new ScenarioReader().read("small-case/scenario.yaml", text, "small-case");
    }

    private static Broken parsed(String block) {
        List<String> lines = block.lines().toList();
        String passage = marked(lines, "- ");
        String replacement = marked(lines, "+ ").replace("\\u0000", "\0");
        boolean removes = lines.stream().noneMatch(l -> l.startsWith("+ "));
        return new Broken(
                lines.getFirst(),
                SoundCase.with(removes ? passage + "\n" : passage, replacement),
                list(lines, "= "),
                list(lines, "~ "));
    }

    private static String marked(List<String> lines, String mark) {
        return String.join("\n", list(lines, mark));
    }

    private static List<String> list(List<String> lines, String mark) {
        List<String> marked = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(mark)) {
                marked.add(line.substring(mark.length()));
            }
        }
        return marked;
    }
}
