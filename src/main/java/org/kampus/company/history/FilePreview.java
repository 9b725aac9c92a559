package org.kampus.company.history;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
        List<List<CellValue>> first = new ArrayList<>();
        List<Long> numbers = new ArrayList<>();
        file.read((number, cells) -> {
            first.add(cells);
            numbers.add(number);
            return first.size() < LOOKED_AT;
        });
        if (first.size() < 2) {
            throw new UnreadableFileException(Reason.EMPTY);
        }
        int header = header(first);
        List<String> headers = names(first.get(header));
        List<List<String>> rows = first.subList(header + 1, first.size()).stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                .limit(SHOWN)
                .map(row -> row.stream().map(CellValue::text).toList())
                .toList();
        return new FilePreview(headers, rows, new ColumnMapping(numbers.get(header), guess(headers), null, null, null));
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

    private static Map<ColumnRole, Integer> guess(List<String> headers) {
        Map<ColumnRole, Integer> guess = new EnumMap<>(ColumnRole.class);
        for (ColumnRole role : ColumnRole.values()) {
            int best = -1;
            double most = 0;
            for (int i = 0; i < headers.size(); i++) {
                double fit = guess.containsValue(i) ? 0 : role.fit(headers.get(i));
                if (fit > most) {
                    most = fit;
                    best = i;
                }
            }
            if (best >= 0) {
                guess.put(role, best);
            }
        }
        return guess;
    }
}
