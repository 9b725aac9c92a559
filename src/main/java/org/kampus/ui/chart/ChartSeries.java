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

    /** Colour of norms. */
    private static final String NORM = "--chart-norm";

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
        HIGH,
        /** Lower bound of a norm, drawn as a band over the whole width up to {@link #NORM_TO} of the same stack, or to the top. */
        NORM_FROM,
        /** Lower bounds of a norm that differ from point to point, each drawn as a band up to the top over its point. */
        NORM_FROM_EACH,
        /** Upper bound of a norm, drawn as a band from {@link #NORM_FROM} of the same stack, or from the bottom. */
        NORM_TO,
        /** A total at the first and the last point, and the changes between them as steps that lead from one to the other. */
        STEPS
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

    /**
     * A norm with two bounds, each the same at every point.
     *
     * @param name name of the norm, in the legend
     */
    public static List<ChartSeries> norm(String name, String from, List<Double> froms, String to, List<Double> tos) {
        return List.of(
                new ChartSeries(from, froms, Form.NORM_FROM, NORM, Pattern.SOLID, name, true),
                new ChartSeries(to, tos, Form.NORM_TO, NORM, Pattern.SOLID, name, true));
    }

    /** A norm not to be fallen short of, the same at every point. */
    public static ChartSeries normFrom(String name, List<Double> froms) {
        return new ChartSeries(name, froms, Form.NORM_FROM, NORM, Pattern.SOLID, name, true);
    }

    /** A norm not to be fallen short of, another one at each point. */
    public static ChartSeries normFromEach(String name, List<Double> froms) {
        return new ChartSeries(name, froms, Form.NORM_FROM_EACH, NORM, Pattern.SOLID, name, true);
    }

    /** A norm not to be exceeded, the same at every point. */
    public static ChartSeries normUpTo(String name, List<Double> tos) {
        return new ChartSeries(name, tos, Form.NORM_TO, NORM, Pattern.SOLID, name, true);
    }

    /**
     * Steps from a first total to a last one.
     *
     * @param values the first total, changes with their signs, the last total: the sum of all before it
     */
    public static ChartSeries steps(String name, List<Double> values, String color) {
        return new ChartSeries(name, values, Form.STEPS, color, Pattern.SOLID, "", false);
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
