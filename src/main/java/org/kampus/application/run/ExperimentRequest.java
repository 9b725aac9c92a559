package org.kampus.application.run;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An experiment that is wanted, in the words of programs.
 *
 * @param name how people call it; null for the name of its case
 * @param baseline case, luck, quarters and the plans compared with
 * @param variants alternatives
 * @param assumptions values set instead of those of the case, by {@link org.kampus.scenario.Assumption#path()}
 * @param replications fates in which each arm is played
 */
public record ExperimentRequest(
        @Nullable String name,
        RunOrder baseline,
        List<Arm> variants,
        Map<String, Double> assumptions,
        long replications) {

    /** Copies the collections. */
    public ExperimentRequest {
        variants = List.copyOf(variants);
        assumptions = Map.copyOf(assumptions);
    }

    /**
     * An alternative to the baseline.
     *
     * @param name how people call it
     * @param changes what is different from the baseline; it stays so whatever the baseline changes later
     */
    public record Arm(String name, List<RunOrder.Change> changes) {

        /** Copies the changes. */
        public Arm {
            changes = List.copyOf(changes);
        }
    }
}
