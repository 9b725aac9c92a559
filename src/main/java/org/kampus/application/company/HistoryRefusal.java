package org.kampus.application.company;

/** Something about an order history cannot be done now. */
public final class HistoryRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why not. */
    public enum Reason {
        /** The owner has too many histories. */
        TOO_MANY,
        /** The server holds as much as it can. */
        FULL,
        /** Columns are missing, or a question is open. */
        NOT_READY,
        /** A fit of the owner is on its way. */
        BUSY
    }

    HistoryRefusal(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why not. */
    public Reason reason() {
        return reason;
    }
}
