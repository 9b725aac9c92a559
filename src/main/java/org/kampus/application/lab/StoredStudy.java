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
 * @param engineVersion version of the world's rules it is simulated with; empty for studies made before it was kept
 * @param productVersion version of Kampus; empty likewise
 * @param updatedAt time of the last change
 */
public record StoredStudy(
        UUID experiment,
        StudyKind kind,
        ExperimentState state,
        String failure,
        @Nullable StudyResult result,
        String engineVersion,
        String productVersion,
        Instant updatedAt) {}
