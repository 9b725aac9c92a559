package org.kampus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.flow.component.dependency.StyleSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That no place asks for a file of its own: one that comes late, or never, would keep its page from going on. */
class FirstPageTest {

    private static final Path PAGES = Path.of("src/main/java/org/kampus");
    private static final Path WEB = Path.of("src/main/webapp");
    private static final Pattern LATE = Pattern.compile("@(JsModule|JavaScript|StyleSheet|CssImport|NpmPackage|Uses)\\b"
            + "|\\.(addJavaScript|addJsModule|addStyleSheet|addDynamicImport)\\(");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import .* from '\\./([^']+)';");

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void nothing_is_asked_for_when_a_place_is_opened() {
        assertEquals(
                List.of("AppShell.java"),
                files(PAGES, ".java").stream()
                        .filter(file -> LATE.matcher(text(file)).find())
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    @Test
    void every_script_comes_with_the_first_page() {
        Set<String> loaded = new TreeSet<>(FirstPage.WITHIN);
        loaded.addAll(FirstPage.MODULES);
        for (Path script : files(WEB.resolve("js"), ".js")) {
            IMPORT.matcher(text(script)).results().forEach(found -> loaded.add(found.group(1)));
        }
        assertEquals(
                files(WEB.resolve("js"), ".js").stream()
                        .map(file -> file.getFileName().toString())
                        .collect(Collectors.toCollection(TreeSet::new)),
                loaded);
    }

    @Test
    void every_style_comes_with_the_first_page() {
        Set<String> named = Stream.of(AppShell.class.getAnnotationsByType(StyleSheet.class))
                .map(StyleSheet::value)
                .filter(value -> value.startsWith("context://"))
                .map(value -> value.substring("context://".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                files(WEB, ".css").stream()
                        .map(file -> WEB.relativize(file).toString().replace('\\', '/'))
                        .collect(Collectors.toCollection(TreeSet::new)),
                named);
    }
}
