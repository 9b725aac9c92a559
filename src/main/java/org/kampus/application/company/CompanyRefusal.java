package org.kampus.application.company;

/** Something that is not done with a company. */
public final class CompanyRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** The answers stop it: nobody works in sales, or the company lives on single projects. */
        NOT_READY,
        /** The company is larger than this server plays. */
        TOO_LARGE,
        /** This owner has as many companies as are kept. */
        TOO_MANY,
        /** Too many companies are being made at the moment. */
        BUSY
    }

    private final Reason reason;

    CompanyRefusal(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
