package org.kampus.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.kampus.application.StoredGame;
import org.kampus.scenario.PlanCodec;

/** A game as a row; its played quarters are rows of their own. */
@Entity
@Table(name = "game")
class GameEntity {

    @Id
    private String id;

    private String owner;

    @Column(name = "scenario_id")
    private String scenarioId;

    @Column(name = "scenario_digest")
    private String scenarioDigest;

    @Column(name = "scenario_text")
    private String scenarioText;

    private long seed;

    private String draft;

    private String reason;

    private String foresight;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "updated_at")
    private OffsetDateTime updatedAt;

    @Version
    private long version;

    /** For the persistence provider. */
    protected GameEntity() {}

    /** The row of a new game. */
    GameEntity(StoredGame game) {
        id = game.id().toString();
        owner = game.owner();
        scenarioId = game.scenarioId();
        scenarioDigest = game.scenarioDigest();
        scenarioText = game.scenarioText();
        seed = game.seed();
        draft = PlanCodec.toJson(game.draft());
        reason = game.reason();
        foresight = ForesightJson.write(game.foresight());
        createdAt = game.createdAt().atOffset(ZoneOffset.UTC);
        updatedAt = game.updatedAt().atOffset(ZoneOffset.UTC);
        version = game.version();
    }

    String id() {
        return id;
    }

    long version() {
        return version;
    }

    /** Takes over what may change in a game. Its time of change differs, so the version counts on. */
    void change(StoredGame game) {
        draft = PlanCodec.toJson(game.draft());
        reason = game.reason();
        foresight = ForesightJson.write(game.foresight());
        updatedAt = game.updatedAt().atOffset(ZoneOffset.UTC);
    }

    /** The game with its quarters, which must be in order. */
    StoredGame toGame(List<QuarterEntity> quarters) {
        return new StoredGame(
                UUID.fromString(id),
                version,
                owner,
                scenarioId,
                scenarioText,
                scenarioDigest,
                seed,
                quarters.stream().map(QuarterEntity::toQuarter).toList(),
                PlanCodec.fromJson(draft),
                reason,
                ForesightJson.read(foresight),
                createdAt.toInstant(),
                updatedAt.toInstant());
    }
}
