package org.kampus.scenario;

import java.util.Arrays;

/** What is said of files and plans that cannot be read, and how to mend them. */
final class ProblemTexts {

    private static final LocalizedTexts TEXTS = LocalizedTexts.beside(ProblemTexts.class, "problems");

    private ProblemTexts() {}

    /**
     * A text in both languages with its places filled; a text in both languages gives each its own. Numbers are told as they
     * stand in files.
     */
    static LocalizedText text(String key, Object... parameters) {
        return TEXTS.text(
                key,
                Arrays.stream(parameters)
                        .map(value -> value instanceof LocalizedText ? value : String.valueOf(value))
                        .toArray());
    }
}
