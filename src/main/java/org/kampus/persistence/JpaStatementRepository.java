package org.kampus.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.kampus.application.course.StatementRepository;

/** Keeps statements on their way to a record store through Jakarta Persistence. */
@ApplicationScoped
@StorageAccess
@Transactional
public class JpaStatementRepository implements StatementRepository {

    @PersistenceContext(unitName = "kampus")
    private EntityManager entities;

    /** For the container. */
    public JpaStatementRepository() {}

    @Override
    public void add(UUID id, String body, Instant now) {
        if (entities.find(XapiStatementEntity.class, id.toString()) == null) {
            entities.persist(new XapiStatementEntity(id, body, now));
        }
    }

    @Override
    public List<Kept> due(Instant now, int most) {
        return entities.createQuery(
                        "select s from XapiStatementEntity s where s.dueAt <= :now order by s.madeAt, s.id",
                        XapiStatementEntity.class)
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .setMaxResults(most)
                .getResultStream()
                .map(XapiStatementEntity::toKept)
                .toList();
    }

    @Override
    public void delete(List<UUID> ids) {
        entities.createQuery("delete from XapiStatementEntity s where s.id in :ids")
                .setParameter("ids", ids.stream().map(UUID::toString).toList())
                .executeUpdate();
    }

    @Override
    public void again(List<UUID> ids, Instant due) {
        entities.createQuery(
                        "update XapiStatementEntity s set s.tries = s.tries + 1, s.dueAt = :due where s.id in :ids")
                .setParameter("due", due.atOffset(ZoneOffset.UTC))
                .setParameter("ids", ids.stream().map(UUID::toString).toList())
                .executeUpdate();
    }
}
