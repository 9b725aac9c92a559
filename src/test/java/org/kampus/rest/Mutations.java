package org.kampus.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages texts as careless and hostile authors do; the same seed gives the same damage. */
final class Mutations {

    private static final Pattern NUMBER = Pattern.compile("(?<=[:,\\[] )-?\\d+(\\.\\d+)?");
    private static final Pattern WORD = Pattern.compile("(?<=: |\")[A-Za-z][A-Za-z-]{3,}");

    private static final String[] VALUES = {
        "NaN",
        ".nan",
        ".inf",
        "-.inf",
        "-1",
        "0",
        "1e999",
        "-1e-400",
        "-0.0",
        "1.5",
        "99",
        "100000",
        "999999999",
        "9223372036854775808",
        "9".repeat(60),
        "9".repeat(4_000),
        "0x7fffffff",
        "1_000",
        "true",
        "null",
        "~",
        "[]",
        "{}",
        "\"5\"",
        "'",
        "\"",
        "*a",
        "&a 1",
        "!!java.net.URL [x]",
        "!!int 5",
        "<<: {}",
        "? x",
        "%",
        "@",
        "`",
        "2026-11-23",
        "[1, 2, 3]",
        "{a: {b: {c: 1}}}",
        "../../etc/passwd",
        "${jndi:ldap://x}",
        "<script>",
        "'; drop table x; --",
        "\u0000",
        "\u2028",
        "\ufeff",
        "\ud83d\ude00",
        "\u202e",
        "\ud800",
        "\"\\u",
        "\"\\ud800\"",
        "\"\\UFFFFFFFF\"",
        "\"\\x",
        "\"\\q\"",
        "!<%C0%AF> 1",
        "&a [*a]"
    };

    private static final String[] WORDS = {
        "hunter",
        "accountManager",
        "universalSeller",
        "mixed",
        "strategic",
        "care",
        "qualify",
        "nobody",
        "startingPlan",
        "five-people-firm",
        "..",
        "__proto__",
        "constructor",
        "changes",
        "plan",
        "scenarioYaml"
    };

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    /** One of several. */
    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The text with one to four kinds of damage. */
    String damaged(String text) {
        String result = text;
        for (int n = random.nextInt(4); n >= 0; n--) {
            result = once(result);
        }
        return result;
    }

    private String once(String text) {
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> replaced(text, NUMBER, VALUES);
            case 3 -> replaced(text, WORD, WORDS);
            case 4 -> replaced(text, WORD, VALUES);
            case 5 -> lines(text, lines -> lines.remove(random.nextInt(lines.size())));
            case 6 -> lines(text, lines -> lines.add(random.nextInt(lines.size()), pick(lines)));
            case 7 -> lines(text, lines -> lines.set(random.nextInt(lines.size()), pick(lines)));
            case 8 ->
                lines(text, lines -> {
                    int n = random.nextInt(lines.size());
                    lines.set(n, " ".repeat(random.nextInt(5)) + lines.get(n).strip());
                });
            case 9 -> inserted(text, pick(List.of(VALUES)));
            case 10 ->
                inserted(text, pick(List.of("[", "{", "{\"a\":", "- ", "? ")).repeat(1 + random.nextInt(3_000)));
            case 11 -> text.substring(0, random.nextInt(text.length() + 1));
            case 12 -> inserted(text, String.valueOf((char) random.nextInt(0x3000)));
            default -> inserted(text, pick(List.of(bomb(), "x".repeat(70_000), "k: 1\n".repeat(5_000))));
        };
    }

    private String replaced(String text, Pattern pattern, String[] values) {
        Matcher matcher = pattern.matcher(text);
        List<int[]> places = new ArrayList<>();
        while (matcher.find()) {
            places.add(new int[] {matcher.start(), matcher.end()});
        }
        if (places.isEmpty()) {
            return inserted(text, values[random.nextInt(values.length)]);
        }
        int[] place = pick(places);
        return text.substring(0, place[0]) + values[random.nextInt(values.length)] + text.substring(place[1]);
    }

    private String inserted(String text, String what) {
        int place = random.nextInt(text.length() + 1);
        return text.substring(0, place) + what + text.substring(place);
    }

    private interface Change {
        void apply(List<String> lines);
    }

    private static String lines(String text, Change change) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        change.apply(lines);
        return String.join("\n", lines);
    }

    /** Aliases that would grow to nine to the power of thirty. */
    private static String bomb() {
        StringBuilder text = new StringBuilder("\na0: &a0 [lol]\n");
        for (int n = 1; n < 30; n++) {
            text.append("a%d: &a%d [%s]\n".formatted(n, n, ("*a" + (n - 1) + ",").repeat(9)));
        }
        return text.toString();
    }
}
