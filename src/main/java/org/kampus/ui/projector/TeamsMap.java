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
import org.kampus.ui.room.TeamName;

/** All teams between two axes: clients kept to the right, money earned to the top. Robots are hollow. */
final class TeamsMap extends Div {

    /** How much of the picture's height a line of text takes, and how far apart two names stand at least. */
    private static final double LINE = 0.062;

    private static final double NEAR = 0.34;
    private static final double MARGIN = 0.12;

    /** Letters in a line of a label. */
    private static final int LETTERS = 22;

    /** Lines of the scale, about. */
    private static final int TICKS = 4;

    private record Point(List<TeamStory> teams, double x, double y) {

        String names(Texts texts) {
            return teams.stream().map(team -> TeamName.in(texts, team.name())).collect(Collectors.joining(", "));
        }

        boolean beside(Point other) {
            return Math.abs(other.x - x) < NEAR;
        }

        /** Height of its label: the names, and a line of values. */
        double height(Texts texts) {
            return LINE * (1 + Math.ceil((double) names(texts).length() / LETTERS));
        }
    }

    /** A scale whose ends leave room around the values. */
    private record Axis(double from, double to) {

        /**
         * A scale around the values of all teams.
         *
         * @param least room on either side
         * @param most what no value can exceed
         */
        static Axis of(List<TeamStory> stories, ToDoubleFunction<TeamStory> value, double least, double most) {
            double min = stories.stream().mapToDouble(value).min().orElse(0);
            double max = stories.stream().mapToDouble(value).max().orElse(1);
            double room = Math.max((max - min) * MARGIN, least);
            return new Axis(min - room, Math.min(max + room, most));
        }

        double share(double value) {
            return (value - from) / (to - from);
        }

        /** Round values within the scale, 1, 2 or 5 of a power of ten apart. */
        List<Double> ticks() {
            double rough = (to - from) / TICKS;
            double power = Math.pow(10, Math.floor(Math.log10(rough)));
            double step = power * (rough < 2 * power ? 2 : rough < 5 * power ? 5 : 10);
            List<Double> ticks = new ArrayList<>();
            for (double k = Math.ceil(from / step); k * step <= to; k++) {
                ticks.add(k * step);
            }
            return ticks;
        }
    }

    TeamsMap(List<TeamStory> stories, Texts texts) {
        addClassName("teams-map");
        Figures figures = texts.figures();
        Axis retention = Axis.of(stories, TeamStory::retention, 0.05, 1);
        Axis profit = Axis.of(stories, TeamStory::totalProfit, 100, Double.POSITIVE_INFINITY);
        Div plot = new Div();
        plot.addClassName("map-plot");
        for (double value : profit.ticks()) {
            Span tick = tick(figures.money(value), "map-tick-up");
            tick.getStyle().set("bottom", percent(profit.share(value)));
            Span line = tick("", "map-line");
            line.getElement().setAttribute("data-zero", Boolean.toString(value == 0));
            line.getStyle().set("bottom", percent(profit.share(value)));
            plot.add(line, tick);
        }
        for (double value : retention.ticks()) {
            Span tick = tick(figures.percent(value), "map-tick-right");
            tick.getStyle().set("left", percent(retention.share(value)));
            plot.add(tick);
        }
        List<Point> points = groups(stories, texts).stream()
                .map(group -> new Point(
                        group,
                        retention.share(group.getFirst().retention()),
                        profit.share(group.getFirst().totalProfit())))
                .sorted(Comparator.comparingDouble(Point::y).reversed())
                .toList();
        double[] labels = within(points, texts);
        for (int i = 0; i < points.size(); i++) {
            plot.add(dot(points.get(i), texts), name(points.get(i), labels[i], texts));
        }
        add(
                axis(texts.get("debrief.map.profit"), "map-up"),
                plot,
                axis(texts.get("debrief.map.retention"), "map-right"));
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

    /**
     * Lower edges of the labels, where they cover neither one another nor the words below the map.
     *
     * @param points from the highest to the lowest
     */
    private static double[] within(List<Point> points, Texts texts) {
        double[] bottoms = new double[points.size()];
        for (int i = 0; i < bottoms.length; i++) {
            Point point = points.get(i);
            bottoms[i] = Math.min(point.y() - point.height(texts) / 2, 1 - point.height(texts));
            for (int above = 0; above < i; above++) {
                if (point.beside(points.get(above))) {
                    bottoms[i] = Math.min(bottoms[i], bottoms[above] - point.height(texts));
                }
            }
        }
        for (int i = bottoms.length - 1; i >= 0; i--) {
            bottoms[i] = Math.max(bottoms[i], 0);
            for (int below = i + 1; below < bottoms.length; below++) {
                if (points.get(i).beside(points.get(below))) {
                    bottoms[i] = Math.max(
                            bottoms[i], bottoms[below] + points.get(below).height(texts));
                }
            }
        }
        return bottoms;
    }

    private static Span dot(Point point, Texts texts) {
        int teams = point.teams().size();
        Span dot = new Span(teams > 1 ? texts.figures().whole(teams) : "");
        dot.addClassName("map-dot");
        dot.setClassName("many", teams > 1);
        dot.getElement()
                .setAttribute(
                        "data-robot", Boolean.toString(point.teams().stream().allMatch(TeamStory::robot)));
        dot.getStyle().set("left", percent(point.x())).set("bottom", percent(point.y()));
        return dot;
    }

    private static Span name(Point point, double bottom, Texts texts) {
        Span name = new Span(point.names(texts));
        name.addClassName("map-team");
        Span values = new Span(values(point.teams().getFirst(), texts));
        values.addClassName("map-values");
        Span both = new Span(name, values);
        both.addClassName("map-name");
        both.getElement().setAttribute("data-left", Boolean.toString(point.x() > 0.6));
        both.getStyle().set("left", percent(point.x())).set("bottom", percent(bottom));
        return both;
    }

    private static Span tick(String value, String className) {
        Span tick = new Span(value);
        tick.addClassNames("map-tick", className);
        return tick;
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
