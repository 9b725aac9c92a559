package org.kampus.workshop;

import java.time.Instant;
import java.util.UUID;

/**
 * A workshop in a list.
 *
 * @param id the workshop
 * @param title its title
 * @param code what people join by
 * @param caseId name of the case
 * @param state where it stands
 * @param round the round it is at; 0 in the practice round and before the start
 * @param rounds rounds to play
 * @param updatedAt time of the last change
 */
public record WorkshopHeading(
        UUID id,
        String title,
        String code,
        String caseId,
        RoundState state,
        int round,
        int rounds,
        Instant updatedAt) {}
