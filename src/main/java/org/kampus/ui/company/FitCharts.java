package org.kampus.ui.company;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kampus.company.fit.Estimate;
import org.kampus.company.fit.FitReport;
import org.kampus.company.fit.HistoryReplay;
import org.kampus.ui.chart.ChartData;
import org.kampus.ui.chart.ChartSeries;
import org.kampus.ui.i18n.LocalTime;
import org.kampus.ui.i18n.Texts;

/** Three pictures of a fit: what it would have foreseen, how often clients order, who buys quarter by quarter. */
final class FitCharts {

    private static final String NOW = "--chart-now";
    private static final String BEFORE = "--chart-before";
    private static final int FEW = 10;
    private static final int MONTH = 4;
    private static final int WEEK = 7;
    private static final int LONGEST = 104;

    private final FitReport.Found found;
    private final long end;
    private final Texts texts;

    FitCharts(FitReport.Found found, long end, Texts texts) {
        this.found = found;
        this.end = end;
        this.texts = texts;
    }

    List<ChartData> all() {
        return List.of(orders(), frequency(), buyers());
    }

    /** Orders of the last two years; where few come in a week, four weeks are one point. */
    private ChartData orders() {
        List<Integer> weekly = found.weekly();
        List<Estimate> band = found.backTest().byWeek();
        double mean = weekly.stream().mapToInt(week -> week).average().orElse(0);
        int step = mean < FEW ? MONTH : 1;
        int points = Math.min(LONGEST, weekly.size()) / step;
        List<String> names = new ArrayList<>();
        List<Double> orders = new ArrayList<>();
        List<Double> low = new ArrayList<>();
        List<Double> high = new ArrayList<>();
        int first = weekly.size() - points * step;
        int foreseen = weekly.size() - band.size();
        for (int point = 0; point < points; point++) {
            int from = first + point * step;
            names.add(day(end - (long) (weekly.size() - from) * WEEK + 1));
            orders.add((double) weekly.subList(from, from + step).stream()
                    .mapToInt(week -> week)
                    .sum());
            boolean inside = from >= foreseen;
            low.add(inside ? bound(band.subList(from - foreseen, from - foreseen + step), true) : Double.NaN);
            high.add(inside ? bound(band.subList(from - foreseen, from - foreseen + step), false) : Double.NaN);
        }
        List<ChartSeries> series = new ArrayList<>(
                ChartSeries.band(texts.get("company.fit.low"), low, texts.get("company.fit.high"), high, BEFORE));
        series.add(ChartSeries.line(texts.get("company.fit.found"), orders, NOW));
        return chart(
                step == 1 ? "company.fit.chart.weeks" : "company.fit.chart.months",
                "company.fit.chart.orders.note",
                step == 1 ? "company.fit.chart.week" : "company.fit.chart.month",
                names,
                series,
                "kampus-orders");
    }

    /** The band of several weeks: their means add up, their scatter by its squares. */
    private static double bound(List<Estimate> weeks, boolean low) {
        double mean = weeks.stream().mapToDouble(Estimate::value).sum();
        double squares = weeks.stream()
                .mapToDouble(week -> low ? week.value() - week.low() : week.high() - week.value())
                .map(half -> half * half)
                .sum();
        return low ? Math.max(0, mean - Math.sqrt(squares)) : mean + Math.sqrt(squares);
    }

    private ChartData frequency() {
        List<HistoryReplay.Compared> classes = found.replay().frequency();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < classes.size(); i++) {
            int from = classes.get(i).from();
            int to = i + 1 < classes.size() ? classes.get(i + 1).from() - 1 : 0;
            names.add(to == 0 ? from + "+" : to == from ? String.valueOf(from) : from + "–" + to);
        }
        return chart(
                "company.fit.chart.frequency",
                "company.fit.chart.frequency.note",
                "company.fit.chart.orderCount",
                names,
                List.of(
                        ChartSeries.bar(texts.get("company.fit.found"), values(classes, false), NOW),
                        ChartSeries.bar(texts.get("company.fit.expected"), values(classes, true), BEFORE)),
                "kampus-order-frequency");
    }

    private ChartData buyers() {
        List<HistoryReplay.Compared> quarters = found.replay().quarters();
        long start = end - (long) found.weekly().size() * WEEK + 1;
        List<String> names = quarters.stream()
                .map(quarter -> day(start + (quarter.from() - 1L) * 13 * WEEK))
                .toList();
        List<ChartSeries> series = new ArrayList<>(ChartSeries.band(
                texts.get("company.fit.low"),
                quarters.stream().map(quarter -> quarter.expected().low()).toList(),
                texts.get("company.fit.high"),
                quarters.stream().map(quarter -> quarter.expected().high()).toList(),
                BEFORE));
        series.add(ChartSeries.line(texts.get("company.fit.found"), values(quarters, false), NOW));
        return chart(
                "company.fit.chart.buyers",
                "company.fit.chart.buyers.note",
                "company.fit.chart.quarter",
                names,
                series,
                "kampus-buying-clients");
    }

    private static List<Double> values(List<HistoryReplay.Compared> all, boolean expected) {
        return all.stream()
                .map(each -> expected ? each.expected().value() : each.found())
                .toList();
    }

    private ChartData chart(
            String title, String note, String point, List<String> names, List<ChartSeries> series, String file) {
        return new ChartData(
                texts.get(title),
                texts.get(note),
                texts.get(file.equals("kampus-orders") ? "company.fit.chart.unit.orders" : "company.fit.chart.unit"),
                ChartData.Style.NUMBER,
                0,
                texts.get(point),
                Collections.unmodifiableList(names),
                series,
                true,
                false,
                file);
    }

    private String day(long day) {
        return LocalTime.day(LocalDate.ofEpochDay(day), texts);
    }
}
