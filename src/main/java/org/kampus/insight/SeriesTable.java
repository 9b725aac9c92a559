package org.kampus.insight;

import java.util.List;
import java.util.Locale;

/**
 * Figures over time, ready for a chart or a table.
 *
 * @param points weeks of the game or numbers of quarters
 * @param series one row of values for each figure, as long as the points
 */
public record SeriesTable(List<Integer> points, List<Series> series) {

    /**
     * One figure over time.
     *
     * @param key what it is: name of a measure, key of a role or of a function
     * @param values one value per point; NaN where there is none
     */
    public record Series(String key, List<Double> values) {
        /** Copies the values. */
        public Series {
            values = List.copyOf(values);
        }
    }

    /** Copies the lists and checks the lengths. */
    public SeriesTable {
        points = List.copyOf(points);
        series = List.copyOf(series);
        for (Series row : series) {
            if (row.values().size() != points.size()) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "series %s has %d values but there are %d points",
                        row.key(),
                        row.values().size(),
                        points.size()));
            }
        }
    }

    /** The values of one figure. */
    public List<Double> values(String key) {
        return series.stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(String.format(Locale.ROOT, "there is no series '%s'", key)))
                .values();
    }
}
