package org.kampus.application.workshop;

/** There is no such workshop, or it is not the caller's; which of the two is not told. */
public final class NoSuchWorkshopException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what was looked for. */
    public NoSuchWorkshopException(Object wanted) {
        super("there is no workshop " + wanted);
    }
}
