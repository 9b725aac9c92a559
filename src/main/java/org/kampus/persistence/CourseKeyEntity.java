package org.kampus.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.kampus.application.course.KeptKey;

/** A key of this server as a row. */
@Entity
@Table(name = "course_key")
class CourseKeyEntity {

    @Id
    private String id;

    private String kind;

    private String secret;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    /** For the persistence provider. */
    protected CourseKeyEntity() {}

    CourseKeyEntity(KeptKey key) {
        id = key.id();
        kind = key.kind();
        secret = key.secret();
        madeAt = key.made().atOffset(ZoneOffset.UTC);
    }

    KeptKey toKey() {
        return new KeptKey(id, kind, secret, madeAt.toInstant());
    }
}
