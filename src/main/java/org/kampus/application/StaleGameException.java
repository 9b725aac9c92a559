package org.kampus.application;

import java.util.Locale;

/** The game was changed since the caller saw it, for example in another tab; nothing was stored. */
public final class StaleGameException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient GameView newer;

    /** Carries the game as it is now. */
    public StaleGameException(GameView newer) {
        super(String.format(
                Locale.ROOT, "game %s was changed meanwhile; it is at version %d now", newer.id(), newer.version()));
        this.newer = newer;
    }

    /** The game as it is now. */
    public GameView newer() {
        return newer;
    }
}
