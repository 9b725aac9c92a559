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
import org.kampus.workshop.Proposal;

/** What a person proposes in a round, as a row. */
@Entity
@Table(name = "workshop_proposal")
@IdClass(ProposalEntity.Key.class)
class ProposalEntity {

    @Id
    @Column(name = "seat_id")
    private String seatId;

    @Id
    private int round;

    @Column(name = "workshop_id")
    private String workshopId;

    @Column(name = "team_id")
    private String teamId;

    private String plan;

    private String reason;

    private boolean made;

    private String author;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    /** For the persistence provider. */
    protected ProposalEntity() {}

    ProposalEntity(UUID workshop, Proposal proposal) {
        seatId = proposal.seat().toString();
        round = proposal.round();
        workshopId = workshop.toString();
        teamId = proposal.team().toString();
        plan = PlanCodec.toJson(proposal.plan());
        reason = proposal.reason();
        made = proposal.made();
        author = proposal.by();
        madeAt = proposal.at().atOffset(ZoneOffset.UTC);
    }

    Proposal toProposal() {
        return new Proposal(
                UUID.fromString(seatId),
                UUID.fromString(teamId),
                round,
                PlanCodec.fromJson(plan),
                reason,
                made,
                author,
                madeAt.toInstant());
    }

    static Key key(Proposal proposal) {
        return new Key(proposal.seat().toString(), proposal.round());
    }

    /** What finds a proposal: its person and round. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private @Nullable String seatId;
        private int round;

        /** For the persistence provider. */
        public Key() {}

        Key(String seatId, int round) {
            this.seatId = seatId;
            this.round = round;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && round == that.round && Objects.equals(seatId, that.seatId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(seatId, round);
        }
    }
}
