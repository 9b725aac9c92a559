package org.kampus.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kampus.application.PlayedQuarter;
import org.kampus.scenario.PlanCodec;

/** A played quarter as a row; written once, never changed. */
@Entity
@Table(name = "played_quarter")
@IdClass(QuarterEntity.Key.class)
class QuarterEntity {

    @Id
    @Column(name = "game_id")
    private String gameId;

    @Id
    private int quarter;

    private String plan;

    private String reason;

    private String foresight;

    @Column(name = "engine_version")
    private String engineVersion;

    private String digest;

    private String scores;

    @Column(name = "played_at")
    private OffsetDateTime playedAt;

    /** For the persistence provider. */
    protected QuarterEntity() {}

    /** The row of a quarter of a game. */
    QuarterEntity(String gameId, PlayedQuarter played) {
        this.gameId = gameId;
        quarter = played.number();
        plan = PlanCodec.toJson(played.plan());
        reason = played.reason();
        foresight = ForesightJson.write(played.foresight());
        engineVersion = played.engineVersion();
        digest = played.digest();
        scores = ScorecardJson.write(played.scores());
        playedAt = played.playedAt().atOffset(ZoneOffset.UTC);
    }

    PlayedQuarter toQuarter() {
        return new PlayedQuarter(
                quarter,
                PlanCodec.fromJson(plan),
                reason,
                ForesightJson.read(foresight),
                digest,
                engineVersion,
                ScorecardJson.read(scores),
                playedAt.toInstant());
    }

    /** What finds a quarter: its game and number. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private @Nullable String gameId;
        private int quarter;

        /** For the persistence provider. */
        public Key() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && quarter == that.quarter && Objects.equals(gameId, that.gameId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(gameId, quarter);
        }
    }
}
