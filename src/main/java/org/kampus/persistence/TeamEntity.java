package org.kampus.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.scenario.PlanCodec;
import org.kampus.workshop.RobotStrategy;
import org.kampus.workshop.Team;
import org.kampus.workshop.TeamPlan;

/** A team as a row, with the plan it is making. */
@Entity
@Table(name = "workshop_team")
class TeamEntity {

    @Id
    private String id;

    @Column(name = "workshop_id")
    private String workshopId;

    private int position;

    private String name;

    private @Nullable String robot;

    private long seed;

    @Column(name = "plan_number")
    private long planNumber;

    private String plan;

    private String reason;

    private boolean submitted;

    private @Nullable String prediction;

    private String author;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    /** For the persistence provider. */
    protected TeamEntity() {}

    TeamEntity(UUID workshop, Team team) {
        id = team.id().toString();
        workshopId = workshop.toString();
        position = team.position();
        name = team.name();
        robot = team.robot() == null ? null : team.robot().name();
        seed = team.seed();
        TeamPlan made = team.plan();
        planNumber = made.number();
        plan = PlanCodec.toJson(made.plan());
        reason = made.reason();
        submitted = made.submitted();
        prediction = WorkshopJson.prediction(made.prediction());
        author = made.by();
        madeAt = made.at().atOffset(ZoneOffset.UTC);
    }

    Team toTeam() {
        return new Team(
                UUID.fromString(id),
                name,
                position,
                robot == null ? null : RobotStrategy.valueOf(robot),
                seed,
                new TeamPlan(
                        planNumber,
                        PlanCodec.fromJson(plan),
                        reason,
                        submitted,
                        WorkshopJson.prediction(prediction),
                        author,
                        madeAt.toInstant()));
    }
}
