package org.kampus.company.history;

/** A file that cannot be read at all. */
public final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** There is nothing in it. */
        EMPTY,
        /** An indented report that tells documents but no clients. */
        NO_CLIENTS,
        /** A report of balances, which tells no orders. */
        BALANCES,
        /** It is packed so densely, or unpacks to so much, that it is none of an honest export. */
        TOO_DENSE,
        /** More rows or columns than are read. */
        TOO_LARGE,
        /** It has other columns than the files it is to be read with. */
        OTHER_COLUMNS,
        /** It is damaged, or something else than its beginning says. */
        DAMAGED
    }

    private final Reason reason;

    UnreadableFileException(Reason reason) {
        super("the file cannot be read: " + reason);
        this.reason = reason;
    }

    UnreadableFileException(Reason reason, Throwable cause) {
        super("the file cannot be read: " + reason, cause);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
