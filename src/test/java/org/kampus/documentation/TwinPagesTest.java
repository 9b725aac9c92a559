package org.kampus.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That pages in both languages tell the same: as many headings of each level, the same commands,
 * links and pictures, as much in tables and lists. */
class TwinPagesTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```.*?^```");

    static Stream<Path> russian() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            return files.filter(file -> file.toString().endsWith(".ru.md")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("russian")
    void the_russian_page_has_what_the_english_one_has(Path russian) throws IOException {
        Path english = Path.of(russian.toString().replace(".ru.md", ".md"));
        assertTrue(Files.exists(english), () -> russian + " translates nothing");
        String ours = Files.readString(english);
        String theirs = Files.readString(russian);

        assertEquals(levels(ours), levels(theirs), "headings");
        assertEquals(commands(ours), commands(theirs), "commands and files");
        assertEquals(lines(ours, "|"), lines(theirs, "|"), "lines of tables");
        assertEquals(pictures(ours), pictures(theirs), "pictures");
        assertEquals(items(ours), items(theirs), "items of lists");
        assertEquals(targets(ours, russian), targets(theirs, russian), "what the pages lead to");
        assertTrue(links(ours).contains(russian.getFileName().toString()), english + " does not lead to its twin");
        assertTrue(links(theirs).contains(english.getFileName().toString()), russian + " does not lead to its twin");
    }

    private static List<String> levels(String page) {
        return Pattern.compile("(?m)^#+(?= )")
                .matcher(BLOCK.matcher(page).replaceAll(""))
                .results()
                .map(match -> match.group())
                .toList();
    }

    /** What stands in blocks, but for comments, which are translated. */
    private static List<String> commands(String page) {
        return BLOCK.matcher(page)
                .results()
                .flatMap(match -> match.group().lines())
                .map(line -> line.replaceAll("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static long lines(String page, String begin) {
        return page.lines().filter(line -> line.startsWith(begin)).count();
    }

    /** Files of pictures, for both languages alike. */
    private static List<String> pictures(String page) {
        return Pattern.compile("!\\[[^]]*]\\(([^)\\s]+)")
                .matcher(page)
                .results()
                .map(match -> match.group(1).replace(".ru.", "."))
                .toList();
    }

    private static long items(String page) {
        return BLOCK.matcher(page)
                .replaceAll("")
                .lines()
                .filter(line -> line.matches("\\s*([-*]|\\d+\\.) .*"))
                .count();
    }

    /** Each page that is led to, in the language of the reader where there is one; but for the twin itself. */
    private static Set<String> targets(String page, Path russian) {
        String twin = russian.getFileName().toString().replace(".ru.md", ".md");
        return links(page).stream()
                .map(target -> target.replace(".ru.", "."))
                .filter(target -> !target.equals(twin))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> links(String page) {
        return Pattern.compile("]\\(([^)#\\s]+)")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
