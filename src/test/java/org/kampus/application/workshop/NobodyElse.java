package org.kampus.application.workshop;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Workshops that no other server shares, for tests. */
final class NobodyElse implements SharedWorkshops {

    @Override
    public List<Revision> revisions() {
        return List.of();
    }

    @Override
    public Optional<Duration> lead(UUID workshop, UUID node) {
        return Optional.of(Duration.ZERO);
    }
}
