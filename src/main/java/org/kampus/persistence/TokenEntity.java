package org.kampus.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.application.workshop.TrainerToken;

/** A token of a trainer as a row. */
@Entity
@Table(name = "trainer_token")
class TokenEntity {

    @Id
    private String id;

    private String hash;

    private String kind;

    @Column(name = "trainer_id")
    private @Nullable String trainerId;

    @Column(name = "workshop_id")
    private @Nullable String workshopId;

    private String label;

    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    /** For the persistence provider. */
    protected TokenEntity() {}

    TokenEntity(TrainerToken token) {
        id = token.id().toString();
        hash = token.hash();
        kind = token.kind().name();
        trainerId = Columns.text(token.trainer());
        workshopId = Columns.text(token.workshop());
        label = token.label();
        expiresAt = token.expiresAt().atOffset(ZoneOffset.UTC);
    }

    TrainerToken toToken() {
        return new TrainerToken(
                UUID.fromString(id),
                hash,
                TrainerToken.Kind.valueOf(kind),
                Columns.id(trainerId),
                Columns.id(workshopId),
                label,
                expiresAt.toInstant());
    }
}
