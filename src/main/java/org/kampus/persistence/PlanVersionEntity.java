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
import org.kampus.workshop.PlanVersion;
import org.kampus.workshop.TeamPlan;

/** A version of a plan as a row; written once, never changed. */
@Entity
@Table(name = "plan_version")
@IdClass(PlanVersionEntity.Key.class)
class PlanVersionEntity {

    @Id
    @Column(name = "team_id")
    private String teamId;

    @Id
    private long number;

    @Column(name = "workshop_id")
    private String workshopId;

    private int round;

    private String deed;

    @Column(name = "seat_id")
    private @Nullable String seatId;

    private String plan;

    private String reason;

    private boolean submitted;

    private @Nullable String prediction;

    private String author;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    /** For the persistence provider. */
    protected PlanVersionEntity() {}

    PlanVersionEntity(UUID workshop, PlanVersion version) {
        teamId = version.team().toString();
        workshopId = workshop.toString();
        round = version.round();
        deed = version.deed().name();
        seatId = Columns.text(version.seat());
        TeamPlan made = version.plan();
        number = made.number();
        plan = PlanCodec.toJson(made.plan());
        reason = made.reason();
        submitted = made.submitted();
        prediction = WorkshopJson.prediction(made.prediction());
        author = made.by();
        madeAt = made.at().atOffset(ZoneOffset.UTC);
    }

    PlanVersion toVersion() {
        return new PlanVersion(
                UUID.fromString(teamId),
                round,
                PlanVersion.Deed.valueOf(deed),
                Columns.id(seatId),
                new TeamPlan(
                        number,
                        PlanCodec.fromJson(plan),
                        reason,
                        submitted,
                        WorkshopJson.prediction(prediction),
                        author,
                        madeAt.toInstant()));
    }

    /** What finds a row. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private @Nullable String teamId;
        private long number;

        /** For the persistence provider. */
        public Key() {}

        Key(String teamId, long number) {
            this.teamId = teamId;
            this.number = number;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && Objects.equals(teamId, that.teamId) && number == that.number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(teamId, number);
        }
    }
}
