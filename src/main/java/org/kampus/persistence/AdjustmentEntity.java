package org.kampus.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.kampus.workshop.Adjustment;

/** Help for a team, or a penalty, as a row. */
@Entity
@Table(name = "workshop_adjustment")
class AdjustmentEntity {

    @Id
    private String id;

    @Column(name = "workshop_id")
    private String workshopId;

    @Column(name = "team_id")
    private String teamId;

    private int round;

    private double amount;

    private String reason;

    private String author;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    /** For the persistence provider. */
    protected AdjustmentEntity() {}

    AdjustmentEntity(UUID workshop, Adjustment adjustment) {
        id = adjustment.id().toString();
        workshopId = workshop.toString();
        teamId = adjustment.team().toString();
        round = adjustment.round();
        amount = adjustment.amount();
        reason = adjustment.reason();
        author = adjustment.by();
        madeAt = adjustment.at().atOffset(ZoneOffset.UTC);
    }

    Adjustment toAdjustment() {
        return new Adjustment(
                UUID.fromString(id), UUID.fromString(teamId), round, amount, reason, author, madeAt.toInstant());
    }
}
