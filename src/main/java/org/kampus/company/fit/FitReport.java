package org.kampus.company.fit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kampus.company.history.HistoryFacts;

/**
 * What a fit says, and how far it may be trusted.
 *
 * @param level how far
 * @param reasons why not further
 * @param clients clients seen
 * @param orders orders seen
 * @param weeks weeks of the window
 * @param drawn clients it was fitted to, drawn by lot if there are very many; numbers of clients are told for all
 * @param found everything that was estimated; null if it stopped before
 * @param seed of all that was drawn
 */
public record FitReport(
        HistoryFacts.Level level,
        List<HistoryFacts.Reason> reasons,
        int clients,
        long orders,
        double weeks,
        int drawn,
        @Nullable Found found,
        long seed) {

    /**
     * What was estimated.
     *
     * @param estimates the figures
     * @param model the model chosen
     * @param ladder all models that were fitted, simplest first
     * @param dropouts models fitted beside them for comparison, if all clients are one cohort
     * @param backTest whether it would have foreseen the last weeks
     * @param replay the window as the model has it
     * @param weekly orders by week of the window
     */
    public record Found(
            FitEstimates estimates,
            FittedModel model,
            List<FittedModel> ladder,
            List<DropoutModel> dropouts,
            BackTest backTest,
            HistoryReplay replay,
            List<Integer> weekly) {

        /** Copies the lists. */
        public Found {
            ladder = List.copyOf(ladder);
            dropouts = List.copyOf(dropouts);
            weekly = List.copyOf(weekly);
        }
    }

    /** Copies the list. */
    public FitReport {
        reasons = List.copyOf(reasons);
    }

    /** The retention that may be taken over. */
    public Optional<Estimate> retention() {
        boolean told = level == HistoryFacts.Level.CAUTION || level == HistoryFacts.Level.FULL;
        return Optional.ofNullable(told && found != null ? found.estimates().retention() : null);
    }
}
