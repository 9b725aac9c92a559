package org.kampus.application;

import java.util.UUID;

/** There is no game under this name, or it is not this player's. */
public final class NoSuchGameException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UUID id;

    /** Names the game that was asked for. */
    public NoSuchGameException(UUID id) {
        super("there is no game " + id);
        this.id = id;
    }

    /** The game that was asked for. */
    public UUID id() {
        return id;
    }
}
