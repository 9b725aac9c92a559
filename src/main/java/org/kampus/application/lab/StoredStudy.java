package org.kampus.application.lab;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A study as it is kept.
 *
 * @param experiment what it is about
 * @param kind what is asked
 * @param state how far it is
 * @param failure what went wrong, for people; empty unless it failed
 * @param result what it brought; null unless it is done
 * @param updatedAt time of the last change
 */
public record StoredStudy(
        UUID experiment,
        StudyKind kind,
        ExperimentState state,
        String failure,
        @Nullable StudyResult result,
        Instant updatedAt) {}
