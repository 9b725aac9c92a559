package org.kampus.application.workshop;

/** Sign-in name and password do not belong together; which one is wrong is not told. */
public final class SignInFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A failed sign-in. */
    public SignInFailedException() {
        super("sign-in name and password do not belong together");
    }
}
