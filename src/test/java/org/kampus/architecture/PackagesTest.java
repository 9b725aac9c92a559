package org.kampus.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every package says in a sentence what it is for, and refuses null unless marked otherwise. */
class PackagesTest {

    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*\\s+\\*?\\s*\\p{Lu}.+\\.\\s", Pattern.DOTALL);

    static Stream<Path> packages() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_is_described_and_null_marked(Path folder) throws IOException {
        var file = folder.resolve("package-info.java");
        assertTrue(Files.exists(file), () -> "Maybe write " + file + ": one sentence of Javadoc and @NullMarked");
        var text = Files.readString(file);
        assertTrue(text.contains("@NullMarked"), () -> file + " lacks @NullMarked");
        assertTrue(SENTENCE.matcher(text).find(), () -> file + " lacks a sentence of Javadoc");
    }
}
