package org.kampus.application.lab;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Keeps experiments in memory, for tests. */
final class InMemoryExperiments implements ExperimentRepository {

    private final Map<UUID, StoredExperiment> experiments = new LinkedHashMap<>();

    @Override
    public synchronized boolean add(StoredExperiment experiment) {
        if (experiment.key() != null
                && find(experiment.owner(), experiment.key()).isPresent()) {
            return false;
        }
        experiments.put(experiment.id(), experiment);
        return true;
    }

    @Override
    public synchronized Optional<StoredExperiment> find(UUID id) {
        return Optional.ofNullable(experiments.get(id));
    }

    @Override
    public synchronized Optional<StoredExperiment> find(String owner, String key) {
        return experiments.values().stream()
                .filter(e -> e.owner().equals(owner) && key.equals(e.key()))
                .findFirst();
    }

    @Override
    public synchronized List<ExperimentHeading> ownedBy(String owner) {
        return experiments.values().stream()
                .filter(e -> e.owner().equals(owner))
                .sorted(Comparator.comparing(StoredExperiment::updatedAt).reversed())
                .map(e -> new ExperimentHeading(
                        e.id(),
                        e.order().name(),
                        e.order().scenarioId(),
                        e.state(),
                        e.order().variants().size(),
                        e.order().replications(),
                        e.order().quarters(),
                        e.updatedAt()))
                .toList();
    }

    @Override
    public synchronized Optional<StoredExperiment> change(UUID id, UnaryOperator<StoredExperiment> change) {
        return Optional.ofNullable(experiments.computeIfPresent(id, (key, kept) -> change.apply(kept)));
    }

    @Override
    public synchronized boolean delete(UUID id, String owner) {
        StoredExperiment kept = experiments.get(id);
        return kept != null && kept.owner().equals(owner) && experiments.remove(id) != null;
    }

    @Override
    public synchronized int interrupt(Instant now) {
        int interrupted = 0;
        for (StoredExperiment kept : List.copyOf(experiments.values())) {
            if (kept.state().underWay()) {
                experiments.put(kept.id(), kept.in(ExperimentState.INTERRUPTED, "", now));
                interrupted++;
            }
        }
        return interrupted;
    }
}
