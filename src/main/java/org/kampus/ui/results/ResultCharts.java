package org.kampus.ui.results;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kampus.insight.Highlight;
import org.kampus.insight.Highlight.Kind;
import org.kampus.insight.KeyFigures;
import org.kampus.insight.QuarterSeries;
import org.kampus.insight.Scorecard;
import org.kampus.insight.SeriesTable;
import org.kampus.market.ClientClass;
import org.kampus.market.LineParameter;
import org.kampus.market.SaleLine;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.simulation.api.FunctionMeasure;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SecondOrders;
import org.kampus.ui.chart.ChartData;
import org.kampus.ui.chart.ChartData.Style;
import org.kampus.ui.chart.ChartSeries;
import org.kampus.ui.chart.ChartSeries.Pattern;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;

/** The charts of a quarter's results, each beside last quarter or a norm. */
final class ResultCharts {

    private static final String NOW = "--chart-now";
    private static final String BEFORE = "--chart-before";
    private static final String NORM = "--chart-norm";
    private static final int QUEUES_SHOWN = 4;

    /** The charts that show what a highlight tells. */
    private static final Map<Kind, List<String>> SHOWN_BY = new EnumMap<>(Map.ofEntries(
            Map.entry(Kind.STOPPED_BY_CAUSE, List.of("flows")),
            Map.entry(Kind.HANDOVER_BREAK_OFFS, List.of("flows")),
            Map.entry(Kind.RETENTION_CHANGED, List.of("flows")),
            Map.entry(Kind.PEOPLE_QUIT, List.of("climate")),
            Map.entry(Kind.ROLE_OVERLOADED, List.of("load", "queues")),
            Map.entry(Kind.ROLE_IDLE, List.of("load")),
            Map.entry(Kind.QUEUE_GREW, List.of("queues")),
            Map.entry(Kind.WORK_MOVED, List.of("timeStudy")),
            Map.entry(Kind.ORDER_WAIT_CHANGED, List.of("orderWait")),
            Map.entry(Kind.TOUCHES_CHANGED, List.of("touches")),
            Map.entry(Kind.WALLET_CHANGED, List.of("wallet")),
            Map.entry(Kind.PROFIT_CHANGED, List.of("revenue")),
            Map.entry(Kind.BASE_VALUE_CHANGED, List.of("clients"))));

    private static final List<String> USUALLY_FIRST = List.of("revenue", "load", "orderWait");
    private static final int FEWEST_FIRST = 3;

    private final ShownQuarter shown;
    private final Texts texts;
    private final QuarterResult quarter;
    private final Optional<QuarterResult> before;

    ResultCharts(ShownQuarter shown) {
        this.shown = shown;
        this.texts = shown.texts();
        this.quarter = shown.quarter();
        this.before = shown.before();
    }

    /**
     * The charts in the order in which they are shown.
     *
     * @param first those that show what mattered
     * @param more the others
     */
    record Sorted(List<ChartData> first, List<ChartData> more) {}

    /** All charts, those first that show what mattered in the quarter. */
    Sorted sorted(List<Highlight> mattered) {
        Map<String, ChartData> charts = all();
        Set<String> first = new LinkedHashSet<>();
        mattered.forEach(highlight -> first.addAll(SHOWN_BY.getOrDefault(highlight.kind(), List.of())));
        for (String usual : USUALLY_FIRST) {
            if (first.size() < FEWEST_FIRST) {
                first.add(usual);
            }
        }
        first.retainAll(charts.keySet());
        return new Sorted(
                first.stream().map(charts::get).toList(),
                charts.entrySet().stream()
                        .filter(chart -> !first.contains(chart.getKey()))
                        .map(Map.Entry::getValue)
                        .toList());
    }

    private Map<String, ChartData> all() {
        Map<String, ChartData> charts = new LinkedHashMap<>();
        charts.put("revenue", revenue());
        charts.put("flows", flows());
        charts.put("clients", clients());
        charts.put("load", load());
        charts.put("timeStudy", new HoursChart(shown).data());
        charts.put("orderWait", orderWait());
        charts.put("queues", queues());
        charts.put("touches", touches());
        charts.put("wallet", wallet());
        charts.put("promises", promises());
        charts.put("secondToFirst", secondToFirst());
        charts.put("climate", climate());
        if (quarter.sum(Measure.PLANT_CAPACITY) > 0) {
            charts.put("plant", plant());
        }
        if (quarter.sum(Measure.KEY_ACCOUNTS) > 0) {
            charts.put("keyAccounts", keyAccounts());
        }
        return charts;
    }

    /** What clients feel, what people feel, and what is said about the company. */
    private ChartData climate() {
        List<ChartSeries> series = List.of(
                line("results.chart.climate.satisfaction", quarter, Measure.SATISFACTION, NOW),
                line("results.chart.climate.morale", quarter, Measure.MORALE, "--chart-new")
                        .with(Pattern.DASHED),
                line("results.chart.climate.reputation", quarter, Measure.REPUTATION, "--chart-existing")
                        .with(Pattern.DASH_DOT));
        return weekly("climate", "", Style.PERCENT, 0, true, series);
    }

    private ChartData plant() {
        List<ChartSeries> series = List.of(
                ChartSeries.bar(
                        texts.get("results.chart.plant.output"),
                        QuarterSeries.measures(quarter, Measure.PLANT_OUTPUT).values(Measure.PLANT_OUTPUT.name()),
                        "--chart-existing"),
                line("results.chart.plant.orders", quarter, Measure.PLANT_ORDERS, NOW),
                line("results.chart.plant.backlog", quarter, Measure.PLANT_BACKLOG, "--chart-dormant")
                        .with(Pattern.DASH_DOT),
                line("results.chart.plant.penalties", quarter, Measure.PENALTIES, "--client-gone")
                        .with(Pattern.DASHED),
                line("results.chart.plant.capacity", quarter, Measure.PLANT_CAPACITY, NORM)
                        .asComparison()
                        .with(Pattern.DOTTED));
        return weekly("plant", texts.get("results.unit.thousandRoubles"), Style.NUMBER, 0, true, series);
    }

    private ChartData keyAccounts() {
        List<ChartSeries> series = List.of(
                line("results.chart.keyAccounts.revenue", quarter, Measure.KEY_ACCOUNT_REVENUE, NOW),
                ChartSeries.line(
                                keyAccountsGrossProfit(),
                                QuarterSeries.measures(quarter, Measure.KEY_ACCOUNT_GROSS_PROFIT)
                                        .values(Measure.KEY_ACCOUNT_GROSS_PROFIT.name()),
                                "--chart-new")
                        .with(Pattern.DASHED),
                line("results.chart.keyAccounts.concessions", quarter, Measure.CONCESSIONS, "--client-gone")
                        .with(Pattern.DASH_DOT));
        return weekly("keyAccounts", texts.get("results.unit.thousandRoubles"), Style.NUMBER, 0, true, series);
    }

    /** Gross profit of key accounts, with its part of the gross profit of all clients in the quarter. */
    private String keyAccountsGrossProfit() {
        double all = quarter.sum(Measure.GROSS_PROFIT);
        double theirs = quarter.sum(Measure.KEY_ACCOUNT_GROSS_PROFIT);
        return all > 0 && theirs >= 0
                ? texts.get(
                        "results.chart.keyAccounts.grossProfitOf",
                        texts.figures().percent(theirs / all))
                : texts.get("results.chart.keyAccounts.grossProfit");
    }

    private ChartData revenue() {
        SeriesTable now = QuarterSeries.measures(quarter, Measure.REVENUE_EXISTING, Measure.REVENUE_NEW);
        List<ChartSeries> series = new ArrayList<>();
        series.add(ChartSeries.bar(
                        texts.get("results.chart.revenue.existing"),
                        now.values(Measure.REVENUE_EXISTING.name()),
                        "--chart-existing")
                .stacked("revenue"));
        series.add(ChartSeries.bar(
                        texts.get("results.chart.revenue.new"), now.values(Measure.REVENUE_NEW.name()), "--chart-new")
                .with(Pattern.DASHED)
                .stacked("revenue"));
        before.ifPresent(last -> series.add(ChartSeries.line(
                        texts.get("results.chart.revenue.before"),
                        last.weeks().stream().map(w -> w.revenue()).toList(),
                        BEFORE)
                .asComparison()));
        return weekly("revenue", texts.get("results.unit.thousandRoubles"), Style.NUMBER, 0, true, series);
    }

    private ChartData clients() {
        List<ChartSeries> series = new ArrayList<>();
        series.add(line("results.chart.clients.active", quarter, Measure.ACTIVE_CLIENTS, NOW));
        before.ifPresent(
                last -> series.add(line("results.chart.clients.active.before", last, Measure.ACTIVE_CLIENTS, BEFORE)
                        .asComparison()));
        series.add(line("results.chart.clients.dormant", quarter, Measure.DORMANT_CLIENTS, "--chart-dormant")
                .with(Pattern.DASH_DOT));
        before.ifPresent(
                last -> series.add(line("results.chart.clients.dormant.before", last, Measure.DORMANT_CLIENTS, BEFORE)
                        .asComparison()
                        .with(Pattern.DOTTED)));
        // Told where there are any: reduced clients are a state of some cases, references a rule of some plans.
        if (quarter.sum(Measure.REDUCED_CLIENTS) > 0) {
            series.add(line("results.chart.clients.reduced", quarter, Measure.REDUCED_CLIENTS, "--client-gone")
                    .with(Pattern.DASHED));
        }
        if (quarter.sum(Measure.REFERENCES) > 0) {
            series.add(line("results.chart.clients.references", quarter, Measure.REFERENCES, "--chart-new")
                    .with(Pattern.DOTTED));
        }
        return weekly("clients", texts.get("results.unit.clients"), Style.NUMBER, 0, true, series);
    }

    private ChartSeries line(String key, QuarterResult of, Measure measure, String color) {
        return ChartSeries.line(
                texts.get(key), QuarterSeries.measures(of, measure).values(measure.name()), color);
    }

    private ChartData flows() {
        List<ChartSeries> series = new ArrayList<>();
        series.add(flow("results.chart.flows.won", Measure.SALES_WON, 1, "--chart-new", Pattern.SOLID));
        series.add(flow("results.chart.flows.wonBack", Measure.WON_BACK, 1, "--chart-existing", Pattern.DASHED));
        series.add(flow("results.chart.flows.dormant", Measure.WENT_DORMANT, -1, "--chart-dormant", Pattern.DASH_DOT));
        return weekly("flows", texts.get("results.unit.clients"), Style.NUMBER, 0, true, series);
    }

    private ChartSeries flow(String key, Measure measure, int sign, String color, Pattern pattern) {
        List<Double> values = QuarterSeries.measures(quarter, measure).values(measure.name()).stream()
                .map(value -> sign * value + 0.0)
                .toList();
        return ChartSeries.bar(texts.get(key), values, color).with(pattern).stacked("flow");
    }

    private ChartData load() {
        List<ChartSeries> series = new ArrayList<>();
        Pattern[] patterns = {Pattern.SOLID, Pattern.DASH_DOT, Pattern.DASHED, Pattern.DOTTED};
        for (SeriesTable.Series row : QuarterSeries.load(quarter).series()) {
            Role role = role(row.key());
            series.add(ChartSeries.line(texts.get("role." + row.key()), row.values(), ChartSeries.colorOf(role))
                    .with(patterns[series.size() % patterns.length]));
        }
        series.addAll(ChartSeries.norm(
                texts.get("results.chart.load.norm"),
                texts.get("results.chart.load.normFrom"),
                constant(Scorecard.LOWEST_HEALTHY_LOAD),
                texts.get("results.chart.load.normTo"),
                constant(Scorecard.HIGHEST_HEALTHY_LOAD)));
        return weekly("load", "", Style.PERCENT, 0, true, series);
    }

    private static Role role(String key) {
        for (Role role : Role.values()) {
            if (role.key().equals(key)) {
                return role;
            }
        }
        throw new IllegalArgumentException(String.format(Locale.ROOT, "there is no role '%s'", key));
    }

    private List<Double> constant(double value) {
        return Collections.nCopies(quarter.weeks().size(), value);
    }

    private ChartData orderWait() {
        List<SaleLine> lines = shown.game().scenario().lines();
        // The unit of the sentence that tells what mattered.
        List<Double> waits = new ArrayList<>(List.of(KeyFigures.of(quarter).orderWaitMedian()));
        before.ifPresent(last -> waits.add(KeyFigures.of(last).orderWaitMedian()));
        boolean days = Figures.inDays(waits);
        double unit = days ? Figures.WORKING_DAYS : 1;
        List<ChartSeries> series = new ArrayList<>();
        series.add(ChartSeries.line(texts.get("results.chart.orderWait.now"), waits(quarter, unit), NOW));
        before.ifPresent(last ->
                series.add(ChartSeries.line(texts.get("results.chart.orderWait.before"), waits(last, unit), BEFORE)
                        .asComparison()));
        for (SaleLine line : lines) {
            String name = lines.size() == 1
                    ? texts.get("results.chart.orderWait.norm")
                    : texts.get(
                            "results.chart.orderWait.normOf",
                            texts.get("saleType." + line.type().name().toLowerCase(Locale.ROOT)));
            series.add(ChartSeries.normUpTo(name, constant(unit * line.get(LineParameter.WAITING_TOLERANCE_WEEKS))));
        }
        return weekly(
                "orderWait",
                texts.get(days ? "results.unit.days" : "results.unit.weeks"),
                Style.NUMBER,
                1,
                true,
                series);
    }

    private static List<Double> waits(QuarterResult of, double unit) {
        return QuarterSeries.orders(of).values("wait").stream()
                .map(weeks -> weeks * unit)
                .toList();
    }

    private ChartData queues() {
        List<SalesFunction> longest = new ArrayList<>(List.of(SalesFunction.values()));
        longest.sort(java.util.Comparator.comparingDouble(this::longestQueue).reversed());
        String[] colors = {NOW, "--chart-new", "--chart-dormant", "--chart-existing"};
        Pattern[] patterns = {Pattern.SOLID, Pattern.DASHED, Pattern.DOTTED, Pattern.DASH_DOT};
        List<ChartSeries> series = new ArrayList<>();
        for (SalesFunction function : longest.subList(0, QUEUES_SHOWN)) {
            if (longestQueue(function) >= 1) {
                series.add(ChartSeries.line(
                                texts.get("function." + function.key()),
                                quarter.weeks().stream()
                                        .map(w -> w.get(FunctionMeasure.QUEUE, function))
                                        .toList(),
                                colors[series.size()])
                        .with(patterns[series.size()]));
            }
        }
        return weekly("queues", texts.get("results.unit.tasks"), Style.NUMBER, 0, true, series);
    }

    private double longestQueue(SalesFunction function) {
        return quarter.weeks().stream()
                .mapToDouble(w -> w.get(FunctionMeasure.QUEUE, function))
                .max()
                .orElse(0);
    }

    private ChartData touches() {
        List<String> points = new ArrayList<>();
        List<Double> now = new ArrayList<>();
        List<Double> last = new ArrayList<>();
        List<Double> norm = new ArrayList<>();
        CareNorms care = shown.planOf(shown.number()).care();
        var touchesNow = QuarterSeries.touchesByClass(shown.result(), quarter);
        var touchesBefore = before.map(q -> QuarterSeries.touchesByClass(shown.result(), q));
        for (ClientClass clientClass : ClientClass.values()) {
            points.add(clientClass.name());
            now.add(touchesNow.get(clientClass));
            touchesBefore.ifPresent(t -> last.add(t.get(clientClass)));
            norm.add(care.touches(clientClass));
        }
        List<ChartSeries> series = new ArrayList<>();
        series.add(ChartSeries.bar(texts.get("results.chart.touches.now"), now, NOW));
        if (!last.isEmpty()) {
            series.add(ChartSeries.bar(texts.get("results.chart.touches.before"), last, BEFORE)
                    .with(Pattern.DASHED));
        }
        series.add(ChartSeries.normFromEach(texts.get("results.chart.touches.norm"), norm));
        return chart(
                "touches",
                texts.get("results.unit.touches"),
                Style.NUMBER,
                2,
                texts.get("results.point.class"),
                points,
                series,
                true,
                false);
    }

    private ChartData wallet() {
        List<ChartSeries> series = new ArrayList<>();
        series.add(line("results.chart.wallet.now", quarter, Measure.SHARE_OF_WALLET, NOW));
        before.ifPresent(last -> series.add(line("results.chart.wallet.before", last, Measure.SHARE_OF_WALLET, BEFORE)
                .asComparison()));
        return weekly("wallet", "", Style.PERCENT, 1, false, series);
    }

    private ChartData promises() {
        List<QuarterResult> quarters = quartersSoFar();
        return byQuarter(
                "promises",
                quarters,
                List.of(ChartSeries.line(
                        texts.get("results.chart.promises.now"),
                        quarters.stream()
                                .map(q -> KeyFigures.of(q).promisesKept())
                                .toList(),
                        NOW)));
    }

    private List<QuarterResult> quartersSoFar() {
        List<QuarterResult> quarters = new ArrayList<>(shown.result().history());
        quarters.addAll(shown.result().quarters());
        quarters.removeIf(q -> q.number() > shown.number());
        return quarters;
    }

    private ChartData byQuarter(String key, List<QuarterResult> quarters, List<ChartSeries> series) {
        QuarterWording names = new QuarterWording(texts);
        List<String> points =
                quarters.stream().map(q -> names.point(q.number())).toList();
        return chart(key, "", Style.PERCENT, 0, texts.get("results.point.quarter"), points, series, true, false);
    }

    private ChartData secondToFirst() {
        List<QuarterResult> quarters = quartersSoFar();
        SecondOrders told = SecondOrders.of(shown.game().scenario());
        List<ChartSeries> series = new ArrayList<>();
        series.add(ChartSeries.line(
                texts.get("results.chart.secondToFirst.within", told.weeks()),
                quarters.stream().map(QuarterResult::secondToFirst).toList(),
                NOW));
        if (told.repeat()) {
            series.add(ChartSeries.normFrom(
                    texts.get("results.chart.secondToFirst.norm"),
                    Collections.nCopies(quarters.size(), SecondOrders.NORM)));
        }
        series.add(ChartSeries.line(
                        texts.get("results.chart.secondToFirst.ceiling", Math.round(100 * told.ceiling())),
                        Collections.nCopies(quarters.size(), told.ceiling()),
                        BEFORE)
                .asComparison());
        return byQuarter("secondToFirst", quarters, series);
    }

    private ChartData weekly(
            String key, String unit, Style style, int decimals, boolean fromZero, List<ChartSeries> series) {
        List<String> points = new ArrayList<>();
        for (int week = 1; week <= quarter.weeks().size(); week++) {
            points.add(texts.figures().whole(week));
        }
        return chart(key, unit, style, decimals, texts.get("results.point.week"), points, series, fromZero, false);
    }

    private ChartData chart(
            String key,
            String unit,
            Style style,
            int decimals,
            String pointLabel,
            List<String> points,
            List<ChartSeries> series,
            boolean fromZero,
            boolean horizontal) {
        return new ChartData(
                texts.get("results.chart." + key),
                texts.get("results.chart." + key + ".note"),
                unit,
                style,
                decimals,
                pointLabel,
                points,
                series,
                fromZero,
                horizontal,
                "kampus-q" + shown.number() + "-" + key);
    }
}
