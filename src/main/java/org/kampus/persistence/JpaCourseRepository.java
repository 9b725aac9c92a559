package org.kampus.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.application.Player;
import org.kampus.application.course.CourseLink;
import org.kampus.application.course.CoursePerson;
import org.kampus.application.course.CourseRepository;
import org.kampus.application.course.CourseScore;
import org.kampus.application.course.KeptKey;
import org.kampus.course.Platform;

/** Keeps course systems through Jakarta Persistence. */
@ApplicationScoped
@StorageAccess
@Transactional
public class JpaCourseRepository implements CourseRepository {

    private static final int MOST_LINKS = 500;

    @PersistenceContext(unitName = "kampus")
    private EntityManager entities;

    /** For the container. */
    public JpaCourseRepository() {}

    @Override
    public List<Platform> platforms() {
        return entities.createQuery(
                        "select p from CoursePlatformEntity p order by p.name, p.id", CoursePlatformEntity.class)
                .getResultStream()
                .map(CoursePlatformEntity::toPlatform)
                .toList();
    }

    @Override
    public void add(Platform platform) {
        entities.persist(new CoursePlatformEntity(platform));
    }

    @Override
    public void delete(UUID platform) {
        entities.createQuery("delete from CoursePlatformEntity p where p.id = :id")
                .setParameter("id", platform.toString())
                .executeUpdate();
    }

    @Override
    public Optional<Boolean> deployment(UUID platform, String deployment) {
        return Optional.ofNullable(
                        entities.find(CourseDeploymentEntity.class, CourseDeploymentEntity.key(platform, deployment)))
                .map(CourseDeploymentEntity::accepted);
    }

    @Override
    public void putDeployment(UUID platform, String deployment, boolean accepted) {
        entities.merge(new CourseDeploymentEntity(platform, deployment, accepted));
    }

    @Override
    public List<Waiting> waiting() {
        return entities.createQuery(
                        "select d from CourseDeploymentEntity d where d.accepted = false order by d.deployment",
                        CourseDeploymentEntity.class)
                .getResultStream()
                .map(CourseDeploymentEntity::toWaiting)
                .toList();
    }

    @Override
    public boolean use(String hash, Instant until, Instant now) {
        entities.createNativeQuery("delete from course_once where expires_at < cast(?1 as timestamp with time zone)")
                .setParameter(1, now.toString())
                .executeUpdate();
        // One statement, so that of two at a time one inserts nothing.
        return entities.createNativeQuery(
                                "insert into course_once (id, expires_at) select ?1, cast(?2 as timestamp with time zone)"
                                        + " where not exists (select 1 from course_once where id = ?1)")
                        .setParameter(1, hash)
                        .setParameter(2, until.toString())
                        .executeUpdate()
                == 1;
    }

    @Override
    public CourseLink put(CourseLink link) {
        CourseLinkEntity known = first(entities.createQuery(
                        "select l from CourseLinkEntity l where l.platform = :platform and l.deployment = :deployment"
                                + " and l.link = :link",
                        CourseLinkEntity.class)
                .setParameter("platform", link.platform().toString())
                .setParameter("deployment", link.deployment())
                .setParameter("link", link.link())
                .getResultList());
        if (known == null) {
            entities.persist(new CourseLinkEntity(link));
            return link;
        }
        known.take(link);
        return known.toLink();
    }

    private static <T> @Nullable T first(List<T> found) {
        return found.isEmpty() ? null : found.getFirst();
    }

    @Override
    public Optional<CourseLink> link(UUID id) {
        return Optional.ofNullable(entities.find(CourseLinkEntity.class, id.toString()))
                .map(CourseLinkEntity::toLink);
    }

    @Override
    public List<CourseLink> links() {
        return entities.createQuery("select l from CourseLinkEntity l order by l.seenAt desc", CourseLinkEntity.class)
                .setMaxResults(MOST_LINKS)
                .getResultStream()
                .map(CourseLinkEntity::toLink)
                .toList();
    }

    @Override
    public CoursePerson person(UUID platform, String subject, String name) {
        CoursePersonEntity known = first(entities.createQuery(
                        "select p from CoursePersonEntity p where p.platform = :platform and p.subject = :subject",
                        CoursePersonEntity.class)
                .setParameter("platform", platform.toString())
                .setParameter("subject", subject)
                .getResultList());
        if (known == null) {
            known = new CoursePersonEntity(
                    new CoursePerson(UUID.randomUUID(), platform, subject, Player.newToken(), name));
            entities.persist(known);
        }
        known.called(name);
        return known.toPerson();
    }

    @Override
    public Optional<CoursePerson> person(UUID id) {
        return Optional.ofNullable(entities.find(CoursePersonEntity.class, id.toString()))
                .map(CoursePersonEntity::toPerson);
    }

    @Override
    public Optional<CoursePerson> playing(String player) {
        return Optional.ofNullable(first(entities.createQuery(
                                "select p from CoursePersonEntity p where p.player = :player", CoursePersonEntity.class)
                        .setParameter("player", player)
                        .getResultList()))
                .map(CoursePersonEntity::toPerson);
    }

    @Override
    public int forget(String player) {
        return entities.createQuery("delete from CoursePersonEntity p where p.player = :player")
                .setParameter("player", player)
                .executeUpdate();
    }

    @Override
    public List<CourseScore> scores(UUID person) {
        return entities.createQuery(
                        "select s from CourseScoreEntity s where s.person = :person", CourseScoreEntity.class)
                .setParameter("person", person.toString())
                .getResultStream()
                .map(CourseScoreEntity::toScore)
                .toList();
    }

    @Override
    public void put(CourseScore score) {
        entities.merge(new CourseScoreEntity(score));
    }

    @Override
    public void settle(CourseScore tried) {
        entities.createQuery("update CourseScoreEntity s set s.stampedAt = :stamped"
                        + " where s.link = :link and s.person = :person")
                .setParameter("stamped", Columns.time(tried.stamped()))
                .setParameter("link", tried.link().toString())
                .setParameter("person", tried.person().toString())
                .executeUpdate();
        entities.createQuery(
                        "update CourseScoreEntity s set s.tries = :tries, s.dueAt = :due"
                                + " where s.link = :link and s.person = :person and s.points = :points and s.finished = :finished")
                .setParameter("tries", tried.tries())
                .setParameter("due", Columns.time(tried.due()))
                .setParameter("link", tried.link().toString())
                .setParameter("person", tried.person().toString())
                .setParameter("points", tried.points())
                .setParameter("finished", tried.finished())
                .executeUpdate();
    }

    @Override
    public List<CourseScore> due(Instant now, int most) {
        return entities.createQuery(
                        "select s from CourseScoreEntity s where s.dueAt <= :now order by s.dueAt",
                        CourseScoreEntity.class)
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .setMaxResults(most)
                .getResultStream()
                .map(CourseScoreEntity::toScore)
                .toList();
    }

    @Override
    public List<KeptKey> keys(String kind) {
        return entities.createQuery(
                        "select k from CourseKeyEntity k where k.kind = :kind order by k.madeAt desc, k.id",
                        CourseKeyEntity.class)
                .setParameter("kind", kind)
                .getResultStream()
                .map(CourseKeyEntity::toKey)
                .toList();
    }

    @Override
    public void add(KeptKey key) {
        entities.persist(new CourseKeyEntity(key));
    }

    @Override
    public void deleteKey(String id) {
        entities.createQuery("delete from CourseKeyEntity k where k.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
