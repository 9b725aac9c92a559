package org.kampus.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kampus.application.run.Explained;
import org.kampus.application.run.RunReport;
import org.kampus.insight.QuarterSeries;
import org.kampus.insight.SeriesTable;
import org.kampus.market.ClientClass;
import org.kampus.organisation.SalesFunction;
import org.kampus.simulation.Simulator;
import org.kampus.simulation.api.ClientSnapshot;
import org.kampus.simulation.api.Departure;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.simulation.api.FunctionMeasure;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.WeekReport;

/**
 * A run as programs see it. Money is in thousand ₽, shares are 0 to 1, waits in weeks. A figure without a value in a
 * quarter is left out; in a series it is null.
 *
 * @param scenario name of the case
 * @param scenarioDigest SHA-256 of the text of its file
 * @param seed the luck
 * @param engineVersion version of the rules of the world
 * @param digest SHA-256 over input and every figure: equal input gives an equal digest
 * @param total figures of all quarters played together
 * @param history the quarters before the first decision, numbered up to 0
 * @param quarters the quarters played
 * @param weeks the weeks played
 * @param stopped clients that stopped buying in the quarters played
 * @param lost the same as {@code stopped}, under its key of before; will be left out one day
 * @param warnings what in the plans was hardly meant so
 */
public record RunDocument(
        String scenario,
        String scenarioDigest,
        long seed,
        String engineVersion,
        String digest,
        Map<String, Double> total,
        List<Quarter> history,
        List<Quarter> quarters,
        Weeks weeks,
        List<StoppedClient> stopped,
        List<StoppedClient> lost,
        List<DoubtfulPlan> warnings) {

    /**
     * A quarter.
     *
     * @param quarter its number: 1 is the first one played, 0 and below are history
     * @param figures figures by key
     * @param explanation why; absent if nothing was asked, and for history
     */
    public record Quarter(
            int quarter,
            Map<String, Double> figures,
            @Nullable ExplanationDocument explanation) {}

    /**
     * The weeks as columns, all as long as {@code week}.
     *
     * @param week numbers of the weeks, from 1
     * @param company measures of the company by key
     * @param load hours used as a share of those available, by role
     * @param queueHours hours of work waiting at the end of the week, by function
     */
    public record Weeks(
            List<Integer> week,
            Map<String, List<@Nullable Double>> company,
            Map<String, List<@Nullable Double>> load,
            Map<String, List<@Nullable Double>> queueHours) {}

    /**
     * A client that stopped buying.
     *
     * @param client its number
     * @param clientClass its class, A to D; absent if it is not known any more
     * @param quarter quarter in which it stopped
     * @param week week in which it stopped
     * @param yearlyRevenue what it would have bought in a year, thousand ₽
     * @param cause what drove it away most
     * @param causes share of each cause, sum 1
     */
    public record StoppedClient(
            int client,
            @Nullable String clientClass,
            int quarter,
            int week,
            double yearlyRevenue,
            String cause,
            Map<String, Double> causes) {}

    /** A run as programs see it. */
    static RunDocument of(RunReport report, Set<Explained> explain, Messages messages) {
        List<QuarterResult> played = report.result().quarters();
        List<StoppedClient> stopped =
                played.stream().flatMap(RunDocument::stopped).toList();
        return new RunDocument(
                report.scenario().id(),
                report.scenarioDigest(),
                report.seed(),
                Simulator.ENGINE_VERSION,
                report.result().digest(),
                finite(RunFigures.total(report.result())),
                report.result().history().stream().map(RunDocument::quarter).toList(),
                played.stream()
                        .map(quarter -> quarter(quarter, report, explain))
                        .toList(),
                weeks(played),
                stopped,
                stopped,
                DoubtfulPlan.of(null, report.plans(), report.scenario(), messages));
    }

    private static Quarter quarter(QuarterResult quarter) {
        return new Quarter(quarter.number(), finite(RunFigures.of(quarter)), null);
    }

    private static Quarter quarter(QuarterResult quarter, RunReport report, Set<Explained> explain) {
        return new Quarter(
                quarter.number(),
                finite(RunFigures.of(quarter)),
                report.explained().isEmpty()
                        ? null
                        : ExplanationDocument.of(report.explained().get(quarter.number() - 1), explain));
    }

    private static Weeks weeks(List<QuarterResult> quarters) {
        List<WeekReport> weeks =
                quarters.stream().flatMap(quarter -> quarter.weeks().stream()).toList();
        Map<String, List<@Nullable Double>> company = new LinkedHashMap<>();
        company.put("profit", column(weeks, WeekReport::profit));
        company.put("revenue", column(weeks, WeekReport::revenue));
        for (Measure measure : Measure.values()) {
            List<@Nullable Double> values = column(weeks, week -> week.get(measure));
            RunFigures.keys(measure).forEach(key -> company.put(key, values));
        }
        Map<String, List<@Nullable Double>> queues = new LinkedHashMap<>();
        for (SalesFunction function : SalesFunction.values()) {
            List<@Nullable Double> hours = column(weeks, week -> week.get(FunctionMeasure.QUEUE_HOURS, function));
            if (hours.stream().anyMatch(value -> value != null && value > 0)) {
                queues.put(function.key(), hours);
            }
        }
        return new Weeks(weeks.stream().map(WeekReport::week).toList(), company, load(quarters), queues);
    }

    /** Load by role, null in quarters in which nobody was employed in it. */
    private static Map<String, List<@Nullable Double>> load(List<QuarterResult> quarters) {
        Map<String, List<@Nullable Double>> load = new LinkedHashMap<>();
        int before = 0;
        for (QuarterResult quarter : quarters) {
            SeriesTable table = QuarterSeries.load(quarter);
            for (SeriesTable.Series row : table.series()) {
                List<@Nullable Double> values = load.computeIfAbsent(row.key(), key -> new ArrayList<>());
                while (values.size() < before) {
                    values.add(null);
                }
                row.values().forEach(value -> values.add(finite(value)));
            }
            before += table.points().size();
        }
        for (List<@Nullable Double> values : load.values()) {
            while (values.size() < before) {
                values.add(null);
            }
        }
        return load;
    }

    private static Stream<StoppedClient> stopped(QuarterResult quarter) {
        Map<Integer, ClientClass> classes = new LinkedHashMap<>();
        for (ClientSnapshot client : quarter.clients()) {
            classes.put(client.client(), client.clientClass());
        }
        return quarter.departures().stream().map(departure -> stopped(quarter, departure, classes));
    }

    private static StoppedClient stopped(
            QuarterResult quarter, Departure departure, Map<Integer, ClientClass> classes) {
        Map<String, Double> causes = new LinkedHashMap<>();
        for (DepartureCause cause : DepartureCause.values()) {
            causes.put(cause.key(), departure.share(cause));
        }
        ClientClass clientClass = classes.get(departure.client());
        return new StoppedClient(
                departure.client(),
                clientClass == null ? null : clientClass.name(),
                quarter.number(),
                departure.week(),
                departure.yearlyRevenue(),
                departure.mainCause().key(),
                finite(causes));
    }

    private static List<@Nullable Double> column(List<WeekReport> weeks, ToDoubleFunction<WeekReport> value) {
        List<@Nullable Double> column = new ArrayList<>();
        weeks.forEach(week -> column.add(finite(value.applyAsDouble(week))));
        return column;
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? (Double) value : null;
    }

    private static Map<String, Double> finite(Map<String, Double> figures) {
        Map<String, Double> finite = new LinkedHashMap<>();
        figures.forEach((key, value) -> {
            if (Double.isFinite(value)) {
                finite.put(key, value);
            }
        });
        return finite;
    }
}
