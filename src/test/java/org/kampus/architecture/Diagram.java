package org.kampus.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Draws the shortcuts that the diagram grants in words: who may use a package may use all that it may use. */
final class Diagram {

    private static final Pattern ARROW = Pattern.compile("(?m)^(\\w+) --> (\\w+)$");

    private Diagram() {}

    static URL withDownwardShortcuts(Path drawn) {
        try {
            var text = Files.readString(drawn);
            var arrows = new TreeMap<String, Set<String>>();
            ARROW.matcher(text)
                    .results()
                    .forEach(arrow -> arrows.computeIfAbsent(arrow.group(1), from -> new TreeSet<>())
                            .add(arrow.group(2)));
            var closed = Files.createTempFile("architecture", ".puml");
            closed.toFile().deleteOnExit();
            Files.writeString(closed, ARROW.matcher(text).replaceAll(arrow -> shortcuts(arrow, arrows)));
            return closed.toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shortcuts(MatchResult arrow, Map<String, Set<String>> arrows) {
        var below = new TreeSet<String>();
        var open = new ArrayDeque<>(Set.of(arrow.group(2)));
        while (!open.isEmpty()) {
            var next = open.remove();
            if (below.add(next)) {
                open.addAll(arrows.getOrDefault(next, Set.of()));
            }
        }
        var drawn = new StringBuilder();
        for (var target : below) {
            drawn.append(arrow.group(1)).append(" --> ").append(target).append('\n');
        }
        return drawn.toString();
    }
}
