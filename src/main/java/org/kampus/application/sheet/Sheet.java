package org.kampus.application.sheet;

import java.util.List;

/**
 * A sheet of a file for spreadsheets.
 *
 * @param name its name
 * @param columns headings
 * @param rows texts and numbers; a number that is none stays empty
 */
public record Sheet(String name, List<String> columns, List<List<?>> rows) {

    /** Copies the lists. */
    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
