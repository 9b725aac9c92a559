package org.kampus.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.kampus.application.ExplanationStore;
import tools.jackson.core.JacksonException;

/** Keeps explanations through Jakarta Persistence, for a year and a bit: they can be found again from what games keep. */
@ApplicationScoped
@StorageAccess
@Transactional
public class JpaExplanationStore implements ExplanationStore {

    private static final Logger LOG = System.getLogger(JpaExplanationStore.class.getName());
    private static final Duration KEPT = Duration.ofDays(400);

    /** Old ones are looked for after so many new ones. */
    private static final int BETWEEN_CLEANINGS = 500;

    private final AtomicInteger kept = new AtomicInteger();

    @PersistenceContext(unitName = "kampus")
    private EntityManager entities;

    /** For the container. */
    public JpaExplanationStore() {}

    @Override
    public Optional<Object> find(Question question) {
        try {
            return Optional.ofNullable(entities.find(ExplanationEntity.class, id(question)))
                    .map(ExplanationEntity::toAnswer);
        } catch (JacksonException older) {
            LOG.log(Level.DEBUG, "An explanation was kept by a version that told something else", older);
            return Optional.empty();
        }
    }

    @Override
    public void keep(Question question, Object answer) {
        String id = id(question);
        Instant now = Instant.now();
        if (entities.find(ExplanationEntity.class, id) == null) {
            entities.persist(new ExplanationEntity(id, question.kind(), answer, now));
        }
        if (kept.incrementAndGet() % BETWEEN_CLEANINGS == 0) {
            entities.createQuery("delete from ExplanationEntity e where e.keptAt < :before")
                    .setParameter("before", now.minus(KEPT).atOffset(ZoneOffset.UTC))
                    .executeUpdate();
        }
    }

    /** SHA-256 of all that was asked, 64 hex digits. */
    private static String id(Question question) {
        String asked = String.join(
                "\n",
                question.digest(),
                question.kind().name(),
                Integer.toString(question.quarter()),
                question.about());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(asked.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
