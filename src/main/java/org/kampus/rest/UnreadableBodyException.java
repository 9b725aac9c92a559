package org.kampus.rest;

import java.util.Locale;

/** A body that is no JSON, or beyond the bounds of what is read. */
final class UnreadableBodyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;

    /**
     * Refuses a body.
     *
     * @param line where reading ended, from 1; 0 if nowhere
     * @param column where reading ended, from 1; 0 if nowhere
     */
    UnreadableBodyException(int line, int column) {
        super(String.format(Locale.ROOT, "line %d, column %d", line, column));
        this.line = line;
        this.column = column;
    }

    /** Where reading ended, from 1; 0 if nowhere. */
    int line() {
        return line;
    }

    /** Where reading ended, from 1; 0 if nowhere. */
    int column() {
        return column;
    }
}
