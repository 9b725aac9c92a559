package org.kampus.application.workshop;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something changed in a workshop; whoever shows it asks again for what they may see. A signal carries no
 * content of its own.
 *
 * @param workshop the workshop
 * @param kind what changed
 * @param team the team it concerns; null for everybody
 */
public record WorkshopSignal(
        UUID workshop, Kind kind, @Nullable UUID team) {

    /** What changed. */
    public enum Kind {
        /** State, round, timer, settings, reveal, surprises: everything on the page may differ. */
        STAGE,
        /** Who is there and in which team. */
        ROSTER,
        /** Who is present, and where teammates are at work: nothing that is kept. */
        PRESENCE,
        /** A team's plan. */
        PLAN,
        /** A note or a surprise. */
        NEWS,
        /** The workshop was deleted. */
        GONE
    }
}
