package org.kampus.company.history;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** How the numbers of a column are written: decided from all of them, not cell by cell. */
public final class NumberReading {

    /** What stands before the decimals. */
    public enum Mark {
        /** A comma; points part thousands. */
        COMMA,
        /** A point; commas part thousands. */
        POINT
    }

    private static final Pattern UNITS =
            Pattern.compile("(?i)руб(лей|ля|ль)?\\.?|р\\.|₽|\\$|€|£|rub|usd|eur|\\s|\u00a0|\u202f|'|’");
    private static final Pattern GROUPED_BY_POINTS = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern GROUPED_BY_COMMAS = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    private static final Pattern PLAIN = Pattern.compile("-?(\\d+(\\.\\d*)?|\\.\\d+)");

    private int comma;
    private int point;
    private int ambiguous;

    /** Learns from a value of the column. */
    void learn(CellValue value) {
        if (value.number() != null) {
            return;
        }
        String bare = bare(value.text());
        int lastComma = bare.lastIndexOf(',');
        int lastPoint = bare.lastIndexOf('.');
        if (lastComma < 0 && lastPoint < 0) {
            return;
        }
        if (lastComma >= 0 && lastPoint >= 0) {
            if (lastComma > lastPoint) {
                comma++;
            } else {
                point++;
            }
            return;
        }
        char mark = lastComma >= 0 ? ',' : '.';
        int last = Math.max(lastComma, lastPoint);
        boolean several = bare.indexOf(mark) != last;
        int decimals = bare.length() - last - 1;
        if (several) {
            count(mark == ',' ? '.' : ',');
        } else if (decimals == 3 && last <= 4 && last > 0 && !bare.startsWith("0")) {
            ambiguous++;
        } else {
            count(mark);
        }
    }

    private void count(char mark) {
        if (mark == ',') {
            comma++;
        } else {
            point++;
        }
    }

    /** What the column says; empty if it has to be asked. */
    public Optional<Mark> mark() {
        if (comma > 0 && point == 0) {
            return Optional.of(Mark.COMMA);
        }
        if (point > 0 && comma == 0) {
            return Optional.of(Mark.POINT);
        }
        return comma == 0 && point == 0 && ambiguous == 0 ? Optional.of(Mark.POINT) : Optional.empty();
    }

    /** The number in a cell; empty if there is none. Separators are never just dropped: they have to stand where thousands do. */
    static OptionalDouble read(CellValue value, Mark mark) {
        Double typed = value.number();
        if (typed != null) {
            return OptionalDouble.of(typed);
        }
        String bare = bare(value.text());
        boolean negative = bare.startsWith("(") && bare.endsWith(")");
        if (negative) {
            bare = bare.substring(1, bare.length() - 1);
        }
        char grouping = mark == Mark.COMMA ? '.' : ',';
        if (bare.indexOf(grouping) >= 0) {
            Pattern grouped = mark == Mark.COMMA ? GROUPED_BY_POINTS : GROUPED_BY_COMMAS;
            if (!grouped.matcher(bare).matches()) {
                return OptionalDouble.empty();
            }
            bare = bare.replace(String.valueOf(grouping), "");
        }
        bare = bare.replace(',', '.');
        if (!PLAIN.matcher(bare).matches()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(bare);
        if (Double.isInfinite(number)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(negative ? -number : number);
    }

    private static String bare(String text) {
        if (text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == ',' || c == '-')) {
            return text;
        }
        return UNITS.matcher(text).replaceAll("").replace('\u2212', '-');
    }
}
