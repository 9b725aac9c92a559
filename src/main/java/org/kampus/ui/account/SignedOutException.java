package org.kampus.ui.account;

/** The trainer's session has ended: signed out, expired, or the password was changed. */
public final class SignedOutException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SignedOutException() {
        super("the trainer's session has ended");
    }
}
