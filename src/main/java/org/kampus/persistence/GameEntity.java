package org.kampus.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A game as a row: who plays which scenario, and where it stands. */
@Entity
@Table(name = "game")
public class GameEntity {

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

    private String locale;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "updated_at")
    private OffsetDateTime updatedAt;

    @Version
    private long version;

    private String state;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected GameEntity() {}

    /** A game that starts now. */
    public GameEntity(
            UUID id,
            String owner,
            String scenarioId,
            String scenarioDigest,
            String scenarioText,
            long seed,
            String locale,
            OffsetDateTime now,
            String state) {
        this.id = id.toString();
        this.owner = owner;
        this.scenarioId = scenarioId;
        this.scenarioDigest = scenarioDigest;
        this.scenarioText = scenarioText;
        this.seed = seed;
        this.locale = locale;
        this.createdAt = now;
        this.updatedAt = now;
        this.state = state;
    }

    /** Which game this is. */
    public UUID id() {
        return UUID.fromString(id);
    }

    /** Who plays it. */
    public String owner() {
        return owner;
    }

    /** The scenario's name. */
    public String scenarioId() {
        return scenarioId;
    }

    /** SHA-256 of the scenario's text, in hexadecimal. */
    public String scenarioDigest() {
        return scenarioDigest;
    }

    /** The scenario as it was when the game began. */
    public String scenarioText() {
        return scenarioText;
    }

    /** The luck of this game. */
    public long seed() {
        return seed;
    }

    /** The language it is played in. */
    public String locale() {
        return locale;
    }

    /** When it began. */
    public OffsetDateTime createdAt() {
        return createdAt;
    }

    /** When it last changed. */
    public OffsetDateTime updatedAt() {
        return updatedAt;
    }

    /** Counts changes, so that of two simultaneous ones the later is refused. */
    public long version() {
        return version;
    }

    /** Where the game stands, as JSON. */
    public String state() {
        return state;
    }

    /** Moves the game on. */
    public void moveTo(String state, OffsetDateTime now) {
        this.state = state;
        this.updatedAt = now;
    }
}
