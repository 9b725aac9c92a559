package org.kampus.application.course;

import java.time.Instant;
import java.util.Optional;

/** Keeps whose work SCORM packages tell of. */
public interface ScormRepository {

    /**
     * Whose work a package tells of.
     *
     * @param ticket a hash
     * @param player token of the browser's player
     */
    record Visit(String ticket, String lesson, String player, Instant seen) {}

    /** Keeps a visit in place of the one by this ticket; the oldest go when there are too many. */
    void put(Visit visit);

    /** The visit by a ticket. */
    Optional<Visit> find(String ticket);

    /** Forgets all visits of a player. */
    void forget(String player);
}
