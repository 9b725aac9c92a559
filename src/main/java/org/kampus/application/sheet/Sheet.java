package org.kampus.application.sheet;

import java.util.List;

/**
 * A sheet of a file for spreadsheets. One table alone has a frozen head and filters; several stand one below the other.
 *
 * @param name its name
 * @param tables its tables, at least one
 */
public record Sheet(String name, List<Table> tables) {

    /** Copies the list. */
    public Sheet {
        tables = List.copyOf(tables);
    }

    /** A sheet of one table. */
    public Sheet(String name, Table table) {
        this(name, List.of(table));
    }
}
