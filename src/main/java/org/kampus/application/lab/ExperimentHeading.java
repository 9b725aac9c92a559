package org.kampus.application.lab;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of a list of experiments.
 *
 * @param id the experiment
 * @param name its name
 * @param scenarioId name of its case
 * @param state how far it is
 * @param variants variants beside the baseline
 * @param replications fates of each arm
 * @param quarters quarters played
 * @param updatedAt time of the last change
 */
public record ExperimentHeading(
        UUID id,
        String name,
        String scenarioId,
        ExperimentState state,
        int variants,
        int replications,
        int quarters,
        Instant updatedAt) {

    /** The same line in another state. */
    ExperimentHeading in(ExperimentState value) {
        return new ExperimentHeading(id, name, scenarioId, value, variants, replications, quarters, updatedAt);
    }
}
