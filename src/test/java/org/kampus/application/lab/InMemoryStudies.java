package org.kampus.application.lab;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps studies in memory, for tests. */
final class InMemoryStudies implements StudyRepository {

    private final Map<UUID, StoredStudy> studies = new ConcurrentHashMap<>();

    @Override
    public Optional<StoredStudy> find(UUID experiment, StudyKind kind) {
        return Optional.ofNullable(studies.get(StudyJob.idOf(experiment, kind)));
    }

    @Override
    public void put(StoredStudy study) {
        studies.put(StudyJob.idOf(study.experiment(), study.kind()), study);
    }

    @Override
    public void interrupt(Instant now) {
        studies.replaceAll((id, study) -> study.state().underWay()
                ? new StoredStudy(
                        study.experiment(),
                        study.kind(),
                        ExperimentState.INTERRUPTED,
                        "",
                        study.result(),
                        study.engineVersion(),
                        study.productVersion(),
                        now)
                : study);
    }
}
