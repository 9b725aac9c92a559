package org.kampus.company.history;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the dates of a column are written: decided from all of them, not cell by cell. */
public final class DateReading {

    /** Which comes first in dates such as 02.03.2024. */
    public enum Order {
        /** The day. */
        DAY_FIRST,
        /** The month. */
        MONTH_FIRST
    }

    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)(19|20)(\\d{2})(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<!\\d)(\\d{1,2})([-./])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)");
    private static final int CENTURY_TURNS = 70;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2100;

    private int dayEvidence;
    private int monthEvidence;
    private int undecided;
    private int dots;
    private int slashes;

    /** Learns from a value of the column. */
    void learn(CellValue value) {
        if (value.date() != null) {
            return;
        }
        Matcher date = YEAR_LAST.matcher(value.text());
        if (!YEAR_FIRST.matcher(value.text()).find() && date.find()) {
            int first = Integer.parseInt(date.group(1));
            int second = Integer.parseInt(date.group(3));
            if (first > 12 && second <= 12) {
                dayEvidence++;
            } else if (second > 12 && first <= 12) {
                monthEvidence++;
            } else {
                undecided++;
            }
            if (date.group(2).equals("/")) {
                slashes++;
            } else {
                dots++;
            }
        }
    }

    /** What the column says; empty if it has to be asked. Dots are always day first: nobody writes months so. */
    public Optional<Order> order() {
        if (dayEvidence > 0 && monthEvidence == 0) {
            return Optional.of(Order.DAY_FIRST);
        }
        if (monthEvidence > 0 && dayEvidence == 0) {
            return Optional.of(Order.MONTH_FIRST);
        }
        if (slashes == 0) {
            return Optional.of(Order.DAY_FIRST);
        }
        return Optional.empty();
    }

    /** Whether the same column holds days first and months first: neither way reads all of it. */
    public boolean contradictory() {
        return dayEvidence > 0 && monthEvidence > 0;
    }

    /** The day in a cell; null if there is none. A date within a longer text, as of a document, is found. */
    static @Nullable LocalDate read(CellValue value, Order order) {
        LocalDateTime typed = value.date();
        if (typed != null) {
            return typed.toLocalDate();
        }
        Matcher yearFirst = YEAR_FIRST.matcher(value.text());
        if (yearFirst.find()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher yearLast = YEAR_LAST.matcher(value.text());
        if (yearLast.find()) {
            String year = yearLast.group(4);
            if (year.length() == 2) {
                year = (Integer.parseInt(year) >= CENTURY_TURNS ? "19" : "20") + year;
            }
            return order == Order.DAY_FIRST
                    ? day(year, yearLast.group(3), yearLast.group(1))
                    : day(year, yearLast.group(1), yearLast.group(3));
        }
        Matcher compact = COMPACT.matcher(value.text());
        if (compact.matches()) {
            return day(compact.group(1) + compact.group(2), compact.group(3), compact.group(4));
        }
        return null;
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR ? date : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
