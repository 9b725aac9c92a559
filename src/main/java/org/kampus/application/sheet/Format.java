package org.kampus.application.sheet;

import org.jspecify.annotations.Nullable;

/** How a column's values look, and with how many digits they are worth telling. */
public enum Format {
    /** Text in one line. */
    TEXT(null, 0, 24),
    /** Text of any length, broken into lines. */
    LONG_TEXT(null, 0, 60),
    /** A whole number, such as clients or a round. */
    WHOLE("#,##0", 0, 11),
    /** A number that names something, such as a seed. */
    NUMERAL("0", 0, 14),
    /** Thousand ₽. */
    MONEY("#,##0", 1, 14),
    /** A share, 1 is all; told in per cent. */
    SHARE("0.0%", 4, 12),
    /** A number whose second decimal still matters, such as weeks. */
    DECIMAL("#,##0.00", 3, 12),
    /** A number of unknown size: what is written in the world's parameters. */
    ANY("General", 6, 12),
    /** A moment, told in the reader's time zone. */
    MOMENT("yyyy-mm-dd hh:mm", 0, 18);

    private final @Nullable String pattern;
    private final int decimals;
    private final int width;

    Format(@Nullable String pattern, int decimals, int width) {
        this.pattern = pattern;
        this.decimals = decimals;
        this.width = width;
    }

    /** Number format of a workbook's cells; null for texts. */
    @Nullable String pattern() {
        return pattern;
    }

    /** Decimals in CSV; {@link #ANY} counts significant digits instead. */
    int decimals() {
        return decimals;
    }

    /** Usual width of a column, in characters. */
    int width() {
        return width;
    }

    boolean isText() {
        return this == TEXT || this == LONG_TEXT;
    }
}
