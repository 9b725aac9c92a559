package org.kampus.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kampus.application.workshop.SharedWorkshops;
import org.kampus.workshop.RoundState;

/** Reads and writes columns of workshops that no workshop knows of; whose lease has ended is told by the database's clock. */
@ApplicationScoped
@StorageAccess
@Transactional
public class JpaSharedWorkshops implements SharedWorkshops {

    @PersistenceContext(unitName = "kampus")
    private EntityManager entities;

    /** For the container. */
    public JpaSharedWorkshops() {}

    @Override
    public List<Revision> revisions() {
        return entities.createQuery(
                        "select w.id, w.version from WorkshopEntity w where w.state <> :finished", Object[].class)
                .setParameter("finished", RoundState.FINISHED.name())
                .getResultStream()
                .map(row -> new Revision(UUID.fromString((String) row[0]), ((Number) row[1]).longValue()))
                .toList();
    }

    // The condition is looked at again when another server has changed the row meanwhile: one of two is told that it
    // leads.
    @Override
    public Optional<Duration> lead(UUID workshop, UUID node) {
        List<?> before = entities.createNativeQuery("""
                        select w.leader, extract(epoch from (current_timestamp - n.seen_at))
                        from workshop w left join server_node n on n.id = w.leader where w.id = ?""")
                .setParameter(1, workshop.toString())
                .getResultList();
        int taken = entities.createNativeQuery("""
                        update workshop set leader = ? where id = ? and (leader is null or leader = ?
                        or leader not in (select id from server_node where ends_at > current_timestamp))""")
                .setParameter(1, node.toString())
                .setParameter(2, workshop.toString())
                .setParameter(3, node.toString())
                .executeUpdate();
        if (taken == 0 || before.isEmpty()) {
            return Optional.empty();
        }
        Object[] former = (Object[]) before.getFirst();
        boolean another = former[0] != null && !former[0].toString().equals(node.toString());
        return Optional.of(
                another && former[1] instanceof Number seconds
                        ? Duration.ofMillis((long) (seconds.doubleValue() * 1_000))
                        : Duration.ZERO);
    }
}
