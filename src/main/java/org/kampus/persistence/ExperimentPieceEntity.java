package org.kampus.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kampus.lab.Outcome;

/** What a piece of an experiment on its way brought, as a row. */
@Entity
@Table(name = "experiment_piece")
@IdClass(ExperimentPieceEntity.Key.class)
class ExperimentPieceEntity {

    @Id
    @Column(name = "experiment_id")
    private String experiment;

    @Id
    private int piece;

    private String outcome;

    /** Which piece of which experiment. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String experiment = "";
        private int piece;

        /** For the persistence provider. */
        protected Key() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && experiment.equals(that.experiment) && piece == that.piece;
        }

        @Override
        public int hashCode() {
            return Objects.hash(experiment, piece);
        }
    }

    /** For the persistence provider. */
    protected ExperimentPieceEntity() {}

    int piece() {
        return piece;
    }

    /** What it brought; empty if another version of Kampus kept it. */
    Optional<Outcome> toOutcome() {
        return ExperimentJson.outcome(outcome);
    }
}
