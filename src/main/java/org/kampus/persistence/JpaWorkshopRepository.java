package org.kampus.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kampus.application.workshop.WorkshopRepository;
import org.kampus.workshop.Adjustment;
import org.kampus.workshop.Note;
import org.kampus.workshop.PlanVersion;
import org.kampus.workshop.Proposal;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.Seat;
import org.kampus.workshop.Surprise;
import org.kampus.workshop.Team;
import org.kampus.workshop.TeamResult;
import org.kampus.workshop.Workshop;
import org.kampus.workshop.WorkshopHeading;

/** Keeps workshops through Jakarta Persistence; of a changed one only the rows that differ are written. */
@ApplicationScoped
@StorageAccess
@Transactional
public class JpaWorkshopRepository implements WorkshopRepository {

    @PersistenceContext(unitName = "kampus")
    private EntityManager entities;

    /** For the container. */
    public JpaWorkshopRepository() {}

    @Override
    public void add(Workshop workshop) {
        entities.persist(new WorkshopEntity(workshop.state()));
        entities.flush();
        Workshop nothing = new Workshop(
                workshop.state(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        writeParts(nothing, workshop);
        writeTrainers(workshop);
    }

    @Override
    public Optional<Workshop> find(UUID id) {
        return Optional.ofNullable(entities.find(WorkshopEntity.class, id.toString()))
                .map(this::assemble);
    }

    private Workshop assemble(WorkshopEntity entity) {
        String id = entity.id();
        List<UUID> trainers = rows(WorkshopTrainerEntity.class, id, "e.position").stream()
                .map(WorkshopTrainerEntity::trainer)
                .toList();
        List<NewsEntity> news = rows(NewsEntity.class, id, "e.toldAt, e.id");
        return new Workshop(
                entity.toState(trainers),
                rows(TeamEntity.class, id, "e.position").stream()
                        .map(TeamEntity::toTeam)
                        .toList(),
                rows(SeatEntity.class, id, "e.joinedAt, e.id").stream()
                        .map(SeatEntity::toSeat)
                        .toList(),
                rows(TeamResultEntity.class, id, "e.round, e.teamId").stream()
                        .map(TeamResultEntity::toResult)
                        .toList(),
                news.stream().flatMap(row -> row.toSurprise().stream()).toList(),
                news.stream().flatMap(row -> row.toNote().stream()).toList(),
                rows(AdjustmentEntity.class, id, "e.madeAt, e.id").stream()
                        .map(AdjustmentEntity::toAdjustment)
                        .toList(),
                rows(ProposalEntity.class, id, "e.madeAt, e.seatId").stream()
                        .map(ProposalEntity::toProposal)
                        .toList());
    }

    private <E> List<E> rows(Class<E> type, String workshop, String order) {
        return entities.createQuery(
                        String.format(
                                Locale.ROOT,
                                "select e from %s e where e.workshopId = :workshop order by %s",
                                type.getSimpleName(),
                                order),
                        type)
                .setParameter("workshop", workshop)
                .getResultList();
    }

    @Override
    public Optional<UUID> findByCode(String code) {
        return entities.createQuery("select w.id from WorkshopEntity w where w.code = :code", String.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(UUID::fromString);
    }

    @Override
    public List<WorkshopHeading> ledBy(UUID trainer) {
        return entities.createQuery(
                        "select w from WorkshopEntity w where exists (select t from WorkshopTrainerEntity t"
                                + " where t.workshopId = w.id and t.trainerId = :trainer)"
                                + " order by w.updatedAt desc, w.id",
                        WorkshopEntity.class)
                .setParameter("trainer", trainer.toString())
                .getResultStream()
                .map(WorkshopEntity::toHeading)
                .toList();
    }

    @Override
    public List<UUID> unfinished() {
        return entities.createQuery("select w.id from WorkshopEntity w where w.state <> :finished", String.class)
                .setParameter("finished", RoundState.FINISHED.name())
                .getResultStream()
                .map(UUID::fromString)
                .toList();
    }

    // The row is locked for the moment between comparing the version and storing.
    @Override
    public boolean replace(Workshop before, Workshop after) {
        WorkshopEntity entity =
                entities.find(WorkshopEntity.class, after.id().toString(), LockModeType.PESSIMISTIC_WRITE);
        if (entity == null || entity.version() != before.state().version()) {
            return false;
        }
        entity.change(after.state());
        entity.count();
        writeParts(before, after);
        if (!before.trainers().equals(after.trainers())) {
            writeTrainers(after);
        }
        entities.flush();
        return true;
    }

    private void writeParts(Workshop before, Workshop after) {
        UUID id = after.id();
        write(before.teams(), after.teams(), Team::id, team -> new TeamEntity(id, team), this::delete);
        write(before.allSeats(), after.allSeats(), Seat::id, seat -> new SeatEntity(id, seat), seat -> {});
        write(
                before.results(),
                after.results(),
                JpaWorkshopRepository::key,
                result -> new TeamResultEntity(id, result),
                this::delete);
        write(
                before.surprises(),
                after.surprises(),
                Surprise::id,
                surprise -> new NewsEntity(id, surprise),
                surprise -> deleteNews(surprise.id()));
        write(before.notes(), after.notes(), Note::id, note -> new NewsEntity(id, note), note -> deleteNews(note.id()));
        write(
                before.adjustments(),
                after.adjustments(),
                Adjustment::id,
                one -> new AdjustmentEntity(id, one),
                one -> remove(AdjustmentEntity.class, one.id().toString()));
        write(
                before.proposals(),
                after.proposals(),
                Proposal::key,
                one -> new ProposalEntity(id, one),
                one -> remove(ProposalEntity.class, ProposalEntity.key(one)));
        after.addedVersions().forEach(version -> entities.persist(new PlanVersionEntity(id, version)));
    }

    private static TeamResultEntity.Key key(TeamResult result) {
        return new TeamResultEntity.Key(result.team().toString(), result.round());
    }

    /** Writes what is new or another one than before, and deletes what is gone. */
    private <T, K> void write(
            Collection<T> before,
            Collection<T> after,
            Function<T, K> key,
            Function<T, Object> row,
            Consumer<T> delete) {
        Map<K, T> known = before.stream().collect(Collectors.toMap(key, part -> part));
        List<T> fresh = new ArrayList<>();
        for (T part : after) {
            T former = known.remove(key.apply(part));
            if (former == null) {
                fresh.add(part);
            } else if (former != part && !former.equals(part)) {
                entities.merge(row.apply(part));
            }
        }
        known.values().forEach(delete);
        entities.flush();
        fresh.forEach(part -> entities.persist(row.apply(part)));
    }

    private void delete(Team team) {
        remove(TeamEntity.class, team.id().toString());
    }

    private void delete(TeamResult result) {
        remove(TeamResultEntity.class, key(result));
    }

    private void deleteNews(UUID id) {
        remove(NewsEntity.class, id.toString());
    }

    private void remove(Class<?> type, Object key) {
        Object row = entities.find(type, key);
        if (row != null) {
            entities.remove(row);
        }
    }

    private void writeTrainers(Workshop workshop) {
        entities.createQuery("delete from WorkshopTrainerEntity t where t.workshopId = :workshop")
                .setParameter("workshop", workshop.id().toString())
                .executeUpdate();
        for (int i = 0; i < workshop.trainers().size(); i++) {
            entities.persist(new WorkshopTrainerEntity(
                    workshop.id(), i, workshop.trainers().get(i)));
        }
    }

    @Override
    public void delete(UUID id) {
        entities.createQuery("delete from WorkshopEntity w where w.id = :id")
                .setParameter("id", id.toString())
                .executeUpdate();
    }

    @Override
    public void seen(Instant now) {
        entities.merge(new SignOfLifeEntity(now));
    }

    @Override
    public Optional<Instant> lastSeen() {
        return Optional.ofNullable(entities.find(SignOfLifeEntity.class, SignOfLifeEntity.ONLY))
                .map(SignOfLifeEntity::seen);
    }

    @Override
    public List<PlanVersion> versions(UUID workshop, UUID team) {
        return entities.createQuery(
                        "select v from PlanVersionEntity v where v.workshopId = :workshop and v.teamId = :team"
                                + " order by v.number",
                        PlanVersionEntity.class)
                .setParameter("workshop", workshop.toString())
                .setParameter("team", team.toString())
                .getResultStream()
                .map(PlanVersionEntity::toVersion)
                .toList();
    }

    @Override
    public Optional<PlanVersion> version(UUID workshop, UUID team, long number) {
        return Optional.ofNullable(
                        entities.find(PlanVersionEntity.class, new PlanVersionEntity.Key(team.toString(), number)))
                .map(PlanVersionEntity::toVersion);
    }
}
