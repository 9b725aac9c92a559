package org.kampus.application.company;

import java.util.UUID;

/** There is no such company, or it is somebody else's. */
public final class NoSuchCompanyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchCompanyException(UUID id) {
        super("there is no company " + id + " of this owner");
    }
}
