package org.kampus.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.application.course.CourseScore;

/** The newest score of a person at a place as a row. */
@Entity
@Table(name = "course_score")
@IdClass(CourseScoreEntity.Key.class)
class CourseScoreEntity {

    @Id
    private String link;

    @Id
    private String person;

    private double points;

    private boolean finished;

    private String language;

    private int tries;

    @Column(name = "due_at")
    private @Nullable OffsetDateTime dueAt;

    @Column(name = "stamped_at")
    private @Nullable OffsetDateTime stampedAt;

    /** For the persistence provider. */
    protected CourseScoreEntity() {}

    CourseScoreEntity(CourseScore score) {
        link = score.link().toString();
        person = score.person().toString();
        points = score.points();
        finished = score.finished();
        language = score.language();
        tries = score.tries();
        dueAt = Columns.time(score.due());
        stampedAt = Columns.time(score.stamped());
    }

    CourseScore toScore() {
        return new CourseScore(
                UUID.fromString(link),
                UUID.fromString(person),
                points,
                finished,
                language,
                tries,
                Columns.instant(dueAt),
                Columns.instant(stampedAt));
    }

    /** Whose score where. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private @Nullable String link;
        private @Nullable String person;

        /** For the persistence provider. */
        public Key() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && Objects.equals(link, that.link) && Objects.equals(person, that.person);
        }

        @Override
        public int hashCode() {
            return Objects.hash(link, person);
        }
    }
}
