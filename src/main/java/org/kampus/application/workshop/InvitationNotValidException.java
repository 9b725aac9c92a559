package org.kampus.application.workshop;

/** The link is unknown, used or too old. */
public final class InvitationNotValidException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An invitation nobody can use. */
    public InvitationNotValidException() {
        super("the invitation is unknown, used or expired");
    }
}
