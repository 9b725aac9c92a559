package org.kampus.application;

import java.util.UUID;

/** A game is there to be looked at, but this player may not change it. */
public final class NotYourGameException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Refuses a change of the game. */
    public NotYourGameException(UUID game) {
        super("game " + game + " is another player's; only its player may change it or hand it over");
    }
}
