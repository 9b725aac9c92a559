package org.kampus.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kampus.application.workshop.TrainerAccount;
import org.kampus.application.workshop.TrainerRepository;
import org.kampus.application.workshop.TrainerToken;
import org.kampus.workshop.PlainText;

/** Keeps trainers through Jakarta Persistence. */
@ApplicationScoped
@StorageAccess
@Transactional
public class JpaTrainerRepository implements TrainerRepository {

    @PersistenceContext(unitName = "kampus")
    private EntityManager entities;

    /** For the container. */
    public JpaTrainerRepository() {}

    @Override
    public boolean any() {
        return entities.createQuery("select count(t) from TrainerEntity t", Long.class)
                        .getSingleResult()
                > 0;
    }

    @Override
    public Optional<TrainerAccount> find(UUID id) {
        return Optional.ofNullable(entities.find(TrainerEntity.class, id.toString()))
                .map(TrainerEntity::toAccount);
    }

    @Override
    public Optional<TrainerAccount> findByLogin(String folded) {
        return entities.createQuery("select t from TrainerEntity t where t.loginFolded = :login", TrainerEntity.class)
                .setParameter("login", folded)
                .getResultStream()
                .findFirst()
                .map(TrainerEntity::toAccount);
    }

    @Override
    public Optional<TrainerAccount> first() {
        return entities.createQuery("select t from TrainerEntity t order by t.createdAt, t.id", TrainerEntity.class)
                .setMaxResults(1)
                .getResultStream()
                .map(TrainerEntity::toAccount)
                .findFirst();
    }

    @Override
    public List<String> logins() {
        return entities.createQuery("select t.login from TrainerEntity t order by t.login", String.class)
                .getResultList();
    }

    @Override
    public boolean accept(UUID token, TrainerAccount account) {
        if (findByLogin(PlainText.folded(account.login())).isPresent() || !end(token)) {
            return false;
        }
        entities.persist(new TrainerEntity(account));
        return true;
    }

    @Override
    public void changePassword(UUID trainer, String passwordHash) {
        TrainerEntity account = entities.find(TrainerEntity.class, trainer.toString());
        if (account != null) {
            account.changePassword(passwordHash);
            entities.createQuery("delete from TokenEntity t where t.trainerId = :trainer and t.kind in :kinds")
                    .setParameter("trainer", trainer.toString())
                    .setParameter("kinds", List.of(TrainerToken.Kind.SESSION.name(), TrainerToken.Kind.PROGRAM.name()))
                    .executeUpdate();
        }
    }

    @Override
    public void add(TrainerToken token) {
        entities.persist(new TokenEntity(token));
    }

    @Override
    public Optional<TrainerToken> token(String hash, Instant now) {
        return entities.createQuery("select t from TokenEntity t where t.hash = :hash", TokenEntity.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst()
                .map(TokenEntity::toToken)
                .filter(token -> token.expiresAt().isAfter(now));
    }

    @Override
    public List<TrainerToken> programs(UUID trainer) {
        return entities.createQuery(
                        "select t from TokenEntity t where t.trainerId = :trainer and t.kind = :kind"
                                + " order by t.expiresAt",
                        TokenEntity.class)
                .setParameter("trainer", trainer.toString())
                .setParameter("kind", TrainerToken.Kind.PROGRAM.name())
                .getResultStream()
                .map(TokenEntity::toToken)
                .toList();
    }

    @Override
    public boolean end(UUID token) {
        Query query = entities.createQuery("delete from TokenEntity t where t.id = :id");
        return query.setParameter("id", token.toString()).executeUpdate() == 1;
    }

    @Override
    public void endAll(TrainerToken.Kind kind) {
        entities.createQuery("delete from TokenEntity t where t.kind = :kind")
                .setParameter("kind", kind.name())
                .executeUpdate();
    }

    @Override
    public void sweep(Instant now) {
        entities.createQuery("delete from TokenEntity t where t.expiresAt < :now")
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
