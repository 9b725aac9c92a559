package org.kampus.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word that is not used any more, and what is said instead.
 *
 * @param where english, russian, docs or code
 * @param word the word, or its stem
 * @param instead what to say
 */
public record FormerWord(Set<String> where, String word, String instead) {

    private static final Path LIST = Path.of("src/test/resources/org/kampus/documentation/former-words.txt");

    /** All of them, as listed. */
    public static List<FormerWord> all() throws IOException {
        return Files.readAllLines(LIST).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split(" \\| ", 3))
                .map(parts -> new FormerWord(Set.of(parts[0].split(", ")), parts[1], parts[2]))
                .toList();
    }

    /** Whether a text holds the word, as a word or at the beginning of one. */
    boolean isIn(String text) {
        return Pattern.compile(
                        "(?<![\\p{L}\\d])" + Pattern.quote(word), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }

    /** Whether a name in the code holds the word. */
    boolean isInName(String name) {
        return name.replaceAll("[_$]", "").toLowerCase(Locale.ROOT).contains(word);
    }
}
