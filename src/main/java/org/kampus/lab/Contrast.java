package org.kampus.lab;

import java.util.Locale;

/**
 * The difference between two arms of an experiment, about which somebody wants to know how much it rests on
 * assumptions.
 *
 * @param experiment the experiment; its replications are those of each world tried
 * @param base arm compared with
 * @param arm arm of interest
 */
public record Contrast(Experiment experiment, int base, int arm) {

    /** Checks that the arms exist and differ. */
    public Contrast {
        if (base == arm || Math.min(base, arm) < 0 || Math.max(base, arm) >= experiment.arms()) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "arms %d and %d must be two different ones of 0 to %d",
                    base,
                    arm,
                    experiment.arms() - 1));
        }
    }

    /** The same contrast with another number of replications. */
    public Contrast withReplications(int replications) {
        return new Contrast(
                new Experiment(
                        experiment.scenario(),
                        experiment.baseline(),
                        experiment.variants(),
                        experiment.quarters(),
                        replications,
                        experiment.seed()),
                base,
                arm);
    }
}
