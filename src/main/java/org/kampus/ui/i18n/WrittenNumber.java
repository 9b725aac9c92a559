package org.kampus.ui.i18n;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers as people write them, whichever keyboard they have: {@code 1 000,5}, {@code 1,000.5}, {@code 1000.5},
 * {@code 1.000,5}, {@code −2}. Nothing is ever repaired: a text with a letter too many, or with separators where no
 * number has them, is no number.
 *
 * <p>Thousands may be parted by spaces of any width, apostrophes, commas or points, in groups of three. The last comma
 * or point is that of the decimals, if it is another sign than the one that parts thousands. A single comma before three
 * digits could be either; there the language decides: in English {@code 1,000} is a thousand, in Russian it is one. A
 * single point is that of the decimals in both.
 */
public final class WrittenNumber {

    /** Longer texts are not looked at. */
    private static final int LONGEST = 60;

    /** More digits than a double keeps. */
    private static final int MOST_DIGITS = 15;

    private static final String SPACES = "[\\s\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]";

    /** Sign, digits with separators, and what stands behind them. */
    private static final Pattern PARTS = Pattern.compile(
            "([+\\-\\u2010-\\u2015\\u2212]?)\\s*([0-9.,][0-9.,' \\u2019]*?)\\s*([^0-9.,' \\u2019\\s].*)?");

    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}([ ',.])[0-9]{3}(\\1[0-9]{3})*");

    private WrittenNumber() {}

    /**
     * The number a text stands for.
     *
     * @param text as typed
     * @param language of the page, which decides about a single comma
     * @param unit the unit that may stand behind the number; empty for none
     * @return empty if the text is no number
     */
    public static OptionalDouble read(String text, Language language, String unit) {
        if (text.length() > LONGEST) {
            return OptionalDouble.empty();
        }
        String plain = text.replaceAll(SPACES, " ").strip();
        Matcher parts = PARTS.matcher(plain);
        if (!parts.matches()) {
            return OptionalDouble.empty();
        }
        String behind = parts.group(3);
        if (behind != null
                && !behind.strip().equalsIgnoreCase(unit.replaceAll(SPACES, " ").strip())) {
            return OptionalDouble.empty();
        }
        String digits = decimal(parts.group(2).replace('\u2019', '\''), language);
        if (digits.isEmpty() || digits.replace(".", "").length() > MOST_DIGITS) {
            return OptionalDouble.empty();
        }
        double size = Double.parseDouble(digits);
        boolean negative = !parts.group(1).isEmpty() && !parts.group(1).equals("+");
        return OptionalDouble.of(negative && size != 0 ? -size : size);
    }

    /** The number without a unit. */
    public static OptionalDouble read(String text, Language language) {
        return read(text, language, "");
    }

    /** Digits with at most one point; empty if the separators stand where no number has them. */
    private static String decimal(String written, Language language) {
        int last = Math.max(written.lastIndexOf(','), written.lastIndexOf('.'));
        if (last < 0) {
            return whole(written);
        }
        char sign = written.charAt(last);
        String before = written.substring(0, last);
        String after = written.substring(last + 1);
        boolean alone = before.indexOf(sign) < 0;
        boolean parted = before.matches(".*[ ',.].*");
        boolean thousand = after.matches("[0-9]{3}") && before.matches("[1-9][0-9]{0,2}");
        if (!alone || (!parted && thousand && sign == ',' && language == Language.ENGLISH)) {
            return whole(written);
        }
        String front = before.isEmpty() ? "0" : whole(before);
        boolean some = !before.isEmpty() || !after.isEmpty();
        return some && !front.isEmpty() && after.matches("[0-9]*") ? front + "." + after : "";
    }

    /** Digits without the separators of their thousands; empty if these do not part groups of three. */
    private static String whole(String written) {
        boolean sound = written.matches("[0-9]+") || GROUPED.matcher(written).matches();
        return sound ? written.replaceAll("[^0-9]", "") : "";
    }
}
