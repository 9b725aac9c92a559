package org.kampus.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.workshop.Note;
import org.kampus.workshop.Surprise;
import org.kampus.workshop.SurpriseKind;

/** A surprise or a note as a row. */
@Entity
@Table(name = "workshop_news")
class NewsEntity {

    @Id
    private String id;

    @Column(name = "workshop_id")
    private String workshopId;

    private @Nullable String surprise;

    private @Nullable String note;

    @Column(name = "team_id")
    private @Nullable String teamId;

    private int round;

    private String author;

    @Column(name = "told_at")
    private OffsetDateTime toldAt;

    /** For the persistence provider. */
    protected NewsEntity() {}

    NewsEntity(UUID workshop, Surprise ordered) {
        id = ordered.id().toString();
        workshopId = workshop.toString();
        surprise = ordered.kind().name();
        teamId = Columns.text(ordered.team());
        round = ordered.round();
        author = ordered.by();
        toldAt = ordered.at().atOffset(ZoneOffset.UTC);
    }

    NewsEntity(UUID workshop, Note written) {
        id = written.id().toString();
        workshopId = workshop.toString();
        note = written.text();
        teamId = Columns.text(written.team());
        round = written.round();
        author = written.by();
        toldAt = written.at().atOffset(ZoneOffset.UTC);
    }

    Optional<Surprise> toSurprise() {
        return Optional.ofNullable(surprise)
                .map(kind -> new Surprise(
                        UUID.fromString(id),
                        SurpriseKind.valueOf(kind),
                        Columns.id(teamId),
                        round,
                        author,
                        toldAt.toInstant()));
    }

    Optional<Note> toNote() {
        return Optional.ofNullable(note)
                .map(text ->
                        new Note(UUID.fromString(id), Columns.id(teamId), round, text, author, toldAt.toInstant()));
    }
}
