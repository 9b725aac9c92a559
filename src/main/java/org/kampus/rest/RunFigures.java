package org.kampus.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kampus.insight.Figure;
import org.kampus.insight.KeyFigures;
import org.kampus.lab.Outcome;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SimulationResult;

/** The figures of runs that programs get, by key. */
final class RunFigures {

    /** Keys of measures that were renamed, still told under the old key for a while. */
    private static final Map<Measure, String> DEPRECATED =
            Map.of(Measure.WRITTEN_OFF, "lost", Measure.WRITTEN_OFF_CLIENTS, "lostClients");

    /** The key under which {@link Figure#STOPPED_BUYING} was told before, and is still told for a while. */
    private static final String FORMER_STOPPED = "lostClients";

    private static final List<Figure> FLOWS = List.of(
            Figure.PROFIT,
            Figure.REVENUE,
            Figure.GROSS_PROFIT,
            Figure.PAYROLL,
            Figure.STAFF_COSTS,
            Figure.INVESTMENT,
            Figure.FIXED_COSTS,
            Figure.PENALTIES,
            Figure.EXTRA_CAPACITY_COSTS,
            Figure.LEADS,
            Figure.HANDOVERS,
            Figure.ORDERS_PLACED,
            Figure.ORDERS_DELIVERED,
            Figure.ORDERS_LATE,
            Figure.ERRORS,
            Figure.QUITS,
            Figure.HIRES,
            Figure.CLIENTS_AT_START,
            Figure.NEW_CLIENTS,
            Figure.STOPPED_BUYING,
            Figure.WON_BACK);

    private static final List<Figure> AT_THE_END = List.of(
            Figure.CLIENT_BASE_VALUE,
            Figure.ACTIVE_CLIENTS,
            Figure.KEY_ACCOUNTS,
            Figure.SHARE_OF_WALLET,
            Figure.SATISFACTION,
            Figure.PERSON_BOND,
            Figure.FIRM_BOND,
            Figure.MORALE,
            Figure.REPUTATION,
            Figure.RETENTION,
            Figure.LOAD,
            Figure.ORDER_WAIT_MEDIAN,
            Figure.ORDER_WAIT_P90,
            Figure.PROMISES_KEPT,
            Figure.SECOND_TO_FIRST,
            Figure.TOUCHES,
            Figure.GROWTH_HOURS);

    private RunFigures() {}

    /** The figures of a quarter; NaN where there is none. */
    static Map<String, Double> of(QuarterResult quarter) {
        Map<String, Double> figures = new LinkedHashMap<>();
        FLOWS.forEach(figure -> put(figures, figure, figure.of(quarter)));
        AT_THE_END.forEach(figure -> put(figures, figure, figure.of(quarter)));
        KeyFigures.of(quarter)
                .utilisation()
                .forEach((role, load) -> figures.put(Figure.LOAD.key() + "." + role.key(), load));
        return figures;
    }

    /** The figures of a whole run: the metrics of experiments, and what flows summed up. */
    static Map<String, Double> total(SimulationResult result) {
        Map<String, Double> figures = new LinkedHashMap<>();
        Outcome.of(result).values().forEach((metric, value) -> figures.put(metric.key(), value));
        var run = new org.kampus.insight.RunFigures(result.history(), result.quarters());
        Map<String, Double> flows = new LinkedHashMap<>();
        FLOWS.forEach(figure -> put(flows, figure, figure.of(run)));
        flows.forEach(figures::putIfAbsent);
        return figures;
    }

    private static void put(Map<String, Double> figures, Figure figure, double value) {
        figures.put(figure.key(), value);
        if (figure == Figure.STOPPED_BUYING) {
            figures.put(FORMER_STOPPED, value);
        }
    }

    /** The keys of a measure: its own first, then one it had before, if any. */
    static List<String> keys(Measure measure) {
        String former = DEPRECATED.get(measure);
        return former == null ? List.of(measure.key()) : List.of(measure.key(), former);
    }
}
