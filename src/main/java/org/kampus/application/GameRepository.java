package org.kampus.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps solo games. Every method is one short transaction of its own. */
public interface GameRepository {

    /** Keeps a new game, which is at {@link StoredGame#FIRST_VERSION}. */
    void add(StoredGame game);

    /** The game as it is now. */
    Optional<StoredGame> find(UUID id);

    /** The games a player began, last changed first. */
    List<GameHeading> ownedBy(String owner);

    /**
     * Keeps a changed game: draft, reason, quarters added at the end, time of change.
     *
     * @param game the game with the version it was read at
     * @return the game with its next version; empty if the stored version is another one or the game
     *     is gone, and then nothing was changed
     */
    Optional<StoredGame> replace(StoredGame game);

    /**
     * Gives a game to another player; nothing else of it changes.
     *
     * @return false if there is no such game of the former player any more
     */
    boolean handOver(UUID id, String former, String next);

    /**
     * Forgets a game of a player.
     *
     * @return false if there is no such game of this player
     */
    boolean delete(UUID id, String owner);
}
