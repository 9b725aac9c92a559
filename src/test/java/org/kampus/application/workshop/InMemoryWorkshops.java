package org.kampus.application.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.kampus.application.StorageUnavailableException;
import org.kampus.application.StorageUnavailableException.Trouble;
import org.kampus.workshop.PlanVersion;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.Workshop;
import org.kampus.workshop.WorkshopHeading;
import org.kampus.workshop.WorkshopState;

/** Keeps workshops in memory, for tests. */
final class InMemoryWorkshops implements WorkshopRepository {

    private final Map<UUID, Workshop> kept = new ConcurrentHashMap<>();
    private final List<PlanVersion> versions = new ArrayList<>();
    private Instant seen;
    private volatile boolean out;

    /** Whether nothing can be read or written, as if the database were away. */
    void out(boolean away) {
        out = away;
    }

    private void reach() {
        if (out) {
            throw new StorageUnavailableException(Trouble.UNREACHABLE, new IllegalStateException("away"));
        }
    }

    @Override
    public synchronized void add(Workshop workshop) {
        Workshop copy = workshop.copy();
        copy.kept();
        kept.put(workshop.id(), copy);
        versions.addAll(workshop.addedVersions());
    }

    @Override
    public Optional<Workshop> find(UUID id) {
        return Optional.ofNullable(kept.get(id)).map(Workshop::copy);
    }

    @Override
    public Optional<UUID> findByCode(String code) {
        return kept.values().stream()
                .filter(w -> w.state().code().equals(code))
                .map(Workshop::id)
                .findFirst();
    }

    @Override
    public List<WorkshopHeading> ledBy(UUID trainer) {
        return kept.values().stream()
                .filter(w -> w.trainers().contains(trainer))
                .map(Workshop::state)
                .sorted(Comparator.comparing(WorkshopState::updatedAt).reversed())
                .map(s -> new WorkshopHeading(
                        s.id(),
                        s.title(),
                        s.code(),
                        s.caseId(),
                        s.state(),
                        s.round(),
                        s.settings().rounds(),
                        s.updatedAt()))
                .toList();
    }

    @Override
    public List<UUID> unfinished() {
        return kept.values().stream()
                .filter(w -> w.roundState() != RoundState.FINISHED)
                .map(Workshop::id)
                .toList();
    }

    @Override
    public synchronized boolean replace(Workshop before, Workshop after) {
        reach();
        Workshop known = kept.get(after.id());
        if (known == null || known.state().version() != before.state().version()) {
            return false;
        }
        Workshop copy = after.copy();
        copy.kept();
        kept.put(after.id(), copy);
        versions.addAll(after.addedVersions());
        return true;
    }

    @Override
    public void delete(UUID id) {
        kept.remove(id);
    }

    @Override
    public void seen(Instant now) {
        reach();
        seen = now;
    }

    @Override
    public Optional<Instant> lastSeen() {
        return Optional.ofNullable(seen);
    }

    @Override
    public synchronized List<PlanVersion> versions(UUID workshop, UUID team) {
        return versions.stream().filter(v -> v.team().equals(team)).toList();
    }

    @Override
    public synchronized Optional<PlanVersion> version(UUID workshop, UUID team, long number) {
        return versions.stream()
                .filter(v -> v.team().equals(team) && v.plan().number() == number)
                .findFirst();
    }
}
