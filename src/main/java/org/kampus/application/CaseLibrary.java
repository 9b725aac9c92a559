package org.kampus.application;

import java.util.List;
import java.util.Optional;
import org.kampus.scenario.CatalogEntry;
import org.kampus.scenario.Scenario;

/** Where the cases come from, and how a case kept with a game is read again. */
public interface CaseLibrary {

    /** Every case that everybody sees, playable or broken, in the order of the library. */
    List<CatalogEntry> entries();

    /**
     * Reads the text of a case that was kept with a game.
     *
     * @param id name of the case
     * @param digest SHA-256 of the text; texts with the same digest are read once
     * @param text the whole text
     * @throws IllegalStateException if this version of Kampus cannot read the text any more
     */
    Scenario read(String id, String digest, String text);

    /** The cases an owner made for himself, last changed first. They are not among the {@link #entries()}. */
    default List<CatalogEntry> ownedBy(String owner) {
        return List.of();
    }

    /** One case by its name, also one that somebody made for himself. */
    default Optional<CatalogEntry> entry(String id) {
        return entries().stream().filter(e -> e.id().equals(id)).findFirst();
    }
}
