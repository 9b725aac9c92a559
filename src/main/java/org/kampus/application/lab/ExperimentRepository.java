package org.kampus.application.lab;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Keeps experiments. Every method is one short transaction of its own. */
public interface ExperimentRepository {

    /**
     * Keeps a new experiment.
     *
     * @return false if its owner has one with the same key already, and then nothing was kept
     */
    boolean add(StoredExperiment experiment);

    /** The experiment as it is now. */
    Optional<StoredExperiment> find(UUID id);

    /** The experiment its owner called by a key. */
    Optional<StoredExperiment> find(String owner, String key);

    /** The experiments of an owner, last changed first. */
    List<ExperimentHeading> ownedBy(String owner);

    /**
     * Changes an experiment; nobody else changes it meanwhile.
     *
     * @param change gives the experiment as it shall be, or the same one to leave it; may throw
     * @return the experiment as it is now; empty if there is none
     */
    Optional<StoredExperiment> change(UUID id, UnaryOperator<StoredExperiment> change);

    /**
     * Forgets an experiment.
     *
     * @return false if there is no such experiment of this owner
     */
    boolean delete(UUID id, String owner);

    /**
     * Marks every experiment that was on its way as interrupted, for a server that begins.
     *
     * @return how many there were
     */
    int interrupt(Instant now);
}
