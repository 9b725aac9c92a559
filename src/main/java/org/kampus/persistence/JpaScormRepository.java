package org.kampus.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.kampus.application.course.ScormRepository;

/** Keeps whose work SCORM packages tell of through Jakarta Persistence. */
@ApplicationScoped
@StorageAccess
@Transactional
public class JpaScormRepository implements ScormRepository {

    private static final Duration KEPT = Duration.ofDays(400);
    private static final long MOST = 100_000;

    @PersistenceContext(unitName = "kampus")
    private EntityManager entities;

    /** For the container. */
    public JpaScormRepository() {}

    @Override
    public void put(Visit visit) {
        entities.createQuery("delete from ScormVisitEntity v where v.seenAt < :old")
                .setParameter("old", visit.seen().minus(KEPT).atOffset(ZoneOffset.UTC))
                .executeUpdate();
        boolean known = entities.find(ScormVisitEntity.class, visit.ticket()) != null;
        if (!known && count() >= MOST) {
            entities.createQuery("select v from ScormVisitEntity v order by v.seenAt", ScormVisitEntity.class)
                    .setMaxResults(1)
                    .getResultList()
                    .forEach(entities::remove);
        }
        entities.merge(new ScormVisitEntity(visit));
    }

    private long count() {
        return entities.createQuery("select count(v) from ScormVisitEntity v", Long.class)
                .getSingleResult();
    }

    @Override
    public Optional<Visit> find(String ticket) {
        return Optional.ofNullable(entities.find(ScormVisitEntity.class, ticket))
                .map(ScormVisitEntity::toVisit);
    }

    @Override
    public void forget(String player) {
        entities.createQuery("delete from ScormVisitEntity v where v.player = :player")
                .setParameter("player", player)
                .executeUpdate();
    }
}
