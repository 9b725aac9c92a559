package org.kampus.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.application.learn.LearningAnswer;
import org.kampus.application.learn.LearningRepository;

/** Keeps learners' answers through Jakarta Persistence. */
@ApplicationScoped
@StorageAccess
@Transactional
public class JpaLearningRepository implements LearningRepository {

    @PersistenceContext(unitName = "kampus")
    private EntityManager entities;

    /** For the container. */
    public JpaLearningRepository() {}

    @Override
    public void add(LearningAnswer answer) {
        entities.persist(new LearningAnswerEntity(answer));
    }

    @Override
    public List<LearningAnswer> of(String player) {
        return entities.createQuery(
                        "select a from LearningAnswerEntity a where a.player = :player order by a.answeredAt, a.id",
                        LearningAnswerEntity.class)
                .setParameter("player", player)
                .getResultStream()
                .map(LearningAnswerEntity::toAnswer)
                .toList();
    }

    @Override
    public List<LearningAnswer> preparing(UUID workshop) {
        return entities.createQuery(
                        "select a from LearningAnswerEntity a where a.workshop = :workshop order by a.answeredAt, a.id",
                        LearningAnswerEntity.class)
                .setParameter("workshop", workshop.toString())
                .getResultStream()
                .map(LearningAnswerEntity::toAnswer)
                .toList();
    }

    @Override
    public List<String> assigned(UUID workshop) {
        return entities.createQuery(
                        "select a.lesson from LessonAssignmentEntity a where a.workshop = :workshop order by a.lesson",
                        String.class)
                .setParameter("workshop", workshop.toString())
                .getResultList();
    }

    @Override
    public Optional<LocalDate> day(UUID workshop) {
        return entities.createQuery(
                        "select a from LessonAssignmentEntity a where a.workshop = :workshop",
                        LessonAssignmentEntity.class)
                .setParameter("workshop", workshop.toString())
                .getResultStream()
                .flatMap(assignment -> assignment.day().stream())
                .findFirst();
    }

    @Override
    public void assign(UUID workshop, List<String> lessons, @Nullable LocalDate day) {
        entities.createQuery("delete from LessonAssignmentEntity a where a.workshop = :workshop")
                .setParameter("workshop", workshop.toString())
                .executeUpdate();
        lessons.forEach(lesson -> entities.persist(new LessonAssignmentEntity(workshop, lesson, day)));
    }

    @Override
    public int delete(String player) {
        return entities.createQuery("delete from LearningAnswerEntity a where a.player = :player")
                .setParameter("player", player)
                .executeUpdate();
    }
}
