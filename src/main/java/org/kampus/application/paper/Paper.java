package org.kampus.application.paper;

import java.util.List;
import java.util.Locale;

/**
 * A text to be read, printed or filed, in one language.
 *
 * @param title its title
 * @param locale its language
 * @param blocks its parts from top to bottom
 * @param pages pages it may have at most when printed: letters become smaller until it fits; 0 if it may have any number
 */
public record Paper(String title, Locale locale, List<Block> blocks, int pages) {

    /** Copies the blocks. */
    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** A paper of any length. */
    public Paper(String title, Locale locale, List<Block> blocks) {
        this(title, locale, blocks, 0);
    }

    /** A part of a paper. */
    public sealed interface Block {}

    /**
     * Begins a document of its own, on a new page.
     *
     * @param text what it is called
     * @param below a line below it; may be empty
     */
    public record Opening(String text, String below) implements Block {}

    /**
     * A heading.
     *
     * @param text the heading
     * @param level 2 for a section, 3 within one
     */
    public record Heading(String text, int level) implements Block {}

    /**
     * A paragraph.
     *
     * @param text what it says
     * @param tone how it says it
     */
    public record Text(String text, Tone tone) implements Block {}

    /**
     * Lines with a mark before each.
     *
     * @param lines the lines
     */
    public record Bullets(List<String> lines) implements Block {

        /** Copies the lines. */
        public Bullets {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A table. Its first column names the rows.
     *
     * @param caption what it shows
     * @param columns headings of the columns
     * @param rows as many cells each as there are columns
     */
    public record Table(String caption, List<String> columns, List<List<String>> rows) implements Block {

        /** Copies the cells. */
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Lines over some points in time, with a band about the first if there is only one. The table below it tells the same.
     *
     * @param caption what it shows
     * @param unit of the values
     * @param points names of the points
     * @param lines one or more, with a value for each point
     * @param low lower ends of the band; empty without one
     * @param high upper ends
     */
    public record Chart(
            String caption, String unit, List<String> points, List<Line> lines, List<Double> low, List<Double> high)
            implements Block {

        /** Copies the lists. */
        public Chart {
            points = List.copyOf(points);
            lines = List.copyOf(lines);
            low = List.copyOf(low);
            high = List.copyOf(high);
        }
    }

    /**
     * A line of a chart.
     *
     * @param name what it is
     * @param values one for each point
     */
    public record Line(String name, List<Double> values) {

        /** Copies the values. */
        public Line {
            values = List.copyOf(values);
        }
    }

    /** How a paragraph speaks. */
    public enum Tone {
        /** What to read first. */
        LEAD,
        /** As usual. */
        PLAIN,
        /** Somebody's own words. */
        QUOTE,
        /** How it was found out. */
        QUIET
    }
}
