package org.kampus.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kampus.application.lab.ExperimentState;
import org.kampus.application.lab.SharedExperiments;
import org.kampus.lab.Outcome;

/** Keeps pieces of experiments as rows; whose lease has ended is told by the database's clock. */
@ApplicationScoped
@StorageAccess
@Transactional
public class JpaSharedExperiments implements SharedExperiments {

    private static final String NOBODY_WORKS =
            "(node is null or node not in (select id from server_node where ends_at > current_timestamp)";

    @PersistenceContext(unitName = "kampus")
    private EntityManager entities;

    /** For the container. */
    public JpaSharedExperiments() {}

    @Override
    public List<UUID> orphans() {
        return ids(entities.createNativeQuery(
                        "select id from experiment where state in (?, ?) and " + NOBODY_WORKS + ") order by updated_at")
                .setParameter(1, ExperimentState.QUEUED.name())
                .setParameter(2, ExperimentState.RUNNING.name())
                .getResultList());
    }

    @Override
    public List<UUID> assigned(UUID node) {
        return ids(entities.createNativeQuery("select id from experiment where state in (?, ?) and node = ?")
                .setParameter(1, ExperimentState.QUEUED.name())
                .setParameter(2, ExperimentState.RUNNING.name())
                .setParameter(3, node.toString())
                .getResultList());
    }

    private static List<UUID> ids(List<?> rows) {
        return rows.stream().map(row -> UUID.fromString(row.toString().strip())).toList();
    }

    @Override
    public boolean adopt(UUID experiment, UUID node) {
        return entities.createNativeQuery(
                                "update experiment set node = ? where id = ? and " + NOBODY_WORKS + " or node = ?)")
                        .setParameter(1, node.toString())
                        .setParameter(2, experiment.toString())
                        .setParameter(3, node.toString())
                        .executeUpdate()
                == 1;
    }

    @Override
    public void keep(UUID experiment, Map<Integer, Outcome> outcomes) {
        outcomes.forEach((piece, outcome) -> entities.createNativeQuery("""
                        insert into experiment_piece (experiment_id, piece, outcome)
                        select e.id, cast(? as integer), cast(? as text) from experiment e where e.id = ?
                        and not exists (select 1 from experiment_piece p where p.experiment_id = e.id and p.piece = ?)""")
                .setParameter(1, piece)
                .setParameter(2, ExperimentJson.text(outcome))
                .setParameter(3, experiment.toString())
                .setParameter(4, piece)
                .executeUpdate());
    }

    @Override
    public Map<Integer, Outcome> kept(UUID experiment) {
        Map<Integer, Outcome> outcomes = new HashMap<>();
        entities.createQuery(
                        "select p from ExperimentPieceEntity p where p.experiment = :experiment",
                        ExperimentPieceEntity.class)
                .setParameter("experiment", experiment.toString())
                .getResultStream()
                .forEach(row -> row.toOutcome().ifPresent(outcome -> outcomes.put(row.piece(), outcome)));
        return outcomes;
    }

    @Override
    public int keptPieces(UUID experiment) {
        return entities.createQuery(
                        "select count(p) from ExperimentPieceEntity p where p.experiment = :experiment", Long.class)
                .setParameter("experiment", experiment.toString())
                .getSingleResult()
                .intValue();
    }

    @Override
    public void forget(UUID experiment) {
        entities.createQuery("delete from ExperimentPieceEntity p where p.experiment = :experiment")
                .setParameter("experiment", experiment.toString())
                .executeUpdate();
    }

    @Override
    public void interruptStudies(Instant now) {
        entities.createNativeQuery(
                        "update study set state = ?, updated_at = ? where state in (?, ?) and " + NOBODY_WORKS + ")")
                .setParameter(1, ExperimentState.INTERRUPTED.name())
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .setParameter(3, ExperimentState.QUEUED.name())
                .setParameter(4, ExperimentState.RUNNING.name())
                .executeUpdate();
    }
}
