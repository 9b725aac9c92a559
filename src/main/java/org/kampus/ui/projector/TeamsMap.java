package org.kampus.ui.projector;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.kampus.application.workshop.WorkshopDebrief.TeamStory;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;

/** All teams between two axes: clients kept to the right, money earned to the top. Robots are hollow. */
final class TeamsMap extends Div {

    /** How much of the picture a name is high, and how far apart two names stand at least. */
    private static final double LINE = 0.11;

    private static final double NEAR = 0.34;
    private static final double MARGIN = 0.12;

    private record Point(TeamStory story, double x, double y) {}

    private record Axis(double from, double to) {

        static Axis of(List<TeamStory> stories, ToDoubleFunction<TeamStory> value, double least) {
            double min = stories.stream().mapToDouble(value).min().orElse(0);
            double max = stories.stream().mapToDouble(value).max().orElse(1);
            double room = Math.max((max - min) * MARGIN, least);
            return new Axis(min - room, max + room);
        }

        double share(double value) {
            return (value - from) / (to - from);
        }
    }

    TeamsMap(List<TeamStory> stories, Texts texts) {
        addClassName("teams-map");
        Figures figures = texts.figures();
        Axis retention = Axis.of(stories, TeamStory::retention, 0.01);
        Axis profit = Axis.of(stories, TeamStory::totalProfit, 100);
        Div plot = new Div();
        plot.addClassName("map-plot");
        if (profit.from() < 0 && profit.to() > 0) {
            Span zero = new Span(texts.get("debrief.map.zero"));
            zero.addClassName("map-zero");
            zero.getStyle().set("bottom", percent(profit.share(0)));
            plot.add(zero);
        }
        List<Point> points = stories.stream()
                .map(s -> new Point(s, retention.share(s.retention()), profit.share(s.totalProfit())))
                .sorted(Comparator.comparingDouble(Point::y).reversed())
                .toList();
        List<Point> labels = new ArrayList<>();
        for (Point point : points) {
            Point label = free(point, labels);
            labels.add(label);
            plot.add(dot(point), name(point, label, texts));
        }
        Span up = axis(texts.get("debrief.map.profit"), "map-up");
        Span right = axis(texts.get("debrief.map.retention"), "map-right");
        Span low = axis(figures.percent(retention.from()), "map-low");
        Span high = axis(figures.percent(retention.to()), "map-high");
        add(up, plot, low, right, high);
    }

    /** Where a name can stand without covering one above it. */
    private static Point free(Point wanted, List<Point> taken) {
        double y = wanted.y();
        for (Point other : taken) {
            boolean beside = Math.abs(other.x() - wanted.x()) < NEAR;
            if (beside && other.y() - y < LINE) {
                y = other.y() - LINE;
            }
        }
        return new Point(wanted.story(), wanted.x(), y);
    }

    private static Span dot(Point point) {
        Span dot = new Span();
        dot.addClassName("map-dot");
        dot.getElement()
                .setAttribute("data-robot", Boolean.toString(point.story().robot()));
        dot.getStyle().set("left", percent(point.x())).set("bottom", percent(point.y()));
        return dot;
    }

    private static Span name(Point point, Point label, Texts texts) {
        TeamStory story = point.story();
        Span name = new Span(story.name());
        name.addClassName("map-team");
        Span values = new Span(texts.get(
                "debrief.map.values",
                texts.figures().money(story.totalProfit()),
                texts.figures().percent(story.retention())));
        values.addClassName("map-values");
        Span both = new Span(name, values);
        both.addClassName("map-name");
        both.getElement().setAttribute("data-left", Boolean.toString(point.x() > 0.6));
        both.getStyle().set("left", percent(label.x())).set("bottom", percent(label.y()));
        return both;
    }

    private static Span axis(String words, String className) {
        Span axis = new Span(words);
        axis.addClassNames("map-axis", className);
        return axis;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share * 100);
    }
}
