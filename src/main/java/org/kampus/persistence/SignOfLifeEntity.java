package org.kampus.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The one row that says when a server was at work last. */
@Entity
@Table(name = "sign_of_life")
class SignOfLifeEntity {

    /** Id of the one row. */
    static final int ONLY = 1;

    @Id
    private int id;

    @Column(name = "seen_at")
    private OffsetDateTime seenAt;

    /** For the persistence provider. */
    protected SignOfLifeEntity() {}

    SignOfLifeEntity(Instant seen) {
        id = ONLY;
        seenAt = seen.atOffset(ZoneOffset.UTC);
    }

    Instant seen() {
        return seenAt.toInstant();
    }
}
