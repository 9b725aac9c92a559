package org.kampus.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That every link and picture of the pages for readers leads to something in this repository. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");

    @Test
    void relative_links_lead_somewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            for (String target : links(page)) {
                if (!target.matches("[a-z]+:.*") && !leadsSomewhere(page, target)) {
                    broken.add(page + " -> " + target);
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void every_page_and_picture_of_the_documentation_is_reached_from_the_readme() throws IOException {
        Set<Path> seen = new java.util.TreeSet<>();
        List<Path> next = new ArrayList<>(List.of(Path.of("README.md")));
        while (!next.isEmpty()) {
            Path page = next.removeLast();
            if (seen.add(page) && page.toString().endsWith(".md")) {
                links(page).stream()
                        .filter(target -> !target.matches("[a-z]+:.*") && !target.startsWith("#"))
                        .map(target -> resolved(page, target))
                        .filter(Files::isRegularFile)
                        .forEach(next::add);
            }
        }
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            List<Path> unreached = files.filter(file -> file.toString().matches(".*\\.(md|png)"))
                    .filter(file -> !seen.contains(file))
                    .sorted()
                    .toList();
            assertEquals(List.of(), unreached);
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> top = Files.list(Path.of(""));
                Stream<Path> docs = Files.walk(Path.of("docs"))) {
            List<Path> pages = Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
            assertFalse(pages.isEmpty());
            return pages;
        }
    }

    private static List<String> links(Path page) {
        return LINK.matcher(text(page)).results().map(match -> match.group(1)).toList();
    }

    private static boolean leadsSomewhere(Path page, String target) {
        Path file = target.startsWith("#") ? page : resolved(page, target);
        if (!Files.exists(file)) {
            return false;
        }
        int mark = target.indexOf('#');
        return mark < 0 || anchors(file).contains(target.substring(mark + 1));
    }

    private static Path resolved(Path page, String target) {
        Path folder = page.getParent() == null ? Path.of("") : page.getParent();
        return folder.resolve(target.replaceFirst("#.*", "")).normalize();
    }

    private static Set<String> anchors(Path page) {
        return HEADING.matcher(text(page))
                .results()
                .map(match -> match.group(1)
                        .toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
