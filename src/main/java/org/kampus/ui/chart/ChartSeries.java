package org.kampus.ui.chart;

import java.util.List;
import org.kampus.organisation.Role;

/**
 * One row of values in a chart.
 *
 * @param name what it is, as shown in the legend and the table's head
 * @param values one value per point; NaN where there is none
 * @param form how it is drawn
 * @param color name of the CSS custom property with its colour
 * @param pattern what tells it from others without colour
 * @param stack series with the same text are stacked on one another; empty stands alone
 * @param comparison whether it is only there to compare with: drawn thinner and behind
 */
public record ChartSeries(
        String name, List<Double> values, Form form, String color, Pattern pattern, String stack, boolean comparison) {

    /** How a series is drawn. */
    public enum Form {
        LINE,
        AREA,
        BAR,
        /** A mark at each point. */
        POINT,
        /** Lower ends of a band; not drawn, but where the band with the same stack begins. */
        LOW,
        /** Upper ends of a band that begins at the {@link #LOW} ends of the same stack. */
        HIGH
    }

    /** Dashes of a line, hatching of a bar. */
    public enum Pattern {
        SOLID,
        DASHED,
        DOTTED,
        DASH_DOT
    }

    /** Copies the values. */
    public ChartSeries {
        values = List.copyOf(values);
    }

    /** A line. */
    public static ChartSeries line(String name, List<Double> values, String color) {
        return new ChartSeries(name, values, Form.LINE, color, Pattern.SOLID, "", false);
    }

    /** A bar at each point. */
    public static ChartSeries bar(String name, List<Double> values, String color) {
        return new ChartSeries(name, values, Form.BAR, color, Pattern.SOLID, "", false);
    }

    /** A mark at each point. */
    public static ChartSeries point(String name, List<Double> values, String color) {
        return new ChartSeries(name, values, Form.POINT, color, Pattern.SOLID, "", false);
    }

    /**
     * A band at each point, from lower to upper ends: how far luck carries a figure.
     *
     * @param low name of the lower ends
     * @param high name of the upper ends
     */
    public static List<ChartSeries> band(String low, List<Double> lows, String high, List<Double> highs, String color) {
        return List.of(
                new ChartSeries(low, lows, Form.LOW, color, Pattern.SOLID, low, true),
                new ChartSeries(high, highs, Form.HIGH, color, Pattern.SOLID, low, true));
    }

    /** A copy drawn as something to compare with. */
    public ChartSeries asComparison() {
        return new ChartSeries(name, values, form, color, Pattern.DASHED, stack, true);
    }

    /** A copy in another pattern. */
    public ChartSeries with(Pattern newPattern) {
        return new ChartSeries(name, values, form, color, newPattern, stack, comparison);
    }

    /** A copy stacked with others. */
    public ChartSeries stacked(String newStack) {
        return new ChartSeries(name, values, form, color, pattern, newStack, comparison);
    }

    /** The colour by which a role is known everywhere. */
    public static String colorOf(Role role) {
        return "--role-" + role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
