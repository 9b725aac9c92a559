package org.kampus.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A lesson given to the participants of a workshop, as a row. */
@Entity
@Table(name = "lesson_assignment")
@IdClass(LessonAssignmentEntity.Key.class)
class LessonAssignmentEntity {

    @Id
    private String workshop;

    @Id
    private String lesson;

    @Column(name = "workshop_day")
    private @Nullable LocalDate workshopDay;

    /** For the persistence provider. */
    protected LessonAssignmentEntity() {}

    LessonAssignmentEntity(UUID workshop, String lesson, @Nullable LocalDate day) {
        this.workshop = workshop.toString();
        this.lesson = lesson;
        this.workshopDay = day;
    }

    Optional<LocalDate> day() {
        return Optional.ofNullable(workshopDay);
    }

    /** Which lesson of which workshop. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private @Nullable String workshop;
        private @Nullable String lesson;

        /** For the persistence provider. */
        public Key() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && Objects.equals(workshop, that.workshop)
                    && Objects.equals(lesson, that.lesson);
        }

        @Override
        public int hashCode() {
            return Objects.hash(workshop, lesson);
        }
    }
}
