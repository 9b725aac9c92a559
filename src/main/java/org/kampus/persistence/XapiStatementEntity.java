package org.kampus.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.kampus.application.course.StatementRepository.Kept;

/** A statement on its way to a record store as a row. */
@Entity
@Table(name = "xapi_statement")
class XapiStatementEntity {

    @Id
    private String id;

    private String body;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    private int tries;

    @Column(name = "due_at")
    private OffsetDateTime dueAt;

    /** For the persistence provider. */
    protected XapiStatementEntity() {}

    XapiStatementEntity(UUID id, String body, Instant now) {
        this.id = id.toString();
        this.body = body;
        madeAt = now.atOffset(ZoneOffset.UTC);
        dueAt = madeAt;
    }

    Kept toKept() {
        return new Kept(UUID.fromString(id), body, tries);
    }
}
