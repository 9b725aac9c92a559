package org.kampus.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A played quarter of a game as a row: what was decided and what came of it. */
@Entity
@Table(name = "game_quarter")
@IdClass(GameQuarterEntity.Key.class)
public class GameQuarterEntity {

    @Id
    @Column(name = "game_id")
    private String gameId;

    @Id
    private int quarter;

    private String plan;

    @Column(name = "engine_version")
    private String engineVersion;

    private String digest;

    private String summary;

    @Column(name = "played_at")
    private OffsetDateTime playedAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected GameQuarterEntity() {}

    /** A quarter just played. */
    public GameQuarterEntity(
            UUID gameId,
            int quarter,
            String plan,
            String engineVersion,
            String digest,
            String summary,
            OffsetDateTime playedAt) {
        this.gameId = gameId.toString();
        this.quarter = quarter;
        this.plan = plan;
        this.engineVersion = engineVersion;
        this.digest = digest;
        this.summary = summary;
        this.playedAt = playedAt;
    }

    /** The game it belongs to. */
    public UUID gameId() {
        return UUID.fromString(gameId);
    }

    /** Which quarter, from 1. */
    public int quarter() {
        return quarter;
    }

    /** All decisions of the quarter, as JSON. */
    public String plan() {
        return plan;
    }

    /** The engine that played it. */
    public String engineVersion() {
        return engineVersion;
    }

    /** SHA-256 of the result, in hexadecimal. */
    public String digest() {
        return digest;
    }

    /** The figures a list of quarters shows, as JSON. */
    public String summary() {
        return summary;
    }

    /** When it was played. */
    public OffsetDateTime playedAt() {
        return playedAt;
    }

    /**
     * Finds a quarter.
     *
     * @param gameId the game's id as text
     * @param quarter which quarter, from 1
     */
    public record Key(String gameId, int quarter) {}
}
