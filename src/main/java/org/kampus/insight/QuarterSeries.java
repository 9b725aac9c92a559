package org.kampus.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.kampus.insight.SeriesTable.Series;
import org.kampus.market.ClientClass;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.simulation.api.ClientEvent;
import org.kampus.simulation.api.ClientSnapshot;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.FunctionMeasure;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.RoleMeasure;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.simulation.api.WeekReport;

/** The figures of a quarter week by week, and of a game quarter by quarter, as {@link SeriesTable}s. */
public final class QuarterSeries {

    private QuarterSeries() {}

    /** Company measures week by week, each keyed by the measure's name. */
    public static SeriesTable measures(QuarterResult quarter, Measure... measures) {
        return table(
                quarter,
                Arrays.stream(measures)
                        .map(m -> series(quarter, m.name(), week -> week.get(m)))
                        .toList());
    }

    /** Hours worked and lost to switching as a share of those available, by week and staffed role, by its key. */
    public static SeriesTable load(QuarterResult quarter) {
        List<Series> rows = new ArrayList<>();
        for (Role role : Role.values()) {
            if (quarter.weeks().stream().anyMatch(w -> w.get(RoleMeasure.HOURS_AVAILABLE, role) > 0)) {
                rows.add(series(
                        quarter,
                        role.key(),
                        week -> share(
                                week.get(RoleMeasure.HOURS_WORKED, role) + week.get(RoleMeasure.HOURS_SWITCHING, role),
                                week.get(RoleMeasure.HOURS_AVAILABLE, role))));
            }
        }
        return table(quarter, rows);
    }

    /** Mean weeks from order to fulfilment ("wait") and orders waiting at the week's end ("queue"). */
    public static SeriesTable orders(QuarterResult quarter) {
        return table(
                quarter,
                List.of(
                        series(
                                quarter,
                                "wait",
                                week -> share(week.get(Measure.ORDER_WAIT_SUM), week.get(Measure.ORDERS_DELIVERED))),
                        series(
                                quarter,
                                "queue",
                                week -> week.get(FunctionMeasure.QUEUE, SalesFunction.PROCESS_ORDERS))));
    }

    /** Touches per client and month at each week's pace ("touches"). */
    public static SeriesTable touches(QuarterResult quarter) {
        return table(
                quarter,
                List.of(series(
                        quarter,
                        "touches",
                        week -> KeyFigures.WEEKS_PER_MONTH
                                * share(week.get(Measure.TOUCHES), week.get(Measure.ACTIVE_CLIENTS)))));
    }

    /**
     * Touches per active client and month in a quarter by class; NaN for a class without clients.
     *
     * @param result a traced run
     */
    public static Map<ClientClass, Double> touchesByClass(SimulationResult result, QuarterResult quarter) {
        Map<Integer, ClientClass> classes = new HashMap<>();
        double[] clients = new double[ClientClass.values().length];
        for (ClientSnapshot client : quarter.clients()) {
            if (client.state() == ClientState.ACTIVE) {
                classes.put(client.client(), client.clientClass());
                clients[client.clientClass().ordinal()]++;
            }
        }
        double from = quarter.weeks().getFirst().week() - 1.0;
        double to = quarter.weeks().getLast().week();
        double[] touches = new double[clients.length];
        for (ClientEvent event : result.events()) {
            if (event.kind() == EventKind.TOUCH && event.time() >= from && event.time() < to) {
                ClientClass clientClass = classes.get(event.client());
                if (clientClass != null) {
                    touches[clientClass.ordinal()]++;
                }
            }
        }
        double months = quarter.weeks().size() / KeyFigures.WEEKS_PER_MONTH;
        Map<ClientClass, Double> map = new java.util.EnumMap<>(ClientClass.class);
        for (ClientClass clientClass : ClientClass.values()) {
            int i = clientClass.ordinal();
            map.put(clientClass, clients[i] == 0 ? Double.NaN : touches[i] / clients[i] / months);
        }
        return map;
    }

    /** A figure of each quarter of a game, history included, keyed as given. */
    public static SeriesTable quarters(
            List<QuarterResult> quarters, Map<String, ToDoubleFunction<QuarterResult>> rows) {
        return new SeriesTable(
                quarters.stream().map(QuarterResult::number).toList(),
                rows.entrySet().stream()
                        .map(row -> new Series(
                                row.getKey(),
                                quarters.stream()
                                        .map(q -> row.getValue().applyAsDouble(q))
                                        .toList()))
                        .toList());
    }

    private static SeriesTable table(QuarterResult quarter, List<Series> rows) {
        return new SeriesTable(quarter.weeks().stream().map(WeekReport::week).toList(), rows);
    }

    private static Series series(QuarterResult quarter, String key, ToDoubleFunction<WeekReport> value) {
        return new Series(
                key, quarter.weeks().stream().map(w -> value.applyAsDouble(w)).toList());
    }

    private static double share(double part, double whole) {
        return whole == 0 ? Double.NaN : part / whole;
    }
}
