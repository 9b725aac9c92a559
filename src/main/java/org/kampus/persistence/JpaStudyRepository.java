package org.kampus.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.kampus.application.cluster.ThisNode;
import org.kampus.application.lab.ExperimentState;
import org.kampus.application.lab.StoredStudy;
import org.kampus.application.lab.StudyKind;
import org.kampus.application.lab.StudyRepository;

/** Keeps studies through Jakarta Persistence. */
@ApplicationScoped
@StorageAccess
@Transactional
public class JpaStudyRepository implements StudyRepository {

    @PersistenceContext(unitName = "kampus")
    private EntityManager entities;

    @Inject
    private ThisNode self;

    /** For the container. */
    public JpaStudyRepository() {}

    @Override
    public Optional<StoredStudy> find(UUID experiment, StudyKind kind) {
        return Optional.ofNullable(entities.find(StudyEntity.class, StudyEntity.idOf(experiment, kind)))
                .map(StudyEntity::toStudy);
    }

    // The experiment is locked, so that it is not deleted, nor the same study added, in between.
    @Override
    public void put(StoredStudy study) {
        ExperimentEntity experiment =
                entities.find(ExperimentEntity.class, study.experiment().toString(), LockModeType.PESSIMISTIC_WRITE);
        if (experiment == null) {
            return;
        }
        StudyEntity known = entities.find(StudyEntity.class, StudyEntity.idOf(study.experiment(), study.kind()));
        if (known == null) {
            entities.persist(new StudyEntity(study, self.id()));
        } else {
            known.change(study, self.id());
        }
    }

    @Override
    public void interrupt(Instant now) {
        entities.createQuery("update StudyEntity s set s.state = :interrupted, s.updatedAt = :now"
                        + " where s.state = :queued or s.state = :running")
                .setParameter("interrupted", ExperimentState.INTERRUPTED.name())
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .setParameter("queued", ExperimentState.QUEUED.name())
                .setParameter("running", ExperimentState.RUNNING.name())
                .executeUpdate();
    }
}
