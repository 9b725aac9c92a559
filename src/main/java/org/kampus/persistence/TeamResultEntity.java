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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.scenario.PlanCodec;
import org.kampus.workshop.TeamResult;

/** A result of a team as a row; written once, deleted when the round is undone. */
@Entity
@Table(name = "team_result")
@IdClass(TeamResultEntity.Key.class)
class TeamResultEntity {

    @Id
    @Column(name = "team_id")
    private String teamId;

    @Id
    private int round;

    @Column(name = "workshop_id")
    private String workshopId;

    private String plan;

    private String reason;

    private boolean submitted;

    private @Nullable String prediction;

    private String scores;

    private String figures;

    private String digest;

    @Column(name = "engine_version")
    private String engineVersion;

    @Column(name = "simulated_at")
    private OffsetDateTime simulatedAt;

    /** For the persistence provider. */
    protected TeamResultEntity() {}

    TeamResultEntity(UUID workshop, TeamResult result) {
        teamId = result.team().toString();
        round = result.round();
        workshopId = workshop.toString();
        plan = PlanCodec.toJson(result.plan());
        reason = result.reason();
        submitted = result.submitted();
        prediction = WorkshopJson.prediction(result.prediction());
        scores = ScorecardJson.write(result.scores());
        figures = WorkshopJson.figures(result.figures());
        digest = result.digest();
        engineVersion = result.engineVersion();
        simulatedAt = result.at().atOffset(ZoneOffset.UTC);
    }

    TeamResult toResult() {
        return new TeamResult(
                UUID.fromString(teamId),
                round,
                PlanCodec.fromJson(plan),
                reason,
                submitted,
                WorkshopJson.prediction(prediction),
                ScorecardJson.read(scores),
                WorkshopJson.figures(figures),
                digest,
                engineVersion,
                simulatedAt.toInstant());
    }

    /** What finds a row. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private @Nullable String teamId;
        private int round;

        /** For the persistence provider. */
        public Key() {}

        Key(String teamId, int round) {
            this.teamId = teamId;
            this.round = round;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && Objects.equals(teamId, that.teamId) && round == that.round;
        }

        @Override
        public int hashCode() {
            return Objects.hash(teamId, round);
        }
    }
}
