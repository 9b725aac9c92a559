package org.kampus.ui.chart;

import java.util.List;
import java.util.Locale;

/**
 * Everything a chart shows, in the reader's language.
 *
 * @param title what it shows
 * @param note a sentence on how to read it, or what to compare with; may be empty
 * @param unit unit of the values, empty for shares
 * @param style how values are written
 * @param decimals most decimals of a value; for shares, of its per cent
 * @param pointLabel what the points are, for example weeks
 * @param points names of the points
 * @param series the values
 * @param fromZero whether the axis of values begins at zero
 * @param horizontal whether the points stand below one another
 * @param fileName name of downloaded files, without ending
 */
public record ChartData(
        String title,
        String note,
        String unit,
        Style style,
        int decimals,
        String pointLabel,
        List<String> points,
        List<ChartSeries> series,
        boolean fromZero,
        boolean horizontal,
        String fileName) {

    /** How values are written. */
    public enum Style {
        NUMBER,
        /** Shares from 0 to 1, written in per cent. */
        PERCENT
    }

    /** Copies the lists and checks the lengths. */
    public ChartData {
        points = List.copyOf(points);
        series = List.copyOf(series);
        for (ChartSeries row : series) {
            if (row.values().size() != points.size()) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "series '%s' has %d values but there are %d points",
                        row.name(),
                        row.values().size(),
                        points.size()));
            }
        }
    }
}
