package org.kampus.company.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kampus.company.history.UnreadableFileException.Reason;

/**
 * The beginning of a file, and how it seems to read.
 *
 * @param headers names of the columns, numbered where two are the same or one is missing
 * @param rows the first rows below them, as read
 * @param mapping which column seems to be what
 */
public record FilePreview(List<String> headers, List<List<String>> rows, ColumnMapping mapping) {

    private static final int LOOKED_AT = 60;
    private static final int SHOWN = 8;
    private static final double UNUSED = 100;
    private static final String KEY = "\u0000";
    private static final Pattern NUMBER = Pattern.compile("#\\d+");

    /** Copies the lists. */
    public FilePreview {
        headers = List.copyOf(headers);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * Looks at a file.
     *
     * @throws UnreadableFileException if it is damaged, or has not two rows
     */
    public static FilePreview of(OrderFile file) throws UnreadableFileException {
        List<OrderFile.NumberedRow> head =
                file.head().subList(0, Math.min(LOOKED_AT, file.head().size()));
        List<List<CellValue>> first =
                head.stream().map(OrderFile.NumberedRow::cells).toList();
        if (first.size() < 2) {
            throw new UnreadableFileException(Reason.EMPTY);
        }
        int header = header(first);
        List<String> headers = names(first.get(header));
        List<List<CellValue>> below = first.subList(header + 1, first.size());
        List<List<String>> rows = below.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                .limit(SHOWN)
                .map(row -> row.stream().map(CellValue::text).toList())
                .toList();
        return new FilePreview(
                headers, rows, new ColumnMapping(head.get(header).number(), guess(headers, below), null, null, null));
    }

    /** The row that most looks like names of columns: known words first, filled cells second. */
    private static int header(List<List<CellValue>> rows) {
        int best = 0;
        double most = -1;
        for (int i = 0; i < rows.size() - 1; i++) {
            double score = 0;
            int filled = 0;
            for (ColumnRole role : ColumnRole.values()) {
                score += rows.get(i).stream()
                        .mapToDouble(cell -> role.fit(cell.text()))
                        .max()
                        .orElse(0);
            }
            for (CellValue cell : rows.get(i)) {
                filled += cell.isEmpty() || cell.number() != null || cell.date() != null ? 0 : 1;
            }
            score += filled < 2 ? -10 : Math.min(filled, 20) / 100.0;
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best;
    }

    private static List<String> names(List<CellValue> cells) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String name = cells.get(i).text();
            String called = name.isEmpty() ? "#" + (i + 1) : name;
            names.add(names.contains(called) ? called + " (" + (i + 1) + ")" : called);
        }
        return names;
    }

    private static Map<ColumnRole, Integer> guess(List<String> headers, List<List<CellValue>> below) {
        Map<ColumnRole, Integer> guess = new EnumMap<>(ColumnRole.class);
        for (ColumnRole role : ColumnRole.values()) {
            int best = -1;
            double most = 0;
            for (int i = 0; i < headers.size(); i++) {
                double fit = guess.containsValue(i) ? 0 : role.fit(headers.get(i));
                // Exports have many columns, and the best-named may be one that nobody fills in.
                fit = isFilled(below, i) ? fit : fit / UNUSED;
                if (fit > most) {
                    most = fit;
                    best = i;
                }
            }
            if (best >= 0) {
                guess.put(role, best);
            }
        }
        Integer order = guess.get(ColumnRole.ORDER);
        if (order == null) {
            numbers(below, headers.size(), guess.values()).ifPresent(column -> guess.put(ColumnRole.ORDER, column));
        } else if (!tellsOrdersApart(below, order, guess)) {
            guess.remove(ColumnRole.ORDER);
        }
        return guess;
    }

    private static CellValue cell(List<CellValue> row, @Nullable Integer column) {
        return column == null || column >= row.size() ? CellValue.EMPTY : row.get(column);
    }

    private static boolean isFilled(List<List<CellValue>> below, int column) {
        return below.stream().anyMatch(row -> !cell(row, column).isEmpty());
    }

    /** A column that holds nothing but numbers such as #1001, whatever it is called. */
    private static OptionalInt numbers(List<List<CellValue>> below, int columns, Collection<Integer> taken) {
        return IntStream.range(0, columns)
                .filter(column -> !taken.contains(column) && isFilled(below, column))
                .filter(column -> below.stream()
                        .map(row -> cell(row, column))
                        .allMatch(cell ->
                                cell.isEmpty() || NUMBER.matcher(cell.text()).matches()))
                .findFirst();
    }

    /** Rows of an order have the same client and day; a number that returns in a year with others is none of orders. */
    private static boolean tellsOrdersApart(List<List<CellValue>> below, int order, Map<ColumnRole, Integer> guess) {
        Map<String, String> first = new HashMap<>();
        int again = 0;
        int other = 0;
        for (List<CellValue> row : below) {
            String number = cell(row, order).text();
            LocalDate day = DateReading.read(cell(row, guess.get(ColumnRole.DATE)), DateReading.Order.DAY_FIRST);
            String client = cell(row, guess.get(ColumnRole.CLIENT)).text();
            if (number.isEmpty() || day == null || client.isEmpty()) {
                continue;
            }
            String now = client + KEY + day;
            String before = first.putIfAbsent(number + KEY + day.getYear(), now);
            again += before == null ? 0 : 1;
            other += before == null || before.equals(now) ? 0 : 1;
        }
        return other <= again / 2;
    }
}
