package org.kampus.company.fit;

import java.util.List;

/**
 * What was estimated of a company's clients. Intervals hold the truth in 95 of 100 cases if the model does.
 *
 * @param ordersPerWeek orders a week of an average client that stays
 * @param rateShape how alike clients are in that: the larger, the more
 * @param regularity how regular orders come: 1 at random, 4 nearly like clockwork
 * @param retention share of today's clients that are still there in a year; unknown if it must not be told
 * @param retentionAtLeast lower bound of retention if losses do not show, with 95 % confidence; NaN if they do
 * @param activeClients clients that are still there at the end
 * @param losses clients lost within the window
 * @param newPerWeek newcomers a week
 * @param orderValue mean value of an order, in the currency of the file
 * @param valueSpread standard deviation between clients of the logarithm of an order's value
 * @param valueLaw by which a client's own values are trusted in forecasts
 * @param rateValueCorrelation whether clients that order often order dearly
 * @param largestShare largest share of the sales that one client has
 * @param season factor of each month, January first; empty if unknown
 * @param trend growth of the rate of clients that stay
 */
public record FitEstimates(
        Estimate ordersPerWeek,
        Estimate rateShape,
        int regularity,
        Estimate retention,
        double retentionAtLeast,
        Estimate activeClients,
        double losses,
        Estimate newPerWeek,
        Estimate orderValue,
        Estimate valueSpread,
        ValueLaw valueLaw,
        double rateValueCorrelation,
        double largestShare,
        List<Double> season,
        OrderTrend trend) {

    /** How far a client's own mean is trusted. */
    public enum ValueLaw {
        /** As the law of Fader and Hardie says: gamma within clients and between them. */
        GAMMA_GAMMA,
        /** As the spread of the logarithms says, on which that law is wrong. */
        LOG_NORMAL
    }

    /** Copies the list. */
    public FitEstimates {
        season = List.copyOf(season);
    }
}
