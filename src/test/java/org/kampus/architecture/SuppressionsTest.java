package org.kampus.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * That no suppression hides a mistake. The container makes a proxy of a bean by a constructor without arguments, which is
 * given nulls and does nothing: there, and nowhere else, the promise of the null marks is set aside.
 */
class SuppressionsTest {

    private static final Pattern SUPPRESSED = Pattern.compile("@SuppressWarnings\\(([^)]*)\\)");

    /** Nulls for the fields, and nothing else. */
    private static final Pattern FOR_A_PROXY = Pattern.compile(
            "\\s*protected \\w+\\(\\) \\{\\s*((this|super)\\((\\(\\w+\\) )?[\\w., ()]*\\);|(\\s*(this\\.)?\\w+ = [\\w.()]+;)+)\\s*}");

    @Test
    void null_marks_are_set_aside_for_proxies_only() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : sources()) {
            String text = Files.readString(file);
            Matcher suppressed = SUPPRESSED.matcher(text);
            while (suppressed.find()) {
                Matcher proxy = FOR_A_PROXY.matcher(text).region(suppressed.end(), text.length());
                if (suppressed.group(1).contains("NullAway")
                        && !(suppressed.group(1).equals("\"NullAway\"") && proxy.lookingAt())) {
                    wrong.add(file + ": " + suppressed.group());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatever_else_is_suppressed_says_why() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : sources()) {
            for (String line : Files.readAllLines(file)) {
                if (SUPPRESSED.matcher(line).find() && !line.contains("\"NullAway\"") && !line.contains("// ")) {
                    wrong.add(file + ": " + line.strip());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
