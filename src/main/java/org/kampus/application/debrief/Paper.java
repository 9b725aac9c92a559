package org.kampus.application.debrief;

import java.util.List;
import java.util.Locale;

/**
 * A text to be read, printed or filed, in one language.
 *
 * @param title its title
 * @param locale its language
 * @param blocks its parts from top to bottom
 */
public record Paper(String title, Locale locale, List<Block> blocks) {

    /** Copies the blocks. */
    public Paper {
        blocks = List.copyOf(blocks);
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
