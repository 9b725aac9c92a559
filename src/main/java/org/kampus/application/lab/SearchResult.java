package org.kampus.application.lab;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kampus.lab.SearchConstraints;

/**
 * The best plans found within a payroll.
 *
 * @param weeklyPayroll wages a week that were allowed, thousand ₽
 * @param constraints what had to stay, and how fast a plan may come into force; null in results from before there were any
 * @param runs runs spent
 * @param plansTried different plans tried
 * @param frontier plans that no other one beats in both profit and retention, by falling profit
 * @param compared the plan the search began with, then the textbook structures, in the same fates
 */
public record SearchResult(
        double weeklyPayroll,
        @Nullable SearchConstraints constraints,
        int runs,
        int plansTried,
        List<Found> frontier,
        List<Found> compared)
        implements StudyResult {

    /** Copies the lists. */
    public SearchResult {
        frontier = List.copyOf(frontier);
        compared = List.copyOf(compared);
    }

    /** What had to stay, and how fast a plan may come into force. */
    public SearchConstraints under() {
        return constraints == null ? SearchConstraints.NONE : constraints;
    }

    /**
     * A plan with what it brings.
     *
     * @param plan the plan as JSON, in the words of scenario files
     * @param weeklyPayroll its wages a week, thousand ₽
     * @param preset key of the textbook structure it is; empty for others
     * @param fates fates it was played in
     * @param profit mean profit, thousand ₽
     * @param profitLow a tenth of the fates bring no more
     * @param profitHigh nine tenths of the fates bring no more
     * @param retention mean retention a year, share
     * @param retentionLow a tenth of the fates bring no more
     * @param retentionHigh nine tenths of the fates bring no more
     * @param profitGap difference of profit to the beginning
     * @param retentionGap difference of retention to the beginning
     */
    public record Found(
            String plan,
            double weeklyPayroll,
            String preset,
            int fates,
            double profit,
            double profitLow,
            double profitHigh,
            double retention,
            double retentionLow,
            double retentionHigh,
            Gap profitGap,
            Gap retentionGap) {}
}
