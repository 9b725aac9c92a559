package org.kampus.application.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kampus.workshop.PlanVersion;
import org.kampus.workshop.Workshop;
import org.kampus.workshop.WorkshopHeading;

/** Keeps workshops. Every method is one short transaction of its own; what it acknowledges is kept for good. */
public interface WorkshopRepository {

    /** Keeps a new workshop, which is at version 1. */
    void add(Workshop workshop);

    /** The workshop as it is now. */
    Optional<Workshop> find(UUID id);

    /** The workshop people join by this code. */
    Optional<UUID> findByCode(String code);

    /** The workshops a trainer leads, last changed first. */
    List<WorkshopHeading> ledBy(UUID trainer);

    /** Every workshop that is not finished. */
    List<UUID> unfinished();

    /**
     * Keeps a changed workshop and the plan versions that were added to it.
     *
     * @param before as it was read
     * @param after a changed copy of it, with the same version
     * @return false if the stored version is another one or the workshop is gone; then nothing was changed
     */
    boolean replace(Workshop before, Workshop after);

    /** Forgets a workshop for good. */
    void delete(UUID id);

    /** Says that a server is at work, so that {@link #lastSeen} knows how long none was. */
    void seen(Instant now);

    /** When a server was at work last; empty before the first time. */
    Optional<Instant> lastSeen();

    /** Every version of a team's plan, in order. */
    List<PlanVersion> versions(UUID workshop, UUID team);

    /** One version of a team's plan by its number. */
    Optional<PlanVersion> version(UUID workshop, UUID team, long number);
}
