package org.kampus.application.course;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Keeps statements until a record store has taken them. */
public interface StatementRepository {

    /**
     * A statement on its way.
     *
     * @param body JSON
     * @param tries how often it was tried in vain
     */
    record Kept(UUID id, String body, int tries) {}

    /** Keeps a statement; one that is there already stays as it is. */
    void add(UUID id, String body, Instant now);

    /** Statements to be sent now, the oldest first. */
    List<Kept> due(Instant now, int most);

    /** Deletes what was taken. */
    void delete(List<UUID> ids);

    /** Notes that these were tried in vain. */
    void again(List<UUID> ids, Instant due);
}
