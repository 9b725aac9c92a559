package org.kampus.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.kampus.application.course.ScormRepository.Visit;

/** Whose work a SCORM package tells of, as a row. */
@Entity
@Table(name = "scorm_visit")
class ScormVisitEntity {

    @Id
    private String ticket;

    private String lesson;

    private String player;

    @Column(name = "seen_at")
    private OffsetDateTime seenAt;

    /** For the persistence provider. */
    protected ScormVisitEntity() {}

    ScormVisitEntity(Visit visit) {
        ticket = visit.ticket();
        lesson = visit.lesson();
        player = visit.player();
        seenAt = visit.seen().atOffset(ZoneOffset.UTC);
    }

    Visit toVisit() {
        return new Visit(ticket, lesson, player, seenAt.toInstant());
    }
}
