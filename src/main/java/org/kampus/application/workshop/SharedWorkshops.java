package org.kampus.application.workshop;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What several servers on one database know of the workshops they share. Every method is one short transaction. */
public interface SharedWorkshops {

    /**
     * How a workshop stands in the database.
     *
     * @param workshop the workshop
     * @param version its last version
     */
    record Revision(UUID workshop, long version) {}

    /** The workshops that are not finished. */
    List<Revision> revisions();

    /**
     * Lets a server lead a workshop: take the steps time asks for and simulate its rounds. It leads until it is finished
     * or that server is not at work any more.
     *
     * @return how long nobody has led it; nothing if this server did already or it is new; empty if another one leads
     */
    Optional<Duration> lead(UUID workshop, UUID node);
}
