package org.kampus.company.history;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell. Workbooks know numbers and dates; in text everything is text.
 *
 * @param text as people would read it, without space around
 * @param number of a number cell; null for other cells
 * @param date of a date cell; null for other cells
 */
public record CellValue(
        String text, @Nullable Double number, @Nullable LocalDateTime date) {

    static final CellValue EMPTY = new CellValue("", null, null);

    static CellValue of(String text) {
        String shown = strip(text);
        return shown.isEmpty() ? EMPTY : new CellValue(shown, null, null);
    }

    /** Whether nothing stands in it. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Without white space around, the no-break ones included. */
    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\ufeff';
    }
}
