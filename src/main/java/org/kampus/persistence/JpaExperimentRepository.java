package org.kampus.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.kampus.application.cluster.ThisNode;
import org.kampus.application.lab.ExperimentHeading;
import org.kampus.application.lab.ExperimentRepository;
import org.kampus.application.lab.ExperimentState;
import org.kampus.application.lab.StoredExperiment;

/** Keeps experiments through Jakarta Persistence. */
@ApplicationScoped
@StorageAccess
@Transactional
public class JpaExperimentRepository implements ExperimentRepository {

    @PersistenceContext(unitName = "kampus")
    private EntityManager entities;

    @Inject
    private ThisNode self;

    /** For the container. */
    public JpaExperimentRepository() {}

    @Override
    public boolean add(StoredExperiment experiment) {
        if (experiment.key() != null
                && find(experiment.owner(), experiment.key()).isPresent()) {
            return false;
        }
        entities.persist(new ExperimentEntity(experiment));
        return true;
    }

    @Override
    public Optional<StoredExperiment> find(UUID id) {
        return Optional.ofNullable(entities.find(ExperimentEntity.class, id.toString()))
                .map(ExperimentEntity::toExperiment);
    }

    @Override
    public Optional<StoredExperiment> find(String owner, String key) {
        return entities.createQuery(
                        "select e from ExperimentEntity e where e.owner = :owner and e.orderKey = :key",
                        ExperimentEntity.class)
                .setParameter("owner", owner)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .map(ExperimentEntity::toExperiment);
    }

    @Override
    public List<ExperimentHeading> ownedBy(String owner) {
        return entities.createQuery(
                        "select e.id, e.name, e.scenarioId, e.state, e.variants, e.replications, e.quarters, e.updatedAt"
                                + " from ExperimentEntity e where e.owner = :owner order by e.updatedAt desc, e.id",
                        Object[].class)
                .setParameter("owner", owner)
                .getResultStream()
                .map(JpaExperimentRepository::heading)
                .toList();
    }

    private static ExperimentHeading heading(Object[] row) {
        return new ExperimentHeading(
                UUID.fromString((String) row[0]),
                (String) row[1],
                (String) row[2],
                ExperimentState.valueOf((String) row[3]),
                ((Number) row[4]).intValue(),
                ((Number) row[5]).intValue(),
                ((Number) row[6]).intValue(),
                ((OffsetDateTime) row[7]).toInstant());
    }

    @Override
    public Optional<StoredExperiment> change(UUID id, UnaryOperator<StoredExperiment> change) {
        ExperimentEntity entity = entities.find(ExperimentEntity.class, id.toString(), LockModeType.PESSIMISTIC_WRITE);
        if (entity == null) {
            return Optional.empty();
        }
        StoredExperiment before = entity.toExperiment();
        StoredExperiment after = change.apply(before);
        if (!after.equals(before)) {
            entity.change(after);
            if (after.state().underWay() && !before.state().underWay()) {
                entity.takenBy(self.id());
            }
        }
        return Optional.of(after);
    }

    @Override
    public boolean delete(UUID id, String owner) {
        return entities.createQuery("delete from ExperimentEntity e where e.id = :id and e.owner = :owner")
                        .setParameter("id", id.toString())
                        .setParameter("owner", owner)
                        .executeUpdate()
                == 1;
    }

    @Override
    public int interrupt(Instant now) {
        return entities.createQuery("update ExperimentEntity e set e.state = :interrupted, e.updatedAt = :now"
                        + " where e.state = :queued or e.state = :running")
                .setParameter("interrupted", ExperimentState.INTERRUPTED.name())
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .setParameter("queued", ExperimentState.QUEUED.name())
                .setParameter("running", ExperimentState.RUNNING.name())
                .executeUpdate();
    }
}
