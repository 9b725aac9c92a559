package org.kampus.company.history;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of clients, compared without what differs from row to row, and without what firms are called beside their name. */
final class ClientNames {

    private static final Set<String> FORMS = Set.of(
            "ооо",
            "оао",
            "зао",
            "пао",
            "ао",
            "нао",
            "ип",
            "тоо",
            "тд",
            "гк",
            "ltd",
            "limited",
            "llc",
            "inc",
            "corp",
            "co",
            "company",
            "gmbh",
            "ag",
            "kg",
            "plc",
            "sa",
            "srl",
            "bv",
            "oy",
            "ab",
            "архив",
            "archive",
            "archived",
            "закрыт");
    private static final Pattern MARKS = Pattern.compile("[\"'«»“”„`]");
    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");
    private static final Pattern POINT = Pattern.compile("^(\\d+)\\.0$");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private ClientNames() {}

    /** Without case, quotes, repeated spaces, ё, the point of a number. */
    static String plain(String text) {
        String bare = MARKS.matcher(text.toLowerCase(java.util.Locale.ROOT).replace('ё', 'е'))
                .replaceAll("");
        return POINT.matcher(SPACE.matcher(bare).replaceAll(" "))
                .replaceAll("$1")
                .strip();
    }

    /** Without legal forms and marks of archives, too; empty if nothing else is left or it is a number. */
    static String core(String plain) {
        String core = Arrays.stream(BETWEEN.split(plain))
                .filter(word -> !word.isEmpty() && !FORMS.contains(word))
                .sorted()
                .collect(Collectors.joining(" "));
        return core.chars().anyMatch(Character::isLetter) && core.length() > 2 ? core : "";
    }
}
