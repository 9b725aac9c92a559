package org.kampus.ui.projector;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.kampus.application.workshop.WorkshopDebrief.TeamStory;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;

/** All teams between two axes: clients kept to the right, money earned to the top. Robots are hollow. */
final class TeamsMap extends Div {

    /** How much of the picture a name is high, and how far apart two names stand at least. */
    private static final double LINE = 0.11;

    private static final double NEAR = 0.34;
    private static final double MARGIN = 0.12;

    /** Height of the lowest label: nothing may cover the words below the map. */
    private static final double LOWEST = 0.03;

    private record Point(List<TeamStory> teams, double x, double y) {

        Point at(double height) {
            return new Point(teams, x, height);
        }

        boolean beside(Point other) {
            return Math.abs(other.x - x) < NEAR;
        }
    }

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
        List<Point> points = groups(stories, texts).stream()
                .map(group -> new Point(
                        group,
                        retention.share(group.getFirst().retention()),
                        profit.share(group.getFirst().totalProfit())))
                .sorted(Comparator.comparingDouble(Point::y).reversed())
                .toList();
        List<Point> labels = within(points);
        for (int i = 0; i < points.size(); i++) {
            plot.add(dot(points.get(i)), name(points.get(i), labels.get(i), texts));
        }
        Span up = axis(texts.get("debrief.map.profit"), "map-up");
        Span right = axis(texts.get("debrief.map.retention"), "map-right");
        Span low = axis(figures.percent(retention.from()), "map-low");
        Span high = axis(figures.percent(retention.to()), "map-high");
        add(up, plot, low, right, high);
    }

    /** Teams that stand at the same place share one dot and one label: the same plan and luck give the same. */
    private static List<List<TeamStory>> groups(List<TeamStory> stories, Texts texts) {
        return List.copyOf(stories.stream()
                .collect(Collectors.groupingBy(
                        story -> values(story, texts), LinkedHashMap::new, Collectors.toUnmodifiableList()))
                .values());
    }

    private static String values(TeamStory story, Texts texts) {
        return texts.get(
                "debrief.map.values",
                texts.figures().money(story.totalProfit()),
                texts.figures().percent(story.retention()));
    }

    /** Where the names can stand without covering one another or leaving the map; from the highest to the lowest. */
    private static List<Point> within(List<Point> points) {
        List<Point> labels = new ArrayList<>();
        for (Point point : points) {
            double y = point.y();
            for (Point above : labels) {
                y = point.beside(above) ? Math.min(y, above.y() - LINE) : y;
            }
            labels.add(point.at(y));
        }
        for (int i = labels.size() - 1; i >= 0; i--) {
            double y = Math.max(labels.get(i).y(), LOWEST);
            for (Point below : labels.subList(i + 1, labels.size())) {
                y = labels.get(i).beside(below) ? Math.max(y, below.y() + LINE) : y;
            }
            labels.set(i, labels.get(i).at(y));
        }
        return labels;
    }

    private static Span dot(Point point) {
        Span dot = new Span();
        dot.addClassName("map-dot");
        dot.getElement()
                .setAttribute(
                        "data-robot", Boolean.toString(point.teams().stream().allMatch(TeamStory::robot)));
        dot.getStyle().set("left", percent(point.x())).set("bottom", percent(point.y()));
        return dot;
    }

    private static Span name(Point point, Point label, Texts texts) {
        Span name = new Span(point.teams().stream().map(TeamStory::name).collect(Collectors.joining(", ")));
        name.addClassName("map-team");
        Span values = new Span(values(point.teams().getFirst(), texts));
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
