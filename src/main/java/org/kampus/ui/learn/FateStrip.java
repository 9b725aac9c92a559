package org.kampus.ui.learn;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleFunction;

/** Many fates as dots over a line: one dot a fate, those with about the same figure one over the other. */
final class FateStrip extends Div {

    private static final int BINS = 36;
    private static final double PERCENT = 100;

    /** What counts as the same: less than this share of the width. */
    private static final double EDGE = 0.04;

    /**
     * Shows figures.
     *
     * @param values a figure for each fate; those that are no numbers are left out
     * @param zero whether the line goes through zero, as for differences
     * @param said how a figure is written
     * @param summary the whole in a sentence, shown below and read out in place of the dots
     */
    FateStrip(double[] values, boolean zero, DoubleFunction<String> said, String summary) {
        addClassName("fate-strip");
        double[] known = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        Paragraph words = new Paragraph(summary);
        words.addClassName("fate-summary");
        if (known.length > 0) {
            add(picture(known, zero, said, summary));
        }
        add(words);
    }

    private static Div picture(double[] sorted, boolean zero, DoubleFunction<String> said, String summary) {
        double from = zero ? Math.min(0, sorted[0]) : sorted[0];
        double to = zero ? Math.max(0, sorted[sorted.length - 1]) : sorted[sorted.length - 1];
        double width = to > from ? to - from : 1;
        from -= width * EDGE;
        width *= 1 + 2 * EDGE;
        Div dots = new Div();
        dots.addClassName("fate-dots");
        int[] stacked = new int[BINS + 1];
        int most = 1;
        for (double value : sorted) {
            most = Math.max(most, ++stacked[bin(value, from, width)]);
        }
        Arrays.fill(stacked, 0);
        dots.getStyle().set("--most", Integer.toString(most));
        for (double value : sorted) {
            int bin = bin(value, from, width);
            dots.getElement().appendChild(dot((bin + 0.5) / (BINS + 1), stacked[bin]++, zero && value < 0));
        }
        if (zero) {
            Element line = new Element("i");
            line.setAttribute("class", "fate-zero");
            line.getStyle().set("left", place(-from / width));
            dots.getElement().appendChild(line);
        }
        Div picture = new Div(dots, axis(from, width, zero, sorted, said));
        picture.getElement().setAttribute("role", "img");
        picture.getElement().setAttribute("aria-label", summary);
        return picture;
    }

    private static int bin(double value, double from, double width) {
        return (int) Math.clamp((value - from) / width * (BINS + 1), 0, BINS);
    }

    private static Element dot(double x, int height, boolean below) {
        Element dot = new Element("i");
        dot.setAttribute("class", below ? "fate below" : "fate");
        dot.getStyle().set("left", place(x)).set("--up", Integer.toString(height));
        return dot;
    }

    private static Div axis(double from, double width, boolean zero, double[] sorted, DoubleFunction<String> said) {
        Div axis = new Div();
        axis.addClassName("fate-axis");
        double first = sorted[0];
        double last = sorted[sorted.length - 1];
        axis.add(label(said.apply(first), (first - from) / width, "start"));
        if (zero && first < 0 && last > 0 && Math.min(-first, last) > width / 5) {
            axis.add(label(said.apply(0), -from / width, "middle"));
        }
        if (last > first) {
            axis.add(label(said.apply(last), (last - from) / width, "end"));
        }
        return axis;
    }

    private static Span label(String text, double place, String side) {
        Span label = new Span(text);
        label.addClassName("at-" + side);
        if (side.equals("middle")) {
            label.getStyle().set("left", place(place));
        }
        return label;
    }

    private static String place(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share * PERCENT);
    }
}
