package org.kampus.application.sheet;

import java.util.List;

/**
 * A table of a file for spreadsheets.
 *
 * @param title what stands above it; empty if the sheet's name says it all
 * @param columns its columns
 * @param rows texts, numbers, {@link java.time.Instant moments} and {@link Cell}s; a number that is none stays empty
 */
public record Table(String title, List<Column> columns, List<List<?>> rows) {

    /** Copies the lists. */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A table without a title. */
    public Table(List<Column> columns, List<List<?>> rows) {
        this("", columns, rows);
    }
}
