package org.kampus.application.paper;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where the parts of a chart stand, in units of a printed point; from the left and from the top. */
final class PaperChart {

    static final float WIDTH = 500;
    static final float HEIGHT = 146;

    private static final float LEFT = 52;
    private static final float RIGHT = 8;
    private static final float TOP = 26;
    private static final float BOTTOM = 22;
    private static final float SAMPLE = 18;
    private static final float GAP = 14;
    private static final float LETTER = 4.6f;
    private static final int MOST_STEPS = 6;
    private static final List<String> COLOURS = List.of("#1f4e79", "#b3541e", "#3b7d3b");

    private final Paper.Chart chart;
    private final Canvas canvas;
    private final NumberFormat numbers;
    private final double step;
    private final double bottom;
    private final double top;

    /** What is drawn on. */
    interface Canvas {

        /** A filled shape, or a line if it is not closed. */
        void path(List<float[]> points, boolean closed, String colour, float width);

        /** A text whose middle, or whose right end, is at a place. */
        void text(String text, float x, float y, Align align);
    }

    /** Where a text stands beside its place. */
    enum Align {
        LEFT,
        MIDDLE,
        RIGHT
    }

    private PaperChart(Paper.Chart chart, Locale locale, Canvas canvas) {
        this.chart = chart;
        this.canvas = canvas;
        double low = Math.min(0, values().mapToDouble(Double::doubleValue).min().orElse(0));
        double high =
                Math.max(0, values().mapToDouble(Double::doubleValue).max().orElse(0));
        this.step = step(Math.max(high - low, 1e-9));
        this.bottom = step * Math.floor(low / step);
        this.top = Math.max(step * Math.ceil(high / step), bottom + step);
        this.numbers = NumberFormat.getNumberInstance(locale);
        numbers.setMaximumFractionDigits(step < 0.1 ? 2 : step < 1 ? 1 : 0);
    }

    /** Draws a chart. */
    static void draw(Paper.Chart chart, Locale locale, Canvas canvas) {
        new PaperChart(chart, locale, canvas).draw();
    }

    private Stream<Double> values() {
        return Stream.of(
                        chart.low().stream(),
                        chart.high().stream(),
                        chart.lines().stream().flatMap(line -> line.values().stream()))
                .flatMap(each -> each);
    }

    /** A round step, so that there are not more than a few. */
    private static double step(double span) {
        double step = Math.pow(10, Math.floor(Math.log10(span)) - 1);
        for (double factor : new double[] {1, 2, 5, 10, 20, 50}) {
            if (span / (factor * step) <= MOST_STEPS) {
                return factor * step;
            }
        }
        return 100 * step;
    }

    private float x(int point) {
        int steps = Math.max(1, chart.points().size() - 1);
        return LEFT + (WIDTH - LEFT - RIGHT - 16) * point / steps + 8;
    }

    private float y(double value) {
        return (float) (TOP + (HEIGHT - TOP - BOTTOM) * (top - value) / (top - bottom));
    }

    private void draw() {
        for (int mark = 0; bottom + mark * step <= top + step / 2; mark++) {
            double value = bottom + mark * step;
            boolean zero = Math.abs(value) < step / 2;
            level(value, zero ? "#666666" : "#dddddd", zero ? 1 : 0.5f);
            String text = numbers.format(zero ? 0 : value);
            canvas.text(text.replace('-', '\u2212'), LEFT - 4, y(value) + 3, Align.RIGHT);
        }
        if (!chart.low().isEmpty()) {
            List<float[]> band = new ArrayList<>(points(chart.high()));
            band.addAll(points(chart.low()).reversed());
            canvas.path(band, true, "#cfdcea", 0);
            level(0, "#666666", 1);
        }
        for (int line = 0; line < chart.lines().size(); line++) {
            canvas.path(points(chart.lines().get(line).values()), false, colour(line), 2);
        }
        for (int point = 0; point < chart.points().size(); point++) {
            canvas.text(chart.points().get(point), x(point), HEIGHT - 6, Align.MIDDLE);
        }
        legend();
    }

    private void level(double value, String colour, float width) {
        canvas.path(List.of(new float[] {LEFT, y(value)}, new float[] {WIDTH - RIGHT, y(value)}), false, colour, width);
    }

    private void legend() {
        canvas.text(chart.unit(), 0, 10, Align.LEFT);
        float x = LEFT + chart.unit().length() * LETTER;
        for (int line = 0; line < chart.lines().size(); line++) {
            canvas.path(List.of(new float[] {x, 7}, new float[] {x + SAMPLE, 7}), false, colour(line), 2);
            String name = chart.lines().get(line).name();
            canvas.text(name, x + SAMPLE + 4, 10, Align.LEFT);
            x += SAMPLE + 4 + name.length() * LETTER + GAP;
        }
    }

    private static String colour(int line) {
        return COLOURS.get(line % COLOURS.size());
    }

    private List<float[]> points(List<Double> values) {
        List<float[]> points = new ArrayList<>();
        for (int point = 0; point < values.size(); point++) {
            points.add(new float[] {x(point), y(values.get(point))});
        }
        return points;
    }
}
