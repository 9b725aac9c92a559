package org.kampus.application;

import java.util.List;
import java.util.Optional;
import org.kampus.scenario.CatalogEntry;

/** Cases that visitors made for themselves: found by whoever knows their name, listed for their owner only. */
public interface OwnCases {

    /** One case by its name. */
    Optional<CatalogEntry> entry(String id);

    /** The cases of an owner, last changed first. */
    List<CatalogEntry> ownedBy(String owner);
}
