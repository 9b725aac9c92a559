package org.kampus.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.RoundTimer;
import org.kampus.workshop.WorkshopHeading;
import org.kampus.workshop.WorkshopState;

/** A workshop as a row; its teams, people, results and messages are rows of their own. */
@Entity
@Table(name = "workshop")
class WorkshopEntity {

    @Id
    private String id;

    private String code;

    @Column(name = "scenario_id")
    private String scenarioId;

    @Column(name = "scenario_digest")
    private String scenarioDigest;

    @Column(name = "scenario_text")
    private String scenarioText;

    private long seed;

    private String title;

    private String settings;

    private String state;

    private int round;

    private long stage;

    private @Nullable OffsetDateTime deadline;

    @Column(name = "left_millis")
    private @Nullable Long leftMillis;

    private String reveals;

    @Column(name = "stage_at")
    private OffsetDateTime stageAt;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "updated_at")
    private OffsetDateTime updatedAt;

    private long version;

    /** For the persistence provider. */
    protected WorkshopEntity() {}

    WorkshopEntity(WorkshopState kept) {
        id = kept.id().toString();
        code = kept.code();
        scenarioId = kept.caseId();
        scenarioDigest = kept.caseDigest();
        scenarioText = kept.caseText();
        seed = kept.seed();
        createdAt = kept.createdAt().atOffset(ZoneOffset.UTC);
        version = kept.version() + 1;
        change(kept);
    }

    /** Takes over what may change in a workshop. */
    final void change(WorkshopState kept) {
        title = kept.title();
        settings = WorkshopJson.settings(kept.settings());
        state = kept.state().name();
        round = kept.round();
        stage = kept.stage();
        deadline = Columns.time(kept.timer().deadline());
        Duration left = kept.timer().left();
        leftMillis = left == null ? null : left.toMillis();
        reveals = WorkshopJson.reveals(kept.reveals());
        stageAt = kept.stageAt().atOffset(ZoneOffset.UTC);
        updatedAt = kept.updatedAt().atOffset(ZoneOffset.UTC);
    }

    String id() {
        return id;
    }

    long version() {
        return version;
    }

    void count() {
        version++;
    }

    WorkshopState toState(List<UUID> trainers) {
        return new WorkshopState(
                UUID.fromString(id),
                version,
                code,
                scenarioId,
                scenarioText,
                scenarioDigest,
                seed,
                title,
                WorkshopJson.settings(settings),
                trainers,
                RoundState.valueOf(state),
                round,
                stage,
                new RoundTimer(Columns.instant(deadline), leftMillis == null ? null : Duration.ofMillis(leftMillis)),
                WorkshopJson.reveals(reveals),
                stageAt.toInstant(),
                createdAt.toInstant(),
                updatedAt.toInstant());
    }

    WorkshopHeading toHeading() {
        return new WorkshopHeading(
                UUID.fromString(id),
                title,
                code,
                scenarioId,
                RoundState.valueOf(state),
                round,
                WorkshopJson.settings(settings).rounds(),
                updatedAt.toInstant());
    }
}
