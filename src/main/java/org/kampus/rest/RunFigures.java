package org.kampus.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kampus.insight.ClientBalance;
import org.kampus.insight.KeyFigures;
import org.kampus.insight.Scorecard;
import org.kampus.lab.Outcome;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SimulationResult;

/** The figures of runs that programs get, by key. */
final class RunFigures {

    /** Keys of measures that were renamed, still told under the old key for a while. */
    private static final Map<Measure, String> DEPRECATED =
            Map.of(Measure.WRITTEN_OFF, "lost", Measure.WRITTEN_OFF_CLIENTS, "lostClients");

    private static final Measure[] SUMS = {
        Measure.GROSS_PROFIT,
        Measure.PAYROLL,
        Measure.STAFF_COSTS,
        Measure.INVESTMENT,
        Measure.FIXED_COSTS,
        Measure.PENALTIES,
        Measure.EXTRA_CAPACITY_COSTS,
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
        for (Measure measure : LASTS) {
            figures.put(key(measure), quarter.last(measure));
        }
        figures.put("retention", quarter.yearlyRetention());
        figures.put("load", Scorecard.of(quarter).load());
        figures.put("orderWaitMedian", key.orderWaitMedian());
        figures.put("orderWaitP90", key.orderWaitP90());
        figures.put("promisesKept", key.promisesKept());
        figures.put("secondToFirst", key.secondToFirst());
        figures.put("touches", key.touchesPerClientMonth());
        figures.put("growthHours", key.growthHoursPerClientMonth());
        key.utilisation().forEach((role, load) -> figures.put("load." + role.key(), load));
        return figures;
    }

    /** The figures of a whole run: the metrics of experiments, and what flows summed up. */
    static Map<String, Double> total(SimulationResult result) {
        Map<String, Double> figures = new LinkedHashMap<>();
        Outcome.of(result).values().forEach((metric, value) -> figures.put(metric.key(), value));
        sums(result.quarters()).forEach(figures::putIfAbsent);
        return figures;
    }

    /** The keys of a measure: its own first, then one it had before, if any. */
    static List<String> keys(Measure measure) {
        String former = DEPRECATED.get(measure);
        return former == null ? List.of(key(measure)) : List.of(key(measure), former);
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
        ClientBalance clients = ClientBalance.of(quarters);
        figures.put("clientsAtStart", (double) clients.opening());
        figures.put("newClients", (double) clients.won());
        figures.put("stoppedBuying", (double) clients.stopped());
        figures.put("lostClients", (double) clients.stopped());
        figures.put("wonBack", (double) clients.wonBack());
        return figures;
    }

    private static double sum(List<QuarterResult> quarters, Measure measure) {
        return quarters.stream().mapToDouble(quarter -> quarter.sum(measure)).sum();
    }
}
