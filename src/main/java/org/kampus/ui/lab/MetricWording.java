package org.kampus.ui.lab;

import org.kampus.insight.Figure;
import org.kampus.lab.Metric;
import org.kampus.lab.PairedComparison;
import org.kampus.ui.chart.ChartData;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;

/** Says what experiments measure, in one language. */
public final class MetricWording {

    private final Texts texts;

    /** The words in the language of the texts. */
    public MetricWording(Texts texts) {
        this.texts = texts;
    }

    /** Name of a metric. */
    public String name(Metric metric) {
        return metric.role()
                .map(role -> texts.get("metric.load.of", texts.get("role." + role.key())))
                .orElseGet(() -> texts.get("metric." + metric.key()));
    }

    /** Name of a metric within a sentence. */
    String within(Metric metric) {
        String name = name(metric);
        return name.substring(0, 1).toLowerCase(texts.language().locale()) + name.substring(1);
    }

    /** A value with its unit. */
    public String value(Metric metric, double value) {
        Figures figures = texts.figures();
        if (!Double.isFinite(value)) {
            return Figures.NONE;
        }
        return switch (metric.unit()) {
            case THOUSAND_ROUBLES -> figures.money(value);
            case SHARE -> figures.percent(value, 1);
            case CLIENTS, PEOPLE, NUMBER, LEVEL -> figures.number(value, Math.abs(value) < 100 ? 1 : 0);
            case PER_CLIENT_MONTH -> figures.number(value, 2);
            case WEEKS -> figures.inWeeks(value);
        };
    }

    /** A difference with its sign and unit. */
    public String difference(Metric metric, double difference) {
        Figures figures = texts.figures();
        if (!Double.isFinite(difference)) {
            return Figures.NONE;
        }
        return switch (metric.unit()) {
            case THOUSAND_ROUBLES -> joined(figures.moneyDifference(difference));
            case SHARE -> points(difference);
            case CLIENTS, PEOPLE, NUMBER, LEVEL -> signed(difference, Math.abs(difference) < 100 ? 1 : 0, "");
            case PER_CLIENT_MONTH -> signed(difference, 2, "");
            case WEEKS -> signed(difference, 2, "figures.weeks");
        };
    }

    /** The sign and the sum are not parted at the end of a line. */
    private static String joined(String signed) {
        return signed.matches("[+\\u2212].*") ? signed.charAt(0) + "\u2060" + signed.substring(1) : signed;
    }

    private String points(double difference) {
        double points = difference * 100;
        return signed(points, Math.abs(points) < 9.95 ? 1 : 0, "figures.points");
    }

    private String signed(double value, int decimals, String unit) {
        String size = texts.figures().number(Math.abs(value), decimals);
        String told = unit.isEmpty() ? size : texts.get(unit, size);
        boolean nothing = Math.abs(value) < 0.5 * StrictMath.pow(10, -decimals);
        return nothing ? told : (value < 0 ? "\u2212" : "+") + told;
    }

    /** The 95 % interval of a difference: from … to …, or why there is none. */
    String interval(PairedComparison comparison) {
        if (!comparison.hasInterval()) {
            return texts.get(
                    "lab.interval.none",
                    texts.figures().whole(comparison.unequal()),
                    texts.figures().whole(comparison.fates()));
        }
        return texts.get(
                comparison.metric().isLopsided() ? "lab.interval.middle" : "lab.interval",
                difference(comparison.metric(), comparison.low()),
                difference(comparison.metric(), comparison.high()));
    }

    /** How values of a metric are written in charts. */
    ChartData.Style style(Metric metric) {
        return metric.unit() == Figure.Unit.SHARE ? ChartData.Style.PERCENT : ChartData.Style.NUMBER;
    }

    /** Unit of a metric in charts. */
    String chartUnit(Metric metric) {
        return switch (metric.unit()) {
            case THOUSAND_ROUBLES -> texts.get("results.unit.money");
            case SHARE, CLIENTS, PEOPLE, NUMBER, LEVEL -> "";
            case PER_CLIENT_MONTH -> texts.get("results.unit.touches");
            case WEEKS -> texts.get("results.unit.weeks");
        };
    }

    /** A value as charts have it: money in millions, the rest as it is. */
    static double chartValue(Metric metric, double value) {
        return metric.unit() == Figure.Unit.THOUSAND_ROUBLES ? value / 1000 : value;
    }

    /** Most decimals of a chart's values. */
    static int decimals(Metric metric) {
        return switch (metric.unit()) {
            case THOUSAND_ROUBLES, WEEKS, PER_CLIENT_MONTH -> 2;
            case SHARE -> 1;
            case CLIENTS, PEOPLE, NUMBER, LEVEL -> 1;
        };
    }
}
