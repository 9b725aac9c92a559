package org.kampus.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kampus.application.GameHeading;
import org.kampus.application.GameRepository;
import org.kampus.application.StoredGame;

/** Keeps games through Jakarta Persistence. */
@ApplicationScoped
@StorageAccess
@Transactional
public class JpaGameRepository implements GameRepository {

    @PersistenceContext(unitName = "kampus")
    private EntityManager entities;

    /** For the container. */
    public JpaGameRepository() {}

    @Override
    public void add(StoredGame game) {
        GameEntity entity = new GameEntity(game);
        entities.persist(entity);
        game.played().forEach(quarter -> entities.persist(new QuarterEntity(entity.id(), quarter)));
    }

    @Override
    public Optional<StoredGame> find(UUID id) {
        return Optional.ofNullable(entities.find(GameEntity.class, id.toString()))
                .map(game -> game.toGame(quarters(game)));
    }

    @Override
    public List<GameHeading> ownedBy(String owner) {
        return entities.createQuery(
                        "select g.id, g.scenarioId, g.scenarioText, g.scenarioDigest, g.updatedAt,"
                                + " (select count(q) from QuarterEntity q where q.gameId = g.id)"
                                + " from GameEntity g where g.owner = :owner order by g.updatedAt desc, g.id",
                        Object[].class)
                .setParameter("owner", owner)
                .getResultStream()
                .map(JpaGameRepository::heading)
                .toList();
    }

    private static GameHeading heading(Object[] row) {
        return new GameHeading(
                UUID.fromString((String) row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                ((Number) row[5]).intValue(),
                ((OffsetDateTime) row[4]).toInstant());
    }

    // The row is locked for the moment between comparing the version and storing; the version column
    // guards it besides.
    @Override
    public Optional<StoredGame> replace(StoredGame game) {
        GameEntity entity = entities.find(GameEntity.class, game.id().toString(), LockModeType.PESSIMISTIC_WRITE);
        if (entity == null || entity.version() != game.version()) {
            return Optional.empty();
        }
        entity.change(game);
        game.played().stream()
                .skip(quarters(entity).size())
                .forEach(quarter -> entities.persist(new QuarterEntity(entity.id(), quarter)));
        entities.flush();
        return Optional.of(entity.toGame(quarters(entity)));
    }

    @Override
    public boolean handOver(UUID id, String former, String next) {
        return entities.createQuery("update GameEntity g set g.owner = :next where g.id = :id and g.owner = :former")
                        .setParameter("next", next)
                        .setParameter("id", id.toString())
                        .setParameter("former", former)
                        .executeUpdate()
                == 1;
    }

    @Override
    public boolean delete(UUID id, String owner) {
        return entities.createQuery("delete from GameEntity g where g.id = :id and g.owner = :owner")
                        .setParameter("id", id.toString())
                        .setParameter("owner", owner)
                        .executeUpdate()
                == 1;
    }

    private List<QuarterEntity> quarters(GameEntity game) {
        return entities.createQuery(
                        "select q from QuarterEntity q where q.gameId = :game order by q.quarter", QuarterEntity.class)
                .setParameter("game", game.id())
                .getResultList();
    }
}
