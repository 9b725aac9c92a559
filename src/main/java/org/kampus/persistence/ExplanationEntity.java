package org.kampus.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.kampus.application.ExplanationKind;

/** An explanation as a row; written once. */
@Entity
@Table(name = "explanation")
class ExplanationEntity {

    @Id
    private String id;

    private String kind;

    private String answer;

    @Column(name = "kept_at")
    private OffsetDateTime keptAt;

    /** For the persistence provider. */
    protected ExplanationEntity() {}

    ExplanationEntity(String id, ExplanationKind kind, Object answer, Instant now) {
        this.id = id;
        this.kind = kind.name();
        this.answer = ExplanationJson.write(kind, answer);
        this.keptAt = now.atOffset(ZoneOffset.UTC);
    }

    Object toAnswer() {
        return ExplanationJson.read(ExplanationKind.valueOf(kind), answer);
    }
}
