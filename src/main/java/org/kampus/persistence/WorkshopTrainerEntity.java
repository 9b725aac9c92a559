package org.kampus.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A trainer of a workshop as a row. */
@Entity
@Table(name = "workshop_trainer")
@IdClass(WorkshopTrainerEntity.Key.class)
class WorkshopTrainerEntity {

    @Id
    @Column(name = "workshop_id")
    private String workshopId;

    @Id
    private int position;

    @Column(name = "trainer_id")
    private String trainerId;

    /** For the persistence provider. */
    protected WorkshopTrainerEntity() {}

    WorkshopTrainerEntity(UUID workshop, int position, UUID trainer) {
        workshopId = workshop.toString();
        this.position = position;
        trainerId = trainer.toString();
    }

    UUID trainer() {
        return UUID.fromString(trainerId);
    }

    /** What finds a row. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private @Nullable String workshopId;
        private int position;

        /** For the persistence provider. */
        public Key() {}

        Key(String workshopId, int position) {
            this.workshopId = workshopId;
            this.position = position;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && Objects.equals(workshopId, that.workshopId)
                    && position == that.position;
        }

        @Override
        public int hashCode() {
            return Objects.hash(workshopId, position);
        }
    }
}
