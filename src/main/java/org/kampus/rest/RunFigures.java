package org.kampus.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kampus.insight.KeyFigures;
import org.kampus.insight.Scorecard;
import org.kampus.simulation.Measure;
import org.kampus.simulation.QuarterResult;

/** The figures of runs that programs get, by key. */
final class RunFigures {

    private static final Measure[] SUMS = {
        Measure.GROSS_PROFIT,
        Measure.PAYROLL,
        Measure.STAFF_COSTS,
        Measure.LEADS,
        Measure.HANDOVERS,
        Measure.ORDERS_PLACED,
        Measure.ORDERS_DELIVERED,
        Measure.ORDERS_LATE,
        Measure.ERRORS,
        Measure.QUITS,
        Measure.HIRES
    };

    private static final Measure[] LASTS = {
        Measure.CLIENT_BASE_VALUE,
        Measure.ACTIVE_CLIENTS,
        Measure.KEY_ACCOUNTS,
        Measure.SHARE_OF_WALLET,
        Measure.SATISFACTION,
        Measure.PERSON_BOND,
        Measure.FIRM_BOND,
        Measure.MORALE,
        Measure.REPUTATION
    };

    private RunFigures() {}

    /** The figures of a quarter; NaN where there is none. */
    static Map<String, Double> of(QuarterResult quarter) {
        Map<String, Double> figures = sums(List.of(quarter));
        KeyFigures key = KeyFigures.of(quarter);
        lasts(quarter, figures);
        figures.put("retention", quarter.yearlyRetention());
        figures.put("load", Scorecard.of(quarter).load());
        figures.put("orderWaitMedian", key.orderWaitMedian());
        figures.put("orderWaitP90", key.orderWaitP90());
        figures.put("secondToFirst", key.secondToFirst());
        figures.put("touchesPerClientMonth", key.touchesPerClientMonth());
        figures.put("growthHoursPerClientMonth", key.growthHoursPerClientMonth());
        return figures;
    }

    /**
     * The figures of several quarters: what flows is summed up, what stands is taken at the end, and retention is the
     * share kept from quarter to quarter, raised to a year.
     *
     * @param quarters at least one
     */
    static Map<String, Double> total(List<QuarterResult> quarters) {
        Map<String, Double> figures = sums(quarters);
        lasts(quarters.getLast(), figures);
        double kept = 1;
        for (QuarterResult quarter : quarters) {
            kept *= quarter.yearlyRetention();
        }
        figures.put("retention", StrictMath.pow(kept, 1.0 / quarters.size()));
        return figures;
    }

    /** A constant as JSON writes it: {@code REVENUE_NEW} is {@code revenueNew}. */
    static String key(Enum<?> constant) {
        StringBuilder key = new StringBuilder();
        for (String word : constant.name().toLowerCase(Locale.ROOT).split("_")) {
            key.append(key.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return key.toString();
    }

    private static Map<String, Double> sums(List<QuarterResult> quarters) {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put(
                "profit", quarters.stream().mapToDouble(QuarterResult::profit).sum());
        figures.put(
                "revenue", quarters.stream().mapToDouble(QuarterResult::revenue).sum());
        for (Measure measure : SUMS) {
            figures.put(key(measure), sum(quarters, measure));
        }
        figures.put("newClients", sum(quarters, Measure.SALES_WON));
        figures.put("lostClients", sum(quarters, Measure.WENT_DORMANT));
        figures.put("wonBack", sum(quarters, Measure.WON_BACK));
        return figures;
    }

    private static void lasts(QuarterResult quarter, Map<String, Double> figures) {
        for (Measure measure : LASTS) {
            figures.put(key(measure), quarter.last(measure));
        }
    }

    private static double sum(List<QuarterResult> quarters, Measure measure) {
        return quarters.stream().mapToDouble(quarter -> quarter.sum(measure)).sum();
    }
}
