package org.kampus.application.company;

import java.util.UUID;

/** There is no such order history, any more or of this owner. */
public final class NoSuchHistoryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchHistoryException(UUID id) {
        super("there is no order history " + id + " of this owner");
    }
}
