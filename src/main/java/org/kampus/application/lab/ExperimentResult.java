package org.kampus.application.lab;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kampus.lab.Comparison;
import org.kampus.lab.Outcome;

/**
 * What an experiment brought.
 *
 * @param comparison the outcomes of all arms and replications
 * @param own what the game brought that the experiment was opened from, over the same quarters; null without one
 * @param engineVersion version of the world's rules it was simulated with
 * @param productVersion version of Kampus
 * @param finishedAt when it was done
 */
public record ExperimentResult(
        Comparison comparison,
        @Nullable Outcome own,
        String engineVersion,
        String productVersion,
        Instant finishedAt) {}
